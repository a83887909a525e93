import { drawTable } from "./draw-table.ts";
import type { RunReport } from "./run-report.ts";
import { signed } from "./signed.ts";

/** Draws the scenario's own indicators: at the start and at the moment, or nothing if it has none. */
export function indicatorTable({ start, date, indicators }: RunReport): string {
  if (indicators.length === 0) return "";
  const figure = (value: number | null) =>
    value === null ? "–" : `${Number(value.toPrecision(4))}`;
  return drawTable(
    [
      { title: "indicator" },
      { title: start, align: "right" },
      { title: date, align: "right" },
      { title: "formula" },
    ],
    indicators.map(({ title, formula, ...at }) => [
      title,
      figure(at.start),
      figure(at.now),
      formula,
    ]),
  );
}

/** Draws the ties that moved as a table: before, after, change, and the change by each mechanism. */
export function runTable(
  { start, date, changed }: RunReport,
  name: (id: string) => string,
): string {
  const accounts = Object.keys(changed[0]?.changes ?? {}).filter((account) =>
    changed.some(({ changes }) => Math.abs(changes[account] ?? 0) >= 0.005),
  );
  const numbers = [start, date, "change", ...accounts];
  return drawTable(
    [
      { title: "a" },
      { title: "b" },
      { title: "tie" },
      ...numbers.map((title) => ({ title, align: "right" as const })),
      { title: "" },
    ],
    changed.map(({ a, b, before, now, change, flipped, changes }) => [
      a,
      b,
      `${name(a)} – ${name(b)}`,
      ...[before, now, change, ...accounts.map((account) => changes[account] ?? 0)].map(signed),
      flipped ? `turns ${now > 0 ? "friendly" : "hostile"}` : "",
    ]),
  );
}
