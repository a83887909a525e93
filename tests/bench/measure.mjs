import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** CPU seconds of this process; a busy neighbour matters less to them than to the clock. */
export function cpuSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1e-6;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

/** Seconds of calls before any is measured, so that the engine has compiled what it will. */
const warmUp = 0.3;

/** CPU seconds of one call, from as many calls as fill about `sample` seconds. */
export function timer(call, sample = 0.02) {
  for (const begun = cpuSeconds(); cpuSeconds() - begun < warmUp; ) call();
  let repeats = 1;
  for (;;) {
    const before = cpuSeconds();
    for (let r = 0; r < repeats; r++) call();
    const spent = cpuSeconds() - before;
    if (spent >= sample / 2 || repeats > 1e7) {
      repeats = Math.max(1, Math.round((repeats * sample) / Math.max(spent, 1e-6)));
      break;
    }
    repeats *= 2;
  }
  return () => {
    const before = cpuSeconds();
    for (let r = 0; r < repeats; r++) call();
    return (cpuSeconds() - before) / repeats;
  };
}

/** Medians of contenders that take turns, in another random order every round. */
export async function takeTurns(contenders, rounds) {
  const times = new Map(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const order = Object.keys(contenders)
      .map((name) => [Math.random(), name])
      .sort(([a], [b]) => a - b);
    for (const [, name] of order) times.get(name).push(...[await contenders[name]()].flat());
  }
  return Object.fromEntries([...times].map(([name, values]) => [name, median(values)]));
}

/** A peer process that answers one line with one line of JSON; nothing if it does not start. */
export function startPeer(command, args) {
  return new Promise((resolve) => {
    const env = { ...process.env, OPENBLAS_NUM_THREADS: "1", OMP_NUM_THREADS: "1" };
    const child = spawn(command, args, { stdio: ["pipe", "pipe", "ignore"], env });
    const waiting = [];
    let dead = false;
    const end = () => {
      dead = true;
      resolve(undefined);
      for (const answer of waiting.splice(0)) answer(undefined);
    };
    child.on("error", end);
    child.on("exit", end);
    child.stdin.on("error", () => {});
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (!line.startsWith("{")) return; // LSODA talks
      const answer = JSON.parse(line.replace(/\bNaN\b|\bInf(inity)?\b/g, "null"));
      const next = waiting.shift();
      if (next) next(answer);
      else resolve({ versions: answer, ask, close: () => child.kill() });
    });
    function ask(line) {
      if (dead) return Promise.resolve(undefined);
      return new Promise((answer) => {
        waiting.push(answer);
        child.stdin.write(`${line}\n`);
      });
    }
  });
}
