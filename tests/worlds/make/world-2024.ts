import type { Statement, World, WorldActor, WorldBloc, WorldTable } from "@entente/core";
import { shippedWorld } from "../../support/shipped.ts";
import { conflicts } from "./conflicts.ts";
import { facts } from "./facts.ts";
import { voteSimilarity, window } from "./roll-calls.ts";
import { measuresOf, sanctionGroups, standing } from "./sanctions.ts";
import { treaties } from "./treaties.ts";

const asOf = "2024-04-10";

/** Blocs that pull: their members decide together what they do to others. The rest are memberships. */
const acting = ["NATO", "EU", "G7", "CSTO"];
/** Statuses that stand for a seat; the suspended keep theirs, at half. */
const seats: Readonly<Record<string, number>> = {
  member: 1,
  possesses: 1,
  status: 1,
  suspended: 0.5,
};
/** Days that are known where the table gives the year. */
const days: Readonly<Record<string, string>> = {
  "NATO FIN": "2023-04-04",
  "NATO SWE": "2024-03-07",
  "SCO IRN": "2023-07-04",
};

/** The world of 10 April 2024 from the tables of facts: see docs/worlds.md for what each part is. */
export function world2024(): World {
  const countries = facts("facts/countries.csv").toSorted(by("iso3"));
  const members = facts("facts/memberships.csv");
  const known = new Set(countries.map((row) => row.iso3));
  const admitted = countries
    .filter((row) => row.type === "un_member")
    .map(({ iso3 = "", un_admitted = "" }) => ({
      org: "UN",
      iso3,
      status: "member",
      joined: un_admitted,
    }));
  const seated = (org: string): readonly Row[] =>
    [...members, ...admitted]
      .filter(
        (row) => row.org === org && seats[row.status ?? ""] !== undefined && known.has(row.iso3),
      )
      .toSorted(by("iso3"));
  const full = (org: string) =>
    seated(org)
      .filter((row) => row.status === "member")
      .map((row) => row.iso3 ?? "");
  const levels = levelsOf();
  const all = standing(full("EU"), levels, unfriendly());

  return {
    version: 1,
    id: "world-2024",
    edition: 1,
    title: "The world, April 2024",
    summary:
      "All 193 members of the United Nations, and four more actors that can be switched on: how they vote, what they have signed, whom they sanction and with whom they are at odds, as of 10 April 2024, with one news report's statements on top. Every kind of evidence is a component that a scenario can weigh or leave out.",
    asOf,
    notes: [
      "What a tie is. A weighted mean of what is on record of a pair: votes on resolutions, the place of their votes on one line, votes on Ukraine, treaties, sanctions, disputes, and what the report says. Weights count in outright statements and are conventions: change them under the assumptions, or set one to nothing to see how much rests on it.",
      "What it is not. No trade, no arms, no aid, no public opinion, no secret. Votes in the General Assembly are what a state says in public, and most resolutions are about other things than alliances; small states follow regional groups. A treaty counts for what it says, not for whether it would be kept.",
      "Votes as chance would have them. Two states that nearly always vote yes agree in nearly everything, and so would any two such states; π takes out the agreement that chance gives. Hence many small states read neutral to each other here.",
      "Not everybody has everything. Venezuela could not vote for lack of dues in some of these years, and a few states have taken part in so few roll calls that no entry is made. North Korea's output is unknown to the source, so it weighs nothing: it is moved and moves nobody.",
      "Blocs. Thirty organisations and informal groups with their members as of the date. Four of them pull in the model (NATO, European Union, G7, CSTO), because their members decide together what they do to others; the rest are memberships that a lever can bring to life. Where only the year of joining is known it is written as its first day. Suspended members keep half a seat.",
      "The West is no organisation. It is drawn up by a rule: in NATO, the European Union or the G7, or one of Australia, Iceland, Japan, Liechtenstein, New Zealand, Norway, South Korea and Switzerland, without Türkiye. Statements about it and about NATO bear on each member at half the weight.",
      "Standing measures are those that governments published; they carry no weight of their own in the baseline (the table of sanctions does) and are what a lever can lift. Measures against persons are set low. It is no complete list: those of most states against each other are missing.",
      "Names. States have the common short English names of the Unicode locale data, with ISO 3166 codes (XKX for Kosovo, which has none). Kosovo, Palestine, Taiwan and the Holy See are no members of the United Nations; they are left out unless a scenario shows them, and with contested territory the names take no side: a name or a place on the map takes no position on the status of any territory.",
    ],
    source: shippedWorld("article-2024").source,
    actors: countries.map(actor),
    sizes: {
      measure: "Gross domestic product, billion current US$, latest year to 2023",
      source:
        "World Bank, World Development Indicators, NY.GDP.MKTP.CD, to 0.01; older years for Venezuela (2014), Eritrea (2011), South Sudan (2015), Yemen (2018) and Cuba (2020); Taiwan from the International Monetary Fund; none for North Korea and the Holy See.",
      unknown: countries.filter((row) => !row.gdp_usd).map((row) => row.iso3 ?? ""),
      values: Object.fromEntries(
        countries.filter((row) => row.gdp_usd).map((row) => [row.iso3, gdp(row)]),
      ),
    },
    blocs: [...organisations(seated), west()],
    statements: spoken(),
    tables: [
      votes(new Map(countries.map((row) => [row.cow_code ?? "", row.iso3 ?? ""]))),
      idealPoints(countries),
      ukraine(),
      {
        id: "treaties",
        title: "Treaties and pacts",
        kind: "treaty",
        form: "groups",
        reading:
          "Treaties in force and looser pacts. One that obliges to help counts 0.8, as CAMEO scores signing an agreement; intelligence 0.7; a security partnership 0.5; consultation and non-aggression 0.35; a dormant treaty or a dialogue 0.3: conventions. Of several the one that says most counts.",
        weight: 2,
        source:
          "Texts of the treaties; parties as of 10 April 2024. Part of the dates are from general reference.",
        groups: treaties(full),
      },
      {
        id: "sanctions",
        title: "Sanctions in force",
        kind: "sanction",
        form: "groups",
        reading:
          "Who has measures in force against whom, as governments published them. Values follow how much is barred, from −0.2 for an arms embargo by declaration to −0.9 for trade and finance cut off: our judgement.",
        weight: 2,
        source:
          "Official journals, executive orders and resolutions, named measure by measure under the standing measures.",
        groups: sanctionGroups(all),
      },
      {
        id: "conflicts",
        title: "Wars, disputes, rivalries",
        kind: "rivalry",
        form: "pairs",
        reading:
          "Pairs at odds on the date, as the parties or organs of the United Nations have put it on record. War −1; no peace, with force used or threatened of late, −0.8; deep hostility −0.6; an open dispute −0.4; a strained one −0.3: conventions.",
        weight: 3,
        uncertainty: 0.2,
        source:
          "Our own list in our own words; each entry says what it is and where it is on record.",
        pairs: conflicts.map((each) => [...each]),
      },
    ],
    measures: measuresOf(all),
    evidence: { spread: 0.5 },
    licence: "CC-BY-4.0 (our coding and wording; facts are from the sources named)",
    citations: [
      ...(shippedWorld("article-2024").citations ?? []).filter(
        ({ id }) => id === "cameo" || id === "goldstein",
      ),
      {
        id: "unga",
        text: "Voeten, E., Strezhnev, A. & Bailey, M. (2009). United Nations General Assembly Voting Data. Harvard Dataverse (CC0).",
        doi: "10.7910/DVN/LEJUQZ",
      },
      {
        id: "ideal",
        text: "Bailey, M. A., Strezhnev, A. & Voeten, E. (2017). Estimating dynamic state preferences from United Nations voting data. Journal of Conflict Resolution 61, 430–456.",
        doi: "10.1177/0022002715595700",
      },
      {
        id: "pi",
        text: "Häge, F. M. (2011). Choice or circumstance? Adjusting measures of foreign policy similarity for chance agreement. Political Analysis 19, 287–305.",
        doi: "10.1093/pan/mpr023",
      },
      {
        id: "ess",
        text: "United Nations General Assembly, eleventh emergency special session, resolutions ES-11/1 to ES-11/6, and resolution 68/262: recorded votes.",
        url: "https://digitallibrary.un.org",
      },
      {
        id: "wdi",
        text: "World Bank. World Development Indicators: GDP (current US$), population.",
        url: "https://data.worldbank.org/indicator/NY.GDP.MKTP.CD",
      },
    ],
  };
}

