import type { StandingMeasure, WorldTable } from "@entente/core";

/** States by how far they take part in sanctions on Russia. */
export type Levels = Readonly<Record<"full" | "partial" | "declaratory", readonly string[]>>;

type Group = Extract<WorldTable, { form: "groups" }>["groups"][number];

const council = (act: string) => `Council of the European Union, ${act}; national law elsewhere`;

interface Standing {
  readonly id: string;
  readonly senders: readonly string[];
  readonly targets: readonly string[];
  readonly measures: StandingMeasure["measures"];
  readonly intensity?: number;
  readonly from: string;
  readonly reading: string;
  readonly source: string;
  /** Value of the tie in the table of sanctions, if the measure is among those that it counts. */
  readonly value?: number;
}

/** Standing measures on 10 April 2024, as governments published them. Intensities below 1 are our judgement. */
export function standing(
  eu: readonly string[],
  levels: Levels,
  unfriendly: readonly string[],
): Standing[] {
  const russia = [...levels.full].sort();
  const west = ["AUS", "CAN", "CHE", "GBR", "USA", ...eu].sort();
  return [
    {
      id: "on-russia-full",
      senders: russia,
      targets: ["RUS"],
      measures: ["travel", "arms", "financial", "partial-trade"],
      from: "2022-02-24",
      reading:
        "Persons listed, arms and dual-use goods barred, large banks and the central bank's reserves cut off, much of trade forbidden.",
      source:
        "Official journals of the senders; as a list also the Russian government's order 430-r of 5 March 2022. Measures of 2014 are folded in.",
      value: -0.8,
    },
    {
      id: "on-russia-partial",
      senders: [...levels.partial].sort(),
      targets: ["RUS"],
      measures: ["financial", "partial-trade"],
      intensity: 0.5,
      from: "2022-03-05",
      reading:
        "Export controls and some financial measures, or part of the European Union's measures taken over.",
      source: "Official announcements of the senders. Set at half: our judgement.",
      value: -0.5,
    },
    {
      id: "on-russia-declared",
      senders: [...levels.declaratory].sort(),
      targets: ["RUS"],
      measures: ["travel"],
      intensity: 0.3,
      from: "2022-03-07",
      reading: "Alignment declared, little or nothing applied.",
      source:
        "Declarations of alignment; the Russian government's order 430-r. Set low: our judgement.",
      value: -0.3,
    },
    {
      id: "russia-counter",
      senders: ["RUS"],
      targets: [...unfriendly].sort(),
      measures: ["travel", "financial"],
      intensity: 0.5,
      from: "2022-03-07",
      reading:
        "Payments, property and travel restricted for states on the list of unfriendly ones.",
      source:
        "Russian government, order 430-r of 5 March 2022 with later additions. Set at half: our judgement.",
      value: -0.5,
    },
    {
      id: "russia-food",
      senders: ["RUS"],
      targets: ["AUS", "CAN", "NOR", "USA", ...eu].sort(),
      measures: ["partial-trade"],
      intensity: 0.5,
      from: "2014-08-06",
      reading: "Import of many foods forbidden.",
      source: "Decree 560 of the President of Russia, 6 August 2014. Set at half: our judgement.",
    },
    {
      id: "on-belarus",
      senders: west,
      targets: ["BLR"],
      measures: ["travel", "arms", "financial", "partial-trade"],
      intensity: 0.8,
      from: "2021-06-24",
      reading: "Persons and banks listed, potash, oil products and dual-use goods barred.",
      source: `${council("Decision 2012/642/CFSP as amended in 2021 and 2022")}; Executive Order 14038 of the United States.`,
      value: -0.6,
    },
    {
      id: "us-arms-on-china",
      senders: ["USA"],
      targets: ["CHN"],
      measures: ["arms"],
      from: "1989-06-05",
      reading: "No arms are sold to China.",
      source: "Announcement of 5 June 1989, in law since February 1990.",
      value: -0.4,
    },
    {
      id: "us-technology-on-china",
      senders: ["USA"],
      targets: ["CHN"],
      measures: ["partial-trade"],
      intensity: 0.5,
      from: "2022-10-07",
      reading:
        "Advanced chips, the tools to make them and some imports are barred; most trade is free.",
      source:
        "Bureau of Industry and Security, rules of 7 October 2022 and 17 October 2023. Set at half: our judgement.",
    },
    {
      id: "eu-arms-on-china",
      senders: [...eu],
      targets: ["CHN"],
      measures: ["arms"],
      intensity: 0.5,
      from: "1989-06-27",
      reading: "Trade in arms with China embargoed by declaration.",
      source:
        "European Council, Madrid, 26–27 June 1989. Set at half, for each state reads it its own way: our judgement.",
      value: -0.2,
    },
    {
      id: "tools-on-china",
      senders: ["JPN", "NLD"],
      targets: ["CHN"],
      measures: ["partial-trade"],
      intensity: 0.25,
      from: "2023-07-23",
      reading: "The export of tools for making chips is licensed.",
      source:
        "Export rules of Japan (23 July 2023) and the Netherlands (1 September 2023). Set at a quarter: our judgement.",
    },
    {
      id: "xinjiang-on-china",
      senders: ["CAN", "GBR", "USA", ...eu].sort(),
      targets: ["CHN"],
      measures: ["travel"],
      intensity: 0.5,
      from: "2021-03-22",
      reading: "Some officials and a body in Xinjiang listed.",
      source:
        "Joint announcement of 22 March 2021. Set at half, for few are listed: our judgement.",
    },
    {
      id: "china-counter",
      senders: ["CHN"],
      targets: ["CAN", "GBR", ...eu].sort(),
      measures: ["travel"],
      intensity: 0.5,
      from: "2021-03-22",
      reading: "Members of parliaments, scholars and bodies listed in return.",
      source:
        "Ministry of Foreign Affairs of China, 22 to 27 March 2021. Set at half: our judgement.",
    },
    {
      id: "china-on-lithuania",
      senders: ["CHN"],
      targets: ["LTU"],
      measures: ["partial-trade"],
      intensity: 0.5,
      from: "2021-12-01",
      reading: "Goods held up at customs after a Taiwanese office opened in Vilnius.",
      source:
        "Request for consultations by the European Union, World Trade Organization, DS610. Set at half: our judgement.",
      value: -0.5,
    },
    {
      id: "on-iran",
      senders: west,
      targets: ["IRN"],
      measures: ["travel", "arms", "financial", "partial-trade"],
      intensity: 0.7,
      from: "2012-01-23",
      reading: "Arms, missile and nuclear goods barred, many persons and banks listed.",
      source: `${council("Decision 2010/413/CFSP")}. Lifted in part from 2016; set below full: our judgement.`,
      value: -0.5,
    },
    {
      id: "us-on-iran",
      senders: ["USA"],
      targets: ["IRN"],
      measures: ["complete-trade", "financial"],
      from: "2018-11-05",
      reading: "Trade, oil and finance cut off, also for third parties.",
      source: "Executive Orders 12959 (1995) and 13846 (2018) of the United States.",
      value: -0.9,
    },
    {
      id: "on-north-korea",
      senders: ["JPN", "KOR", ...west].sort(),
      targets: ["PRK"],
      measures: ["travel", "arms", "financial", "partial-trade"],
      from: "2017-12-22",
      reading: "Security Council measures applied in full, with further ones of their own.",
      source: `Security Council resolutions 1718 (2006) to 2397 (2017); ${council("Decision (CFSP) 2016/849")}.`,
      value: -0.8,
    },
    {
      id: "on-syria",
      senders: west,
      targets: ["SYR"],
      measures: ["travel", "arms", "financial", "partial-trade"],
      from: "2011-05-09",
      reading: "Persons and banks listed, oil, arms and much of trade barred.",
      source: `${council("Decision 2013/255/CFSP")}; Executive Order 13582 and the Caesar Act of the United States.`,
      value: -0.8,
    },
    {
      id: "on-venezuela",
      senders: ["CAN", "CHE", "GBR", "USA", ...eu].sort(),
      targets: ["VEN"],
      measures: ["travel", "arms"],
      from: "2017-11-13",
      reading: "Officials listed, arms barred.",
      source: `${council("Decision (CFSP) 2017/2074")}; Executive Order 13692 of the United States.`,
      value: -0.4,
    },
    {
      id: "us-on-venezuela",
      senders: ["USA"],
      targets: ["VEN"],
      measures: ["financial", "partial-trade"],
      intensity: 0.7,
      from: "2019-01-28",
      reading: "Oil and the central bank cut off, eased by licences from October 2023.",
      source:
        "Executive Orders 13850, 13857 and 13884 of the United States. Set below full: our judgement.",
    },
    {
      id: "us-on-cuba",
      senders: ["USA"],
      targets: ["CUB"],
      measures: ["complete-trade", "financial"],
      from: "1962-02-07",
      reading: "Trade and finance embargoed.",
      source: "Proclamation 3447 of the President of the United States, in force 7 February 1962.",
      value: -0.8,
    },
    {
      id: "on-myanmar",
      senders: ["CAN", "GBR", "USA", ...eu].sort(),
      targets: ["MMR"],
      measures: ["travel", "arms"],
      from: "2021-03-22",
      reading: "Members of the military and its firms listed, arms barred.",
      source: `${council("Decision 2013/184/CFSP")}; Executive Order 14014 of the United States.`,
      value: -0.5,
    },
    {
      id: "on-nicaragua",
      senders: ["CAN", "CHE", "GBR", "USA", ...eu].sort(),
      targets: ["NIC"],
      measures: ["travel"],
      from: "2019-10-14",
      reading: "Officials listed.",
      source: `${council("Decision (CFSP) 2019/1720")}; Executive Order 13851 of the United States.`,
      value: -0.3,
    },
  ];
}

/** The measures as a world's standing measures: what a lever can lift. */
export function measuresOf(all: readonly Standing[]): StandingMeasure[] {
  return all.map(({ value: _, senders, targets, measures, ...rest }) => ({
    ...rest,
    senders: [...senders],
    targets: [...targets],
    measures: [...measures],
  }));
}

/** The measures as evidence on ties, a star around each target or, for counter-measures, the sender. */
export function sanctionGroups(all: readonly Standing[]): Group[] {
  return all.flatMap(({ id, reading, value, senders, targets }) => {
    if (value === undefined) return [];
    const [hub, members] = targets.length === 1 ? [targets[0], senders] : [senders[0], targets];
    return [{ id, title: reading, value, hub: hub as string, members: [...members] }];
  });
}
