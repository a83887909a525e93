/**
 * Times an ensemble of 1,000 futures of 30 actors, kept at five dates, with one worker and with two, by turns.
 *
 * `npx tsc -b packages/core apps/cli && node tests/bench/ensemble.mjs [rounds] [futures]`. It reads the built packages. Times are wall
 * clock and mean something on an idle machine only; the ratio is what is told.
 */
import { loadavg } from "node:os";
import { performance } from "node:perf_hooks";

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
const rounds = Number(process.argv[2] ?? 5);
const pools = { 1: studyPool(1), 2: studyPool(2) };
const times = { 1: [], 2: [] };
for (let round = 0; round <= rounds; round++) {
  for (const workers of [1, 2]) {
    const start = performance.now();
    await core.runEnsemble(pools[workers], request).done;
    // The first round warms the workers up.
    if (round > 0) times[workers].push(performance.now() - start);
  }
}
for (const pool of Object.values(pools)) pool.close();
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const [one, two] = [median(times[1]), median(times[2])];
console.log(
  `${runs} futures of ${actors} actors at 5 dates: ${one.toFixed(0)} ms with one worker, ${two.toFixed(0)} ms with two ` +
    `(${(one / two).toFixed(2)} times), medians of ${rounds}; best ${Math.min(...times[1]).toFixed(0)} and ${Math.min(...times[2]).toFixed(0)} ms; load ${loadavg()[0]?.toFixed(1)}.`,
);
