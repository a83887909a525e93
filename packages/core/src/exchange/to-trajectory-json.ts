import { listBaseline } from "../engine/run/list-baseline.ts";
import type { Run } from "../engine/run/run.ts";
import { dateAfter } from "../vocabulary/time.ts";
import { jsonList, jsonObject } from "./json-layout.ts";

/**
 * Writes a whole run as JSON: every frame with its alignments and, account by account, the changes
 * since the start, in the order of `ties`. The same run gives the same bytes.
 */
export function toTrajectoryJson(run: Run): string {
  const { title, start, end, recipe, actors, baseline, trajectory } = run;
  const { times, x, accounts, ledger, ended, steps } = trajectory;
  const ties = baseline.value.length;
  const numbers = (values: Float64Array, from: number): string =>
    JSON.stringify(Array.from(values.subarray(from * ties, (from + 1) * ties)));
  const frames = Array.from(times, (years, f) =>
    jsonObject([
      ["years", JSON.stringify(years)],
      ["date", JSON.stringify(dateAfter(start, years))],
      ["alignments", numbers(x, f)],
      [
        "changes",
        jsonObject(
          accounts.map((account, a) => [account, numbers(ledger, f * accounts.length + a)]),
        ),
      ],
    ]),
  );
  const text = jsonObject([
    ["version", "1"],
    ["title", JSON.stringify(title)],
    ["start", JSON.stringify(start)],
    ["end", JSON.stringify(end)],
    ["recipe", JSON.stringify(recipe)],
    ["actors", jsonList(actors.map((actor) => JSON.stringify(actor)))],
    ["ties", jsonList(listBaseline(run).map((tie) => JSON.stringify(tie)))],
    ["accounts", JSON.stringify(accounts)],
    ["ended", JSON.stringify(ended)],
    ["steps", JSON.stringify(steps)],
    ["frames", jsonList(frames)],
  ]);
  return `${text}\n`;
}
