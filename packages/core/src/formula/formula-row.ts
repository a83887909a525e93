import { formulaOperators, networkFunctions } from "./formula-language.ts";
import { dependsOn } from "./formula-letters.ts";
import { type Places, slotOf } from "./formula-places.ts";
import type { FormulaSpace, Table } from "./formula-space.ts";
import type { NetworkFormula, Quantity } from "./formula-tree.ts";

/** One number per actor: after `load`, actor k's is `data[offset + k]`. */
export interface Row {
  readonly load: () => void;
  data: Float64Array;
  offset: number;
}

/**
 * Compiles a formula that holds no fold over actors to a row: its value for every actor that `letter`
 * may stand for, worked out operation by operation on whole arrays.
 */
export function createRow(
  formula: NetworkFormula,
  letter: string,
  space: FormulaSpace,
  places: Places,
  single: (formula: NetworkFormula) => () => number,
): Row {
  if (!dependsOn(formula, letter)) return constantRow(single(formula), space.n);
  const row = rowOf(formula, letter, space, places, single);
  const isWork = formula.kind !== "quantity" && formula.kind !== "fold";
  return isWork && !dependsOn(formula, "j") ? remembered(row, space, places) : row;
}

/**
 * Works a row out anew only when what it depends on has moved. The second end of a tie moves fastest, so
 * what does not depend on it is worked out once for all ties of an actor.
 */
function remembered(row: Row, { turn }: FormulaSpace, places: Places): Row {
  let at = -1;
  let i = -2;
  let k = -2;
  let g = -2;
  return {
    data: row.data,
    offset: row.offset,
    load() {
      if (at === turn.now && i === places[0] && k === places[2] && g === places[3]) return;
      row.load();
      at = turn.now;
      [i, k, g] = [places[0] as number, places[2] as number, places[3] as number];
    },
  };
}

function rowOf(
  formula: NetworkFormula,
  letter: string,
  space: FormulaSpace,
  places: Places,
  single: (formula: NetworkFormula) => () => number,
): Row {
  const inner = (part: NetworkFormula) => createRow(part, letter, space, places, single);
  switch (formula.kind) {
    case "quantity":
      return quantityRow(formula, letter, space, places, single);
    case "operator":
      return operatorRow(formula.name, formula.of.map(inner), space.n);
    case "function": {
      if (formula.of.length === 2 && steps[formula.name])
        return operatorRow(formula.name, formula.of.map(inner), space.n);
      const { run } = networkFunctions[formula.name] as (typeof networkFunctions)[string];
      return combined(formula.of.map(inner), space.n, run);
    }
    case "choice":
      return combined(formula.of.map(inner), space.n, (test = 0, yes = 0, no = 0) =>
        test !== 0 ? yes : no,
      );
    case "chain": {
      const tests = formula.comparisons.map((name) => formulaOperators[name]);
      return combined(formula.of.map(inner), space.n, (...values) =>
        tests.every((test, c) => test?.(values[c] as number, values[c + 1] as number)) ? 1 : 0,
      );
    }
    case "fold":
      return groupsRow(formula.how, inner(formula.body), space, places);
    default:
      return constantRow(single(formula), space.n);
  }
}

function constantRow(value: () => number, n: number): Row {
  const data = new Float64Array(n);
  let filled = Number.NaN;
  return {
    load() {
      const now = value();
      if (now === filled) return;
      filled = now;
      data.fill(now);
    },
    data,
    offset: 0,
  };
}

function quantityRow(
  { name, of, at }: Quantity,
  letter: string,
  space: FormulaSpace,
  places: Places,
  single: (formula: NetworkFormula) => () => number,
): Row {
  const { n } = space;
  const runs = at.findIndex((each) => "letter" in each && each.letter === letter);
  const other = at[1 - runs];
  const otherIsGroup = of === "member";
  const otherAt = () => {
    if (!other) return 0;
    if ("letter" in other) return places[slotOf(other.letter)] as number;
    return otherIsGroup ? space.groupOf(other.id) : space.actorOf(other.id);
  };
  if (of === "identity") {
    const is = single({ kind: "quantity", name, of, at });
    const slot = slotOf(letter);
    const data = new Float64Array(n);
    const load = () => {
      for (let k = 0; k < n; k++) {
        places[slot] = k;
        data[k] = is();
      }
      places[slot] = -1;
    };
    return { load, data, offset: 0 };
  }
  const table: Table =
    of === "pair"
      ? space.pair(name, runs === 0)
      : of === "member"
        ? space.member(name)
        : space.actor(name);
  const nobody = new Float64Array(n);
  const row: Row = { data: nobody, offset: 0, load };
  function load(): void {
    const base = otherAt();
    row.data = base < 0 ? nobody : table.data;
    row.offset = base < 0 ? 0 : base * n;
  }
  return row;
}

