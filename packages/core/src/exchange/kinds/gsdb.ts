import { sanctionIntensity } from "../../scenario/compile/sanction-intensity.ts";
import type { SanctionKind, StandingMeasure } from "../../schema/world-schema.ts";
import { groupMembers } from "../../states/group-members.ts";
import { quoted } from "../../vocabulary/quoted.ts";
import type { ImportColumn, ImportSession, TableKind } from "./import-kind.ts";
import { clip, pairsTable, pairValues } from "./pair-values.ts";
import { readYear } from "./read-number.ts";
import { splitParties } from "./split-parties.ts";

interface Case {
  readonly id: string;
  readonly from: number;
  readonly until: number;
  readonly ongoing: boolean;
  readonly measures: readonly SanctionKind[];
  /** Nothing but a freeze of assets or a travel ban: persons and firms on a list, not the state. */
  readonly listed: boolean;
  readonly senders: readonly string[];
  readonly targets: readonly string[];
  readonly united: boolean;
  readonly line: number;
  readonly file: string;
}

/** What lists of persons say of the tie between two states, and decisions of the United Nations. */
const listValue = -0.1;
const unitedShare = 0.25;

const partyColumns: readonly ImportColumn[] = [
  {
    id: "target",
    title: "Sanctioned",
    names: ["sanctionedstate", "target", "sanctioned"],
    required: true,
  },
  {
    id: "sender",
    title: "Sanctioning",
    names: ["sanctioningstate", "sender", "sanctioning"],
    required: true,
  },
];

const measureColumns: readonly ImportColumn[] = [
  { id: "id", title: "Case", names: ["caseid", "case", "id"] },
  ...["trade", "arms", "military", "financial", "travel", "other"].map((id) => ({
    id,
    title: id,
    names: [id],
  })),
  { id: "detail", title: "Trade, in detail", names: ["descrtrade", "descr_trade"] },
  { id: "success", title: "Outcome", names: ["success"] },
];