type Row = Record<string, string>;

function by(field: string) {
  return (p: Row, q: Row) => ((p[field] ?? "") < (q[field] ?? "") ? -1 : 1);
}

const gdp = (row: Row) => Number((Number(row.gdp_usd) / 1e9).toFixed(2));

const notes: Readonly<Record<string, string>> = {
  XKX: "Declared independence in 2008; recognised by about half of the United Nations' members, not by Serbia. Shown under Security Council resolution 1244 (1999) and without prejudice to its status.",
  PSE: "State of Palestine: observer state at the United Nations since 2012.",
  TWN: "Governed from Taipei; not a member of the United Nations, which has seated the People's Republic of China since 1971.",
  VAT: "Observer state at the United Nations.",
  PRK: "Output unknown to the source, so it weighs nothing.",
};

function actor(row: Row): WorldActor {
  const { iso3: id = "", name = "", type, un_group, region, subregion } = row;
  const points = row.unga_idealpoint_2023;
  const note = notes[id];
  return {
    id,
    name: name.replace(" & ", " and "),
    kind: "state",
    ...(type === "un_member" ? {} : { optional: true }),
    traits: {
      ...(row.gdp_usd ? { gdp: gdp(row) } : {}),
      population: Number(row.population),
      ...(points ? { idealPoint: Number(points) } : {}),
      ...(un_group ? { unGroup: un_group } : {}),
      ...(region ? { region } : {}),
      ...(subregion ? { subregion } : {}),
    },
    place: { lat: round(row.capital_lat), lon: round(row.capital_lon) },
    ...(note ? { note } : {}),
  };
}