function operatorRow(name: string, parts: readonly Row[], n: number): Row {
  const [a, b] = parts as [Row, Row?];
  const step = b && steps[name];
  if (!step || !b) {
    const run = formulaOperators[name] as (a: number, b: number) => number;
    return combined(parts, n, (p = 0, q = 0) => run(p, q));
  }
  const data = new Float64Array(n);
  return {
    load() {
      a.load();
      b.load();
      step(n, a, b, data);
    },
    data,
    offset: 0,
  };
}

/** The operations that nearly all rows are made of, each a loop of its own. */
const steps: Readonly<
  Record<string, ((n: number, a: Row, b: Row, out: Float64Array) => void) | undefined>
> = {
  add(n, { data: p, offset: f }, { data: q, offset: g }, out) {
    for (let k = 0; k < n; k++) out[k] = (p[f + k] as number) + (q[g + k] as number);
  },
  subtract(n, { data: p, offset: f }, { data: q, offset: g }, out) {
    for (let k = 0; k < n; k++) out[k] = (p[f + k] as number) - (q[g + k] as number);
  },
  multiply(n, { data: p, offset: f }, { data: q, offset: g }, out) {
    for (let k = 0; k < n; k++) out[k] = (p[f + k] as number) * (q[g + k] as number);
  },
  max(n, { data: p, offset: f }, { data: q, offset: g }, out) {
    for (let k = 0; k < n; k++) out[k] = Math.max(p[f + k] as number, q[g + k] as number);
  },
  min(n, { data: p, offset: f }, { data: q, offset: g }, out) {
    for (let k = 0; k < n; k++) out[k] = Math.min(p[f + k] as number, q[g + k] as number);
  },
  divide(n, { data: p, offset: f }, { data: q, offset: g }, out) {
    for (let k = 0; k < n; k++) out[k] = (p[f + k] as number) / (q[g + k] as number);
  },
};

/** Any function of rows, place by place. */
function combined(parts: readonly Row[], n: number, run: (...x: number[]) => number): Row {
  const data = new Float64Array(n);
  const [a, b] = parts as [Row, Row?];
  const each =
    parts.length === 1
      ? (k: number) => run(a.data[a.offset + k] as number)
      : parts.length === 2 && b
        ? (k: number) => run(a.data[a.offset + k] as number, b.data[b.offset + k] as number)
        : (k: number) => run(...parts.map((part) => part.data[part.offset + k] as number));
  return {
    load() {
      for (const part of parts) part.load();
      for (let k = 0; k < n; k++) data[k] = each(k);
    },
    data,
    offset: 0,
  };
}

/** A fold over groups inside a row: the body's row for every group, folded place by place. */
function groupsRow(
  how: "sum" | "mean" | "min" | "max",
  body: Row,
  space: FormulaSpace,
  places: Places,
): Row {
  const { n } = space;
  const data = new Float64Array(n);
  const slot = slotOf("g");
  const take =
    how === "min" ? Math.min : how === "max" ? Math.max : (a: number, b: number) => a + b;
  return {
    load() {
      const { groups } = space;
      for (let g = 0; g < groups; g++) {
        places[slot] = g;
        body.load();
        for (let k = 0; k < n; k++) {
          const value = body.data[body.offset + k] as number;
          data[k] = g === 0 ? value : take(data[k] as number, value);
        }
      }
      places[slot] = -1;
      if (groups === 0) data.fill(0);
      if (how === "mean" && groups > 0)
        for (let k = 0; k < n; k++) data[k] = (data[k] as number) / groups;
    },
    data,
    offset: 0,
  };
}
