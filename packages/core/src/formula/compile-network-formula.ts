import { formulaOperators, networkFunctions } from "./formula-language.ts";
import { foldsActors } from "./formula-letters.ts";
import { type Places, slotOf } from "./formula-places.ts";
import { createRow, type Row } from "./formula-row.ts";
import type { FormulaSpace } from "./formula-space.ts";
import type { Fold, NetworkFormula, Quantity } from "./formula-tree.ts";

/**
 * Turns a formula over a network into nested closures; no text is ever turned into code.
 *
 * The innermost fold over actors works on whole rows of typed arrays at once. `places` says what the
 * letters stand for; whoever calls sets those that the formula does not bind itself.
 */
export function compileNetworkFormula(
  formula: NetworkFormula,
  space: FormulaSpace,
  places: Places,
): () => number {
  const compile = (inner: NetworkFormula) => compileNetworkFormula(inner, space, places);
  switch (formula.kind) {
    case "number": {
      const { value } = formula;
      return () => value;
    }
    case "variable": {
      const { numbers } = space;
      const { slot } = formula;
      return () => numbers.data[slot] as number;
    }
    case "quantity":
      return readQuantity(formula, space, places);
    case "choice": {
      const [test, yes, no] = formula.of.map(compile) as [() => number, () => number, () => number];
      return () => (test() !== 0 ? yes() : no());
    }
    case "operator":
      return operate(formula.name, formula.of, compile);
    case "chain": {
      const parts = formula.of.map(compile);
      const tests = formula.comparisons.map((name) => formulaOperators[name]);
      return () => {
        const values = parts.map((part) => part());
        return tests.every((test, c) => test?.(values[c] as number, values[c + 1] as number))
          ? 1
          : 0;
      };
    }
    case "function": {
      const { run } = networkFunctions[formula.name] as (typeof networkFunctions)[string];
      const args = formula.of.map(compile);
      return () => run(...args.map((arg) => arg()));
    }
    case "fold":
      return compileFold(formula, space, places);
  }
}

function operate(
  name: string,
  of: readonly NetworkFormula[],
  compile: (inner: NetworkFormula) => () => number,
): () => number {
  const [a, b = () => 0] = of.map(compile) as [() => number, (() => number)?];
  switch (name) {
    case "add":
      return () => a() + b();
    case "subtract":
      return () => a() - b();
    case "multiply": {
      // A factor of 0 settles a product: the sum that it would multiply need not be worked out.
      if (!of[1] || !foldsActors(of[1])) return () => a() * b();
      return () => {
        const factor = a();
        return factor === 0 ? 0 : factor * b();
      };
    }
    case "divide":
      return () => a() / b();
    default: {
      const run = formulaOperators[name] as (a: number, b: number) => number;
      return () => run(a(), b());
    }
  }
}

/** Reads one number of the space. */
function readQuantity(
  { name, of, at }: Quantity,
  space: FormulaSpace,
  places: Places,
): () => number {
  const { n } = space;
  const [first, second] = at.map((each, p) => {
    if ("letter" in each) {
      const slot = slotOf(each.letter);
      return () => places[slot] as number;
    }
    const isGroup = of === "group" || (of === "member" && p === 0);
    const known = isGroup ? space.groupOf(each.id) : space.actorOf(each.id);
    return () => known;
  }) as [() => number, (() => number)?];
  const other = second ?? (() => 0);
  if (of === "identity") return () => (first() === other() ? 1 : 0);
  if (of === "actor" || of === "group") {
    const table = of === "actor" ? space.actor(name) : space.group(name);
    return () => {
      const a = first();
      return a < 0 ? 0 : (table.data[a] as number);
    };
  }
  const table = of === "pair" ? space.pair(name, false) : space.member(name);
  return () => {
    const a = first();
    const b = other();
    return a < 0 || b < 0 ? 0 : (table.data[a * n + b] as number);
  };
}

/** Folds over one letter or over all ties; whoever another letter stands for is left out. */
function compileFold(fold: Fold, space: FormulaSpace, places: Places): () => number {
  const { how, over, body } = fold;
  const [letter = "", second] = over;
  if (second !== undefined) {
    const inner: Fold = { ...fold, over: [second] };
    const outer = slotOf(letter);
    const rest = foldOne(inner, space, places, () => (places[outer] as number) + 1);
    return () => {
      const total = start(how);
      for (let i = 0; i < space.n; i++) {
        places[outer] = i;
        rest(total);
      }
      places[outer] = -1;
      return finish(how, total);
    };
  }
  const one = foldOne({ how, over, kind: "fold", body }, space, places, () => 0);
  return () => {
    const total = start(how);
    one(total);
    return finish(how, total);
  };
}

interface Total {
  value: number;
  count: number;
}

function start(how: Fold["how"]): Total {
  const value =
    how === "min" ? Number.POSITIVE_INFINITY : how === "max" ? Number.NEGATIVE_INFINITY : 0;
  return { value, count: 0 };
}

/** A fold over nobody is 0. */
function finish(how: Fold["how"], { value, count }: Total): number {
  if (count === 0) return 0;
  return how === "mean" ? value / count : value;
}

/** Adds all that one letter runs over, from `from()` on, to a total. */
function foldOne(
  { how, over, body }: Fold,
  space: FormulaSpace,
  places: Places,
  from: () => number,
): (total: Total) => void {
  const slot = slotOf(over[0] as string);
  const take = taking(how);
  const isGroups = over[0] === "g";
  const others = [0, 1, 2].filter((each) => each !== slot);
  const isBound = (k: number) => !isGroups && others.some((each) => places[each] === k);
  if (isGroups || foldsActors(body)) {
    const value = compileNetworkFormula(body, space, places);
    return (total) => {
      const end = isGroups ? space.groups : space.n;
      for (let k = from(); k < end; k++) {
        if (isBound(k)) continue;
        places[slot] = k;
        take(total, value());
      }
      places[slot] = -1;
    };
  }
  const row: Row = createRow(body, over[0] as string, space, places, (inner) =>
    compileNetworkFormula(inner, space, places),
  );
  return (total) => {
    row.load();
    const { data, offset } = row;
    if (how === "sum" || how === "mean") {
      const [a, b] = others.map((each) => places[each] as number) as [number, number];
      let sum = total.value;
      for (let k = from(); k < space.n; k++) {
        if (k === a || k === b) continue;
        sum += data[offset + k] as number;
        total.count++;
      }
      total.value = sum;
      return;
    }
    for (let k = from(); k < space.n; k++) {
      if (!isBound(k)) take(total, data[offset + k] as number);
    }
  };
}

function taking(how: Fold["how"]): (total: Total, value: number) => void {
  if (how === "min") return (total, value) => keep(total, Math.min(total.value, value));
  if (how === "max") return (total, value) => keep(total, Math.max(total.value, value));
  return (total, value) => keep(total, total.value + value);
}

function keep(total: Total, value: number): void {
  total.value = value;
  total.count++;
}