const round = (text: string | undefined) => Number(Number(text).toFixed(2));

function organisations(seated: (org: string) => readonly Row[]): WorldBloc[] {
  return facts("facts/organisations.csv").map(({ org = "", name = "", type = "", founded }) => ({
    id: org === "NAM" ? "NONALIGNED" : org,
    name,
    members: seated(org).map(({ iso3 = "", joined, status = "" }) => ({
      actor: iso3,
      ...(seats[status] === 1 ? {} : { degree: seats[status] as number }),
      ...(joined ? { since: days[`${org} ${iso3}`] ?? `${joined}-01-01` } : {}),
    })),
    cohesion: acting.includes(org) ? 1 : 0,
    source: `${type[0]?.toUpperCase()}${type.slice(1)}${founded ? `, founded ${founded}` : ""}. Membership as the organisation publishes it, 10 April 2024.`,
  }));
}

function west(): WorldBloc {
  const rule = shippedWorld("article-2024").actors.find(({ id }) => id === "WEST");
  return {
    id: "WEST",
    name: "The West",
    members: (rule?.members ?? []).map((id) => ({ actor: id })),
    cohesion: 0,
    source: "No organisation: drawn up by the rule in the notes, as in the world article-2024.",
  };
}

/** The article's statements that name states, NATO or the West; what it says of others is left out. */
function spoken(): Statement[] {
  const kept = new Set(["RUS", "CHN", "USA", "UKR", "NATO", "WEST"]);
  return (shippedWorld("article-2024").statements ?? [])
    .filter(({ source, target }) => kept.has(source) && kept.has(target))
    .map(({ note: _, ...statement }) => statement);
}

