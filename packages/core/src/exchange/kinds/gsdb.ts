import type { StandingMeasure } from "../../schema/world-schema.ts";
import { gsdbReader, type SanctionCases } from "./gsdb-reader.ts";
import { gsdbValues, listValue } from "./gsdb-values.ts";
import type { ImportColumn, ImportSession, TableKind } from "./import-kind.ts";
import { clip, pairsTable } from "./pair-values.ts";

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
  begin: (context): ImportSession => {
    const { year: wanted } = context;
    const seen: SanctionCases = { cases: [], rows: 0, last: -9999 };
    return {
      open: (table) => gsdbReader(table, context, seen),
      finish: () => {
        const { cases, rows, last } = seen;
        const year = wanted ?? last;
        const inForce = cases.filter(
          ({ from, until, ongoing }) =>
            from <= year && (until >= year || (ongoing && until >= last)),
        );
        const { pairs, united } = gsdbValues(inForce, cases);
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
