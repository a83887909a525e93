import { readShape } from "../document/read-shape.ts";
import type { Run } from "../engine/run/run.ts";
import { baselineColumns } from "../network/baseline-columns.ts";
import type { NetworkActor } from "../network/network.ts";
import { numberActors } from "../network/numbering.ts";
import { issueList } from "../vocabulary/issue-list.ts";
import { quoted } from "../vocabulary/quoted.ts";
import type { Reading } from "../vocabulary/reading.ts";
import { trajectorySchema } from "./trajectory-schema.ts";

/** Reads a run back from the JSON that `toTrajectoryJson` writes; all numbers are those that were written. */
export function fromTrajectoryJson(text: string): Reading<Run> {
  const shaped = readShape(trajectorySchema, text, { version: 1, migrations: [] });
  if (!shaped.ok) return shaped;
  const { title, start, end, recipe, actors, ties, accounts, ended, steps, frames } = shaped.value;
  const issues = issueList();
  const mend = "The file was changed by hand or cut: write it anew from the run.";
  const ids = actors.map((actor) => actor.id);
  const numbering = numberActors(ids);
  if (numbering.indexOf.size < ids.length) {
    issues.error("actors", "an id twice", "every actor once", mend);
  }
  if (ties.length !== numbering.ties) {
    issues.error("ties", `${ties.length} ties`, `${numbering.ties}, every pair once`, mend);
  }
  for (const [k, { a, b }] of ties.entries()) {
    const pair = [ids[numbering.first[k] ?? -1], ids[numbering.second[k] ?? -1]];
    if (a !== pair[0] || b !== pair[1]) {
      issues.error(`ties[${k}]`, quoted(`${a}–${b}`), quoted(pair.join("–")), mend);
    }
  }
  if (new Set(accounts).size < accounts.length) {
    issues.error("accounts", "an account twice", "every account once", mend);
  }
  for (const [f, frame] of frames.entries()) {
    const where = `frames[${f}]`;
    if (frame.years < (frames[f - 1]?.years ?? frame.years)) {
      issues.error(`${where}.years`, String(frame.years), "frames in order of time", mend);
    }
    if (frame.alignments.length !== ties.length) {
      issues.error(
        `${where}.alignments`,
        `${frame.alignments.length} numbers`,
        `${ties.length}, one per tie`,
        mend,
      );
    }
    for (const account of accounts) {
      const length = Object.hasOwn(frame.changes, account) ? frame.changes[account]?.length : 0;
      if (length !== ties.length) {
        issues.error(
          `${where}.changes.${account}`,
          `${length} numbers`,
          `${ties.length}, one per tie`,
          mend,
        );
      }
    }
    const extra = Object.keys(frame.changes).find((account) => !accounts.includes(account));
    if (extra !== undefined)
      issues.error(`${where}.changes`, quoted(extra), "the accounts named above", mend);
  }
  return issues.reading(() => ({
    title,
    start,
    end,
    actors: actors as readonly NetworkActor[],
    baseline: baselineColumns(ties),
    trajectory: {
      actors: ids,
      times: Float64Array.from(frames, (frame) => frame.years),
      x: Float64Array.from(frames.flatMap((frame) => frame.alignments)),
      accounts,
      ledger: accounts.map((account) => ({
        of: "all",
        values: Float64Array.from(frames.flatMap((frame) => frame.changes[account] ?? [])),
      })),
      ended,
      steps,
    },
    recipe,
  }));
}
