import { quoted } from "../../vocabulary/quoted.ts";
import type { ImportColumn, ImportSession, TableKind } from "./import-kind.ts";
import { latestYear, yearNote } from "./latest-year.ts";
import { pairsTable, pairValues } from "./pair-values.ts";
import { readNumber, readYear, saysNothing } from "./read-number.ts";

const year: ImportColumn = { id: "year", title: "Year", names: ["year", "t", "time", "period"] };

/** Trade between pairs of states. */
export const dyadicTrade: TableKind = {
  form: "table",
  id: "trade",
  title: "Trade between states",
  about:
    "A row a flow: exporter, importer, value (ITPD-E, BACI, gravity data), IMF DOTS as source, target, edgewidth; or a GEXF network of trade.",
  meaning:
    "0.6 times the fourth root of the product of both shares: how much of each one's trade is with the other. Flows within a state are left out, directions and products added up. Weight 0.5: trade is interest, not friendship. Conventions.",
  source: "Dyadic trade, as the file says",
  licence: "ITPD-E, BACI and IMF data: their terms, with citation.",
  citation: {
    text: "Ingo Borchert, Mario Larch, Serge Shikher, Yoto V. Yotov (2021): The International Trade and Production Database for Estimation (ITPD-E). International Economics 166.",
    doi: "10.1016/j.inteco.2020.08.001",
  },
  layouts: [
    {
      id: "flows",
      title: "Exporter, importer, value",
      columns: [
        {
          id: "exporter",
          title: "Exporter",
          names: [
            "exporter",
            "exporteriso3",
            "isoo",
            "iso3o",
            "origin",
            "reporter",
            "reporteriso",
            "reportercode",
            "exportername",
            "reporteriso3",
          ],
          required: true,
        },
        {
          id: "importer",
          title: "Importer",
          names: [
            "importer",
            "importeriso3",
            "isod",
            "iso3d",
            "destination",
            "partner",
            "partneriso",
            "partnercode",
            "importername",
            "partneriso3",
          ],
          required: true,
        },
        {
          id: "value",
          title: "Value",
          names: [
            "value",
            "trade",
            "tradevalue",
            "tradevalueususd",
            "tradevalueus",
            "flow",
            "tradeflow",
            "exports",
            "primaryvalue",
            "v",
            "obsvalue",
          ],
          required: true,
        },
        year,
      ],
      rank: 5,
    },
    {
      id: "network",
      title: "Source, target, edge width",
      columns: [
        { id: "exporter", title: "Exporter", names: ["source"], required: true },
        { id: "importer", title: "Importer", names: ["target"], required: true },
        {
          id: "value",
          title: "Value",
          names: ["edgewidth", "tradevalue", "trade"],
          required: true,
        },
        year,
      ],
      rank: 5,
    },
    {
      id: "cow",
      title: "Correlates of War: two flows a pair",
      columns: [
        { id: "exporter", title: "First state", names: ["ccode1"], required: true },
        { id: "importer", title: "Second state", names: ["ccode2"], required: true },
        { id: "value", title: "Imports of the first", names: ["flow1"], required: true },
        { id: "back", title: "Imports of the second", names: ["flow2"], required: true },
        { ...year, required: true },
      ],
      rank: 6,
    },
    {
      id: "baci",
      title: "BACI: t, i, j, k, v",
      columns: [
        { id: "exporter", title: "Exporter", names: ["i"], required: true },
        { id: "importer", title: "Importer", names: ["j"], required: true },
        { id: "value", title: "Value", names: ["v"], required: true },
        { ...year, names: ["t", "year"], required: true },
      ],
      rank: 5.5,
    },
  ],
  begin: ({ desk, year: wanted }): ImportSession => {
    const flows = new Map<string, number>();
    const latest = latestYear(wanted, () => flows.clear());
    let undated = 0;
    return {
      open: ({ file, at, header, sample, problems }) => {
        const cell = (cells: readonly string[], id: string) => (cells[at[id] ?? -1] ?? "").trim();
        const both = sample.flatMap((cells) => [cell(cells, "exporter"), cell(cells, "importer")]);
        const exporter = desk.column(file, header[at.exporter ?? -1] ?? "exporter", both);
        const importer = desk.column(file, header[at.importer ?? -1] ?? "importer", both);
        return (cells, line) => {
          const when = at.year === undefined ? Number.NaN : readYear(cell(cells, "year"));
          if (at.year !== undefined && Number.isNaN(when)) {
            problems.row(
              line,
              "year",
              quoted(cell(cells, "year")),
              "a year",
              "Left out. Mend the cell.",
            );
            return false;
          }
          const text = cell(cells, "value");
          const flow = readNumber(text);
          // Two flows of a row add up; −9 is a flow that is not known.
          const back =
            at.back === undefined ? 0 : Math.max(0, readNumber(cell(cells, "back")) || 0);
          const value = at.back === undefined ? flow : Math.max(0, flow || 0) + back;
          if (!(value >= 0)) {
            if (!saysNothing(text))
              problems.row(
                line,
                "value",
                quoted(text),
                "a number from 0",
                "Left out. Mend the cell.",
              );
            return false;
          }
          if (at.year === undefined) undated++;
          else if (!latest.takes(when)) return false;
          const of = Number.isNaN(when) ? wanted : when;
          const [from, to] = [
            exporter(cell(cells, "exporter"), line, of),
            importer(cell(cells, "importer"), line, of),
          ];
          if (from === undefined || to === undefined || from === to) return false;
          const key = from < to ? `${from} ${to}` : `${to} ${from}`;
          flows.set(key, (flows.get(key) ?? 0) + value);
          return true;
        };
      },
      finish: () => {
        const totals = new Map<string, number>();
        for (const [key, value] of flows) {
          for (const id of key.split(" ")) totals.set(id, (totals.get(id) ?? 0) + value);
        }
        const pairs = pairValues();
        for (const [key, value] of flows) {
          const [a = "", b = ""] = key.split(" ");
          const shares = (value / (totals.get(a) as number)) * (value / (totals.get(b) as number));
          if (value > 0) pairs.add(a, b, 0.6 * Math.sqrt(Math.sqrt(shares)));
        }
        const found = latest.year();
        const table = pairsTable(
          {
            id: "trade",
            title: "Trade",
            kind: "trade",
            reading: `0.6 times the fourth root of the product of both shares in each other's trade${found === undefined ? "" : `, ${found}`}.`,
            weight: 0.5,
            uncertainty: 0.2,
            source: dyadicTrade.source,
          },
          pairs,
        );
        const notes = [
          ...yearNote("Trade", found, wanted),
          ...(undated > 0 ? ["The trade file holds no years; all of it counts."] : []),
        ];
        return { tables: table, notes, ...(found === undefined ? {} : { date: `${found}-12-31` }) };
      },
    };
  },
};
