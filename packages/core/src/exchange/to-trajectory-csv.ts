import { changesAt } from "../engine/run/changes-at.ts";
import { listBaseline } from "../engine/run/list-baseline.ts";
import type { Run } from "../engine/run/run.ts";
import { dateAfter } from "../vocabulary/time.ts";
import { commentLines, csvText } from "./networks/csv-text.ts";
import type { ToCsvOptions } from "./to-csv.ts";

/**
 * Writes a whole run as one long CSV table: a row per frame and tie with date, years since the start,
 * the two actors, the alignment, and the change since the start by each account.
 *
 * A jump gives two frames of one date, before and after.
 */
export function toTrajectoryCsv(run: Run, { comments = true }: ToCsvOptions = {}): string {
  const { title, start, end, recipe, trajectory } = run;
  const { times, x, accounts } = trajectory;
  const facts = new Map([
    ["title", title],
    ["start", start],
    ["end", end],
    ["world", recipe.world.id],
    ["edition", String(recipe.world.edition)],
    ["scenario", recipe.scenario.id],
    ["scenarioTitle", recipe.scenario.title],
    ["engine", recipe.engine],
    ["hash", recipe.hash],
  ]);
  const header = [
    "date",
    "years",
    "a",
    "b",
    "alignment",
    ...accounts.map((account) => `change:${account}`),
  ];
  const pairs = listBaseline(run);
  const ties = pairs.length;
  const rows = Array.from(times).flatMap((years, f) => {
    const date = dateAfter(start, years);
    const changes = changesAt(trajectory, f);
    return pairs.map(({ a, b }, k) => [
      date,
      years,
      a,
      b,
      x[f * ties + k],
      ...changes.map((column) => column[k]),
    ]);
  });
  return (comments ? commentLines(facts) : "") + csvText(header, rows);
}
