/**
 * Times an ensemble of 1,000 futures of 30 actors, kept at five dates, with one worker and with two, by turns; and,
 * between them, the same futures in one thread and in two that know nothing of each other and hand nothing over. What these
 * gain is all that the machine has to give: the ratio of the workers is to be read beside it.
 *
 * `npm run build && node tests/bench/ensemble.mjs [rounds] [futures]`. It reads the built packages. Times are wall
 * clock and mean something on an idle machine only; processor time, of all threads together, means something on a busy one too.
 */
import { loadavg } from "node:os";
import { performance } from "node:perf_hooks";
import { Worker } from "node:worker_threads";

const core = await import(new URL("../../packages/core/dist/index.js", import.meta.url).href);
const { studyPool } = await import(
  new URL("../../apps/cli/dist/study-pool.js", import.meta.url).href
);

/** A made-up world: two loose camps with a fifth of the ties turned. */
function world(actors) {
  let state = 1;
  const draw = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  const ids = Array.from({ length: actors }, (_, i) => `S${String(i).padStart(2, "0")}`);
  const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b, d) => [a, b, i, i + 1 + d]));
  return {
    version: 1,
    id: "bench",
    edition: 1,
    title: "Bench",
    summary: "Made up.",
    asOf: "2024-01-01",
    actors: ids.map((id) => ({ id, name: id, kind: "state" })),
    sizes: { measure: "made up", source: "made up", values: { AAA: 1 } },
    components: pairs.map(([a, b, i, j]) => ({
      id: `${a}${b}`,
      a,
      b,
      kind: "other",
      value: (i % 2 === j % 2 ? 1 : -1) * (draw() < 0.2 ? -1 : 1) * draw(),
      weight: 1,
      reading: "made up",
      source: "made up",
    })),
    licence: "CC0-1.0",
  };
}

const actors = 30;
const runs = Number(process.argv[3] ?? 1000);
const request = {
  world: world(actors),
  scenario: {
    version: 1,
    id: "bench",
    title: "Bench",
    world: { id: "bench", edition: 1 },
    end: "2029-01-01",
    levers: [],
    ensemble: {
      runs,
      dates: ["2025-01-01", "2026-01-01", "2027-01-01", "2028-01-01", "2029-01-01"],
    },
  },
};
/** Threads that each run futures by themselves when they are told which. */
function bareThreads(count) {
  const threads = Array.from(
    { length: count },
    () => new Worker(new URL("./ensemble-thread.mjs", import.meta.url), { workerData: request }),
  );
  const share = (t) => Math.round((runs * t) / count);
  return {
    run: () =>
      Promise.all(
        threads.map(
          (thread, t) =>
            new Promise((resolve) => {
              thread.once("message", resolve);
              thread.postMessage({ from: share(t), to: share(t + 1) });
            }),
        ),
      ),
    close: () => threads.map((thread) => thread.terminate()),
  };
}

function pooled(workers) {
  const pool = studyPool(workers);
  return { run: () => core.runEnsemble(pool, request).done, close: () => pool.close() };
}

const rounds = Number(process.argv[2] ?? 5);
const ways = { one: pooled(1), two: pooled(2), bareOne: bareThreads(1), bareTwo: bareThreads(2) };
const taken = Object.fromEntries(
  Object.keys(ways).map((way) => [way, { wall: [], cpu: [], calling: [] }]),
);

async function measure(way) {
  const [before, idle] = [process.cpuUsage(), performance.eventLoopUtilization()];
  const start = performance.now();
  await ways[way].run();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  const calling = performance.eventLoopUtilization(idle).active;
  return { wall, cpu: (user + system) / runs, calling };
}

// A thread compiles what is hot for some thousand futures; with two, each sees half of them.
const cold = {};
for (const [way, times] of Object.entries({ one: 4, two: 8, bareOne: 4, bareTwo: 8 })) {
  cold[way] = (await measure(way)).wall;
  for (let time = 1; time < times; time++) await ways[way].run();
}
for (let round = 0; round < rounds; round++) {
  for (const [way, all] of Object.entries(taken)) {
    const one = await measure(way);
    for (const [what, list] of Object.entries(all)) list.push(one[what]);
  }
}
for (const { close } of Object.values(ways)) close();

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const told = (one, two) => {
  const [first, second] = [taken[one], taken[two]];
  const [a, b] = [median(first.wall), median(second.wall)];
  const both = (what, of = median) =>
    `${of(first[what]).toFixed(0)} and ${of(second[what]).toFixed(0)}`;
  return (
    `${a.toFixed(0)} ms with one, ${b.toFixed(0)} ms with two (${(a / b).toFixed(2)} times); ` +
    `best ${both("wall", (list) => Math.min(...list))} ms; ${both("cpu")} µs of processor time a future, ` +
    `the calling thread busy for ${both("calling")} ms; the very first, loading and cold, ` +
    `${cold[one].toFixed(0)} and ${cold[two].toFixed(0)} ms`
  );
};
console.log(
  `${runs} futures of ${actors} actors at 5 dates, medians of ${rounds} when warm, load ${loadavg()[0]?.toFixed(1)}.\n` +
    `Workers of a pool: ${told("one", "two")}.\n` +
    `Threads by themselves, the machine's own ceiling: ${told("bareOne", "bareTwo")}.`,
);
