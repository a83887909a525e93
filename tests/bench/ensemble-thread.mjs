/** A thread of `ensemble.mjs` that runs futures and keeps them to itself. */
import { parentPort, workerData } from "node:worker_threads";

const part = (path) => import(new URL(`../../packages/core/dist/${path}.js`, import.meta.url).href);
const { builtInMechanisms } = await part("mechanisms/built-in-mechanisms");
const { prepareStudy } = await part("runner/studies/prepare-study");

/** Futures of a piece of work, as `pieceOf` has it for 30 actors. */
const piece = 96;
const answer = prepareStudy({ ...workerData, factors: [], outcomes: [] }, builtInMechanisms);

parentPort?.on("message", ({ from, to }) => {
  for (let at = from; at < to; at += piece) {
    answer({ kind: "members", from: at, to: Math.min(to, at + piece), bins: 1024, rows: false });
  }
  parentPort?.postMessage("done");
});