/** The Global Sanctions Data Base. */
export const globalSanctions: TableKind = {
  form: "table",
  id: "gsdb",
  title: "Global Sanctions Data Base",
  about: "A row a case with sanctioned and sanctioning states, years and kinds of measures.",
  meaning:
    "Measures in force combine as 1 − Π(1 − u) (travel 0.1, arms 0.3, finance 0.6, part of trade 0.4, all trade 0.8), and the tie gets minus that. Freezes and travel bans alone hit persons on lists, which the data base codes as sanctions on their state: they count −0.1, and are said. Senders EU and G7 are spread over their members of the time; decisions of the United Nations count a quarter for every state. Weight 1.5. All of it convention.",
  source: "Global Sanctions Data Base (GSDB), release 4",
  licence: "On request from its authors, with citation; not to be passed on.",
  citation: {
    text: "Constantinos Syropoulos, Gabriel Felbermayr, Aleksandra Kirilakha, Erdal Yalcin, Yoto V. Yotov (2024): The Global Sanctions Data Base – Release 3. Review of International Economics 32(1).",
    doi: "10.1111/roie.12691",
  },
  layouts: [
    {
      id: "yearly",
      title: "One row a pair and year",
      columns: [
        ...partyColumns,
        { id: "begin", title: "Year", names: ["year"], required: true },
        ...measureColumns,
      ],
      oneOf: [["trade", "financial", "travel", "arms"]],
      rank: 5.5,
    },
    {
      id: "cases",
      title: "One row a case",
      columns: [
        ...partyColumns,
        { id: "begin", title: "First year", names: ["begin", "start", "styear"], required: true },
        { id: "until", title: "Last year", names: ["end", "endyear"], required: true },
        ...measureColumns,
      ],
      oneOf: [["trade", "financial", "travel", "arms"]],
      rank: 6,
    },
  ],
  begin: ({ desk, year: wanted }): ImportSession => {
    const cases: Case[] = [];
    let [rows, last] = [0, -9999];
    return {
      open: ({ file, layout, at, problems }) => {
        const cell = (cells: readonly string[], id: string) => (cells[at[id] ?? -1] ?? "").trim();
        return (cells, line) => {
          rows++;
          const from = readYear(cell(cells, "begin"));
          const until = layout.id === "yearly" ? from : readYear(cell(cells, "until"));
          if (Number.isNaN(from)) {
            problems.row(
              line,
              "begin",
              quoted(cell(cells, "begin")),
              "a year",
              "Left out. Mend the cell.",
            );
            return false;
          }
          const end = Number.isNaN(until) ? 9999 : until;
          if (end < from) {
            problems.row(
              line,
              "end",
              `${until} after a beginning in ${from}`,
              "years in order",
              "Left out. Mend the years.",
            );
            return false;
          }
          if (end !== 9999) last = Math.max(last, end);
          const year = Math.min(end, wanted ?? end);
          const reader = (column: string, united: { found: boolean }) => {
            const spread: string[] = [];
            const read = desk.column(file, column, ["France"], {
              group: (group) => {
                const members = groupMembers(group, year);
                if (group === "UN") united.found = true;
                else if (members.length > 0) spread.push(...members.filter(desk.wanted));
                else other(group);
              },
            });
            const other = (group: string): void =>
              problems.row(
                line,
                column,
                quoted(group),
                "states, or a group whose members are known here",
                "Left out. Name its members to keep them.",
              );
            return { read, spread };
          };
          const parties = (id: "sender" | "target", united: { found: boolean }): string[] => {
            const { read, spread } = reader(id, united);
            const named = splitParties(cell(cells, id), (name) => desk.plain(name, year)).flatMap(
              (name) => read(name, line, year) ?? [],
            );
            return [...new Set([...named, ...spread])];
          };
          const united = { found: false };
          const [senders, targets] = [
            parties("sender", united),
            parties("target", { found: false }),
          ];
          const yes = (id: string) => cell(cells, id).replace(/\.0+$/, "") === "1";
          const complete =
            /compl/.test(cell(cells, "detail")) && !/part/.test(cell(cells, "detail"));
          const measures: SanctionKind[] = [
            ...(yes("travel") ? (["travel"] as const) : []),
            ...(yes("arms") || yes("military") ? (["arms"] as const) : []),
            ...(yes("financial") ? (["financial"] as const) : []),
            ...(yes("trade") ? ([complete ? "complete-trade" : "partial-trade"] as const) : []),
          ];
          if (targets.length === 0 || (senders.length === 0 && !united.found)) return false;
          const listed =
            measures.length > 0 &&
            measures.every((kind) => kind === "travel" || kind === "financial") &&
            !yes("other");
          const ongoing = /ongoing/i.test(cell(cells, "success")) || end === 9999;
          cases.push({
            id: cell(cells, "id") || String(line),
            from,
            until: end,
            ongoing,
            measures,
            listed,
            senders,
            targets,
            united: united.found,
            line,
            file,
          });
          return true;
        };
      },
      finish: () => {
        const year = wanted ?? last;
        const inForce = cases.filter(
          ({ from, until, ongoing }) =>
            from <= year && (until >= year || (ongoing && until >= last)),
        );
        const pairs = pairValues();
        const byPair = new Map<
          string,
          { kinds: Set<SanctionKind>; listed: boolean; ids: string[] }
        >();
        const united = new Set<string>();
        for (const each of inForce) {
          for (const target of each.targets) {
            if (each.united) united.add(target);
            for (const sender of each.senders) {
              if (sender === target) continue;
              const key = sender < target ? `${sender} ${target}` : `${target} ${sender}`;
              const so = byPair.get(key) ?? { kinds: new Set(), listed: true, ids: [] };
              if (!each.listed) {
                so.listed = false;
                for (const kind of each.measures) so.kinds.add(kind);
              }
              so.ids.push(each.id);
              byPair.set(key, so);
            }
          }
        }
        for (const [key, { kinds, listed, ids }] of byPair) {
          const [a = "", b = ""] = key.split(" ");
          const intensity =
            1 - [...kinds].reduce((rest, kind) => rest * (1 - sanctionIntensity[kind]), 1);
          const value = listed ? listValue : Math.min(listValue, -intensity);
          const what = listed
            ? "lists of persons or firms"
            : [...kinds].sort().join(", ") || "other measures";
          pairs.add(
            a,
            b,
            value,
            `${what}: case ${ids.slice(0, 6).join(", ")}${ids.length > 6 ? " …" : ""}`,
          );
        }
        const states = [
          ...new Set(cases.flatMap(({ senders, targets }) => [...senders, ...targets])),
        ];
        for (const target of united) {
          for (const state of states)
            if (state !== target)
              pairs.add(
                state,
                target,
                -sanctionIntensity.arms * unitedShare,
                "decision of the United Nations",
              );
        }
        const listed = inForce.filter((each) => each.listed).length;
        const measures = inForce
          .filter((each) => !each.listed && each.measures.length > 0 && each.senders.length > 0)
          .map((each): StandingMeasure => {
            const senders = each.senders.filter((id) => !each.targets.includes(id));
            return {
              id: `gsdb-${each.id.replace(/[^A-Za-z0-9._-]/g, "-").slice(0, 50)}`,
              senders,
              targets: [...each.targets],
              measures: [...each.measures],
              from: `${each.from}-01-01`,
              reading: clip(
                `GSDB case ${each.id}: ${each.measures.join(", ")}, since ${each.from}.`,
                300,
              ),
              source: globalSanctions.source,
            };
          })
          .filter(({ senders }) => senders.length > 0);
        const table = pairsTable(
          {
            id: "gsdb",
            title: "Sanctions",
            kind: "sanction",
            reading:
              `Measures in force in ${year}; what hits persons and firms on lists alone counts ${listValue}.`.replace(
                "-0",
                "−0",
              ),
            weight: 1.5,
            uncertainty: 0.15,
            source: globalSanctions.source,
          },
          pairs,
        );
        const notes =
          rows === 0
            ? []
            : [
                `${rows} cases of sanctions, ${inForce.length} in force in ${year}; ${listed} of them are lists of persons and firms and are damped.`,
                ...(united.size > 0
                  ? [
                      `Decisions of the United Nations against ${united.size} states count a quarter for every other state.`,
                    ]
                  : []),
                ...(wanted !== undefined && wanted > last
                  ? [
                      `The data end in ${last}; what was ongoing then is taken to hold in ${wanted}.`,
                    ]
                  : []),
              ];
        return {
          tables: table,
          measures,
          notes,
          ...(last > 0 ? { date: `${Math.min(year, last)}-12-31` } : {}),
        };
      },
    };
  },
};
