// The bench's model as one mathjs expression per evaluation, as a web developer would try it first.
// Answers "solve rk4 STEPS REPEATS" like scipy_peer.py; CPU seconds are for all steps of the problem.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import * as math from "mathjs";

const numbers = readFileSync(process.argv[2], "utf8").trim().split(/\s+/).map(Number);
const [n, steps, alpha, beta, until] = numbers;
const block = (k) => {
  const from = 5 + n + k * n * n;
  return math.matrix(
    Array.from({ length: n }, (_, i) => numbers.slice(from + i * n, from + (i + 1) * n)),
  );
};
const start = block(0);
const scope = {
  ...{ alpha, beta, start, drive: block(1), W: math.diag(numbers.slice(5, 5 + n)) },
  off: math.subtract(math.ones(n, n), math.identity(n)),
};
const rate = math.compile(
  "off .* ((1 - x .^ 2) .* (alpha * (x * W * x) + drive) + beta * (start - x))",
);
const at = (x, h, k) => rate.evaluate({ ...scope, x: k ? math.add(x, math.multiply(h, k)) : x });

function solve(count) {
  const h = until / steps;
  let x = start;
  for (let s = 0; s < count; s++) {
    const a = at(x);
    const b = at(x, h / 2, a);
    const c = at(x, h / 2, b);
    const d = at(x, h, c);
    const sum = math.add(math.add(a, math.multiply(2, b)), math.add(math.multiply(2, c), d));
    x = math.add(x, math.multiply(h / 6, sum));
  }
}

console.log("{}");
for await (const line of createInterface({ input: process.stdin })) {
  const [, , count, repeats] = line.split(" ").map(Number);
  const cpu = [];
  for (let r = 0; r < repeats; r++) {
    const before = process.cpuUsage();
    solve(count);
    const spent = process.cpuUsage(before);
    cpu.push(((spent.user + spent.system) * 1e-6 * steps) / count);
  }
  console.log(JSON.stringify({ cpu, calls: 4 * steps, error: null }));
}
