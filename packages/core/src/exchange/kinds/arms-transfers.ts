import { quoted } from "../../vocabulary/quoted.ts";
import type { ImportSession, TableKind } from "./import-kind.ts";
import { pairsTable, pairValues } from "./pair-values.ts";
import { readNumber, readYear, saysNothing } from "./read-number.ts";

/** Years whose deliveries count together: single deliveries are lumpy. */
const window = 5;

/** Transfers of major arms. */
export const armsTransfers: TableKind = {
  form: "table",
  id: "sipri-arms",
  title: "Arms transfers (SIPRI)",
  about:
    "The TIV table of one supplier or recipient (recipients by year, under ten lines of preamble), the trade register, or a plain table of supplier, recipient, year and value.",
  meaning:
    "0.6 times the root of the supplier's share of the recipient's imports over five years, the larger of both directions; 0.6 is a sole supplier. Weight 1. Conventions. Shares are of what the files hold: with few suppliers they come out too large.",
  source: "SIPRI Arms Transfers Database",
  licence: "SIPRI's terms: non-commercial, at most a tenth of the base, with attribution.",
  citation: {
    text: "Stockholm International Peace Research Institute: SIPRI Arms Transfers Database.",
    url: "https://www.sipri.org/databases/armstransfers",
  },
  layouts: [
    {
      id: "register",
      title: "Trade register",
      columns: [
        { id: "supplier", title: "Supplier", names: ["supplier"], required: true },
        { id: "recipient", title: "Recipient", names: ["recipient"], required: true },
        {
          id: "year",
          title: "Year of delivery",
          names: ["deliveryyear", "yearofdelivery", "yearsofdelivery"],
          required: true,
        },
        {
          id: "value",
          title: "TIV delivered",
          names: [
            "tivdeliveryvalues",
            "tivofdelivery",
            "sipritivofdeliveredweapons",
            "sipritivfortotalorder",
          ],
          required: true,
        },
      ],
      rank: 6,
    },
    {
      id: "plain",
      title: "Supplier, recipient, year, value",
      columns: [
        { id: "supplier", title: "Supplier", names: ["supplier", "seller"], required: true },
        { id: "recipient", title: "Recipient", names: ["recipient", "buyer"], required: true },
        { id: "year", title: "Year", names: ["year"], required: true },
        { id: "value", title: "Value", names: ["value", "tiv"], required: true },
      ],
      rank: 5,
    },
    {
      id: "tiv",
      title: "TIV table: partners by year",
      columns: [],
      find: (header, at) =>
        header[0]?.trim() === "" && yearsOf(header).length >= 5 ? { ...at, partner: 0 } : undefined,
      rank: 4,
    },
  ],
  begin: ({ desk, year: wanted }): ImportSession => {
    const flows = new Map<string, Map<number, number>>();
    let last = -9999;
    const put = (from: string, to: string, year: number, value: number): void => {
      if ((wanted !== undefined && year > wanted) || from === to) return;
      last = Math.max(last, year);
      const key = `${from} ${to}`;
      const years = flows.get(key) ?? new Map<number, number>();
      years.set(year, (years.get(year) ?? 0) + value);
      flows.set(key, years);
    };
    return {
      open: ({ file, layout, at, header, preamble, problems }) => {
        const cell = (cells: readonly string[], id: string) =>
          (cells[at[id] ?? -1] ?? "").trim().replace(/;+$/, "");
        const read = desk.column(file, "name", ["France"]);
        const year = (text: string, line: number): number => {
          const found = readYear(text);
          if (Number.isNaN(found))
            problems.row(
              line,
              "year",
              quoted(text),
              "a year",
              "Left out. Mend the row: a comma too many shifts its cells.",
            );
          return found;
        };
        if (layout.id === "tiv") {
          const title = preamble.flat().join(" ");
          const [, way, whose] =
            /arms (exports from|imports to|imports by) (.+?),? \d{4}/i.exec(title) ?? [];
          const owner = whose === undefined ? undefined : read(whose, 1);
          if (owner === undefined) {
            problems.refuse(
              "no title “TIV of arms exports from …” above the table",
              "whose exports or imports these are",
              "Keep the lines above the table.",
            );
            return () => false;
          }
          const exports = way?.startsWith("exports") ?? true;
          const years = yearsOf(header);
          return (cells, line) => {
            const name = (cells[0] ?? "").trim();
            if (name === "" || /^total/i.test(name)) return false;
            const partner = read(name, line);
            if (partner === undefined) return false;
            for (const { k, year: of } of years) {
              const text = cells[k] ?? "";
              if (text.trim() === "") continue;
              const value = readNumber(text);
              // A 0 stands for less than half a million; it is a delivery all the same.
              if (value >= 0)
                put(
                  ...(exports ? ([owner, partner] as const) : ([partner, owner] as const)),
                  of,
                  Math.max(value, 0.25),
                );
              else if (!saysNothing(text))
                problems.row(
                  line,
                  String(of),
                  quoted(text),
                  "a number",
                  "Left out. Mend the cell.",
                );
            }
            return true;
          };
        }
        return (cells, line) => {
          const when = year(cell(cells, "year"), line);
          if (Number.isNaN(when)) return false;
          const [from, to] = [
            read(cell(cells, "supplier"), line, when),
            read(cell(cells, "recipient"), line, when),
          ];
          const text = cell(cells, "value");
          const value = readNumber(text);
          if (Number.isNaN(value) && !saysNothing(text))
            problems.row(line, "value", quoted(text), "a number", "Left out. Mend the cell.");
          if (from === undefined || to === undefined || !(value >= 0)) return false;
          put(from, to, when, Math.max(value, 0.25));
          return true;
        };
      },
      finish: () => {
        if (flows.size === 0) return { notes: [] };
        const [first, end] = [last - window + 1, last];
        const sums = new Map<string, number>();
        const imports = new Map<string, number>();
        for (const [key, years] of flows) {
          const sum = [...years].reduce(
            (all, [year, value]) => (year >= first && year <= end ? all + value : all),
            0,
          );
          if (sum === 0) continue;
          const to = key.split(" ")[1] ?? "";
          sums.set(key, sum);
          imports.set(to, (imports.get(to) ?? 0) + sum);
        }
        const pairs = pairValues();
        for (const [key, sum] of sums) {
          const [from = "", to = ""] = key.split(" ");
          const share = sum / (imports.get(to) as number);
          pairs.add(
            from,
            to,
            0.6 * Math.sqrt(share),
            `${Math.round(share * 100)} % of what ${desk.nameOf(to)} received came from ${desk.nameOf(from)}`,
          );
        }
        const table = pairsTable(
          {
            id: "sipri-arms",
            title: "Arms transfers",
            kind: "trade",
            reading: `0.6 times the root of the supplier's share of the recipient's imports, ${first} to ${end}.`,
            weight: 1,
            uncertainty: 0.15,
            source: armsTransfers.source,
          },
          pairs,
        );
        return {
          tables: table,
          notes: [`Arms transfers of ${first} to ${end}; shares are of what the files hold.`],
          date: `${end}-12-31`,
        };
      },
    };
  },
};

function yearsOf(header: readonly string[]): { readonly k: number; readonly year: number }[] {
  return [...header.entries()].flatMap(([k, name]) =>
    /^[12]\d{3}$/.test(name.trim()) ? [{ k, year: Number(name) }] : [],
  );
}