function votes(codeOf: ReadonlyMap<string, string>): WorldTable {
  const similarity = voteSimilarity(codeOf);
  const { actors, rollCalls } = similarity;
  return {
    id: "votes",
    title: "Votes in the General Assembly",
    kind: "vote",
    form: "matrix",
    reading: `Agreement beyond chance (Scott's π, squared distance of yes, abstain, no) over ${rollCalls} recorded votes from ${window.from.slice(0, 7)} to ${window.to}, in hundredths; no entry below ten votes in common.`,
    weight: 1,
    source:
      "Computed from the United Nations General Assembly Voting Data (CC0), doi:10.7910/DVN/LEJUQZ; measure: Häge 2011, doi:10.1093/pan/mpr023. Emergency special sessions are not in it.",
    actors: [...actors],
    step: 0.01,
    rows: actors.slice(0, -1).map((a, i) =>
      actors.slice(i + 1).map((b) => {
        const found = similarity.of(a, b);
        return found ? Math.round(100 * found.pi) || 0 : null;
      }),
    ),
  };
}

function idealPoints(countries: readonly Row[]): WorldTable {
  const points = facts("facts/unga_ideal_points.csv")
    .filter((row) => row.year === "2023")
    .map((row) => [row.iso3, Number(row.idealpointall)] as const);
  const order = new Map(countries.map((row, i) => [row.iso3, i]));
  return {
    id: "ideal",
    title: "Ideal points",
    kind: "vote",
    form: "positions",
    reading:
      "Where each state's votes of 2023 put it on one line, along which the United States stand at one end. Two states 1.2 apart, about the mean distance, count as neutral: a convention.",
    weight: 1,
    source:
      "Bailey, Strezhnev & Voeten 2017, doi:10.1177/0022002715595700; estimates of July 2025 (CC0), doi:10.7910/DVN/LEJUQZ.",
    neutral: 1.2,
    positions: Object.fromEntries(
      points
        .filter(([id, point]) => order.has(id) && Number.isFinite(point))
        .toSorted(([p], [q]) => (order.get(p) ?? 0) - (order.get(q) ?? 0))
        .map(([id, point]) => [id, Number(point.toFixed(3))]),
    ),
  };
}

function ukraine(): WorldTable {
  const resolutions = facts("facts/unga_ukraine_resolutions.csv");
  return {
    id: "ukraine",
    title: "Votes on Ukraine",
    kind: "vote",
    form: "ballots",
    reading:
      "How each state voted on resolution 68/262 of 2014 and on the six of the emergency special session of 2022 and 2023. Mean over the votes both cast: 1 the same, 0 one step apart, −1 opposed.",
    weight: 1,
    source:
      "Recorded votes of the General Assembly, 27 March 2014 to 23 February 2023; tallies as published (A/RES/68/262, A/RES/ES-11/1 to ES-11/6).",
    questions: resolutions.map(({ id = "", title = "", date = "" }) => ({ id, title, date })),
    votes: Object.fromEntries(
      facts("facts/unga_ukraine_votes.csv")
        .toSorted(by("iso3"))
        .map((row) => [row.iso3, resolutions.map(({ id = "" }) => row[id]).join("")]),
    ),
  };
}

function levelsOf() {
  const rows = facts("facts/sanctions_on_russia.csv");
  const at = (level: string) =>
    rows.filter((row) => row.level === level).map((row) => row.iso3 ?? "");
  return { full: at("full"), partial: at("partial"), declaratory: at("declaratory") };
}

function unfriendly(): string[] {
  return facts("facts/sanctions_on_russia.csv")
    .filter((row) => row.unfriendly_list === "1")
    .map((row) => row.iso3 ?? "");
}
