import { changesAt } from "../engine/run/changes-at.ts";
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
  const { times, x, accounts, ended, steps } = trajectory;
  const ties = baseline.value.length;
  const numbers = (column: Float64Array): string => JSON.stringify(Array.from(column));
  const frames = Array.from(times, (years, f) =>
    jsonObject([
      ["years", JSON.stringify(years)],
      ["date", JSON.stringify(dateAfter(start, years))],
      ["alignments", numbers(x.subarray(f * ties, (f + 1) * ties))],
      [
        "changes",
        jsonObject(
          changesAt(trajectory, f).map((column, a) => [accounts[a] as string, numbers(column)]),
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
