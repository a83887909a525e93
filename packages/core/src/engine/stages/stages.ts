import { tieNumber } from "../../network/tie-number.ts";
import type { Coupling, System, Weights } from "../method/system.ts";
import type { Form } from "../problem/form.ts";
import type { Problem } from "../problem/problem.ts";
import type { Split, Term, View } from "../problem/term.ts";
import type { Account } from "./account.ts";
import { createCoupling } from "./create-coupling.ts";
import { createPull } from "./create-pull.ts";
import { createDrives, drivenBy } from "./drives.ts";
import type { Ground, GroundSize } from "./ground.ts";
import { lineGroups } from "./line-groups.ts";
import { type OtherTerm, otherTerm } from "./other-term.ts";
import { createPrograms } from "./programs.ts";
import { shareAccount } from "./share-account.ts";
import { tieParts } from "./tie-parts.ts";

/**
 * The numbers of one run: alignments, stages with the rates of every term, and the ledger.
 *
 * The ledger is moved by the very stages and weights that move the alignments, within a step as at its
 * end, so its accounts sum to the change up to rounding, whatever the method.
 */
export interface Stages extends Pick<System, "stage" | "chain" | "swap" | "largest"> {
  /** The largest |x| of the stage in a slot or, without one, of x + Σ weights[s]·rates(slot s), which is laid out for `move`. */
  readonly reach: (weights: Weights, slot?: number) => number;
  /** How third actors drive the ties, where every term has a form and nothing is booked; see `System`. */
  readonly coupling: Coupling | undefined;
  /**
   * Writes the stage in a slot or, without one, x + Σ weights[s]·rates(slot s) to `out` from a place on; gives its
   * largest absolute value.
   */
  readonly alignments: (weights: Weights, out: Float64Array, from: number, slot?: number) => number;
  /** One account per term, in their order. */
  readonly accounts: readonly Pick<Account, "keeps" | "write">[];
  /** Writes what the watched tie's parts would be, term after term. */
  readonly parts: (weights: Weights, out: Float64Array) => void;
  /** Moves alignments, ledger and parts by these weights, to what `reach` was told last: the stage in a slot, if it stands there. */
  readonly move: (weights: Weights, slot?: number) => void;
  /** Puts one tie elsewhere and books the change to a term. */
  readonly put: (tie: number, to: number, term: number) => void;
  /** The watched tie's finest parts per term; none for a term that is one part. */
  readonly splits: readonly (Split | undefined)[];
}

export interface StagesOptions {
  /** Whether accounts are kept. */
  readonly ledger: boolean;
  /** The tie whose finest split is kept too. */
  readonly watch?: { readonly i: number; readonly j: number } | undefined;
}

/** What the stages of a problem need room for. */
export function groundFor(
  { actors, terms }: Pick<Problem, "actors" | "terms">,
  slots: number,
  options: StagesOptions,
): GroundSize {
  const groups = lineOf(terms)?.form.groups.length ?? 0;
  return { n: actors.length, slots, groups, driven: isBooked(options) ? drivenBy(terms) : 0 };
}

function isBooked({ ledger, watch }: StagesOptions): boolean {
  return ledger || watch !== undefined;
}

function lineOf(terms: readonly Term[]) {
  const line = formOf(terms, "common-lines");
  return line && line.form.groups.length > 0 ? line : undefined;
}

/** The first term of a kind of form. */
function formOf<Kind extends Form["kind"]>(terms: readonly Term[], kind: Kind) {
  const term = terms.find(({ form }) => form?.kind === kind);
  return term && { term, form: term.form as Extract<Form, { readonly kind: Kind }> };
}

/** Puts the numbers of a run of a problem, at its start, on a ground that was cleared for it. */
export function createStages(problem: Problem, options: StagesOptions, ground: Ground): Stages {
  const { terms, initial } = problem;
  const { watch, ledger } = options;
  const booked = isBooked(options);
  const { kernel, n, slots, places, table, plan, z, home, at, rates, lined, tabulate } = ground;
  let { x, next } = ground;
  const { panels, length } = places;
  ground.scatter(initial, x);

  // The first term of these forms is fused; a second one is a term like any other.
  const pull = formOf(terms, "pull");
  const paths = formOf(terms, "two-paths");
  const line = lineOf(terms);
  const driven = terms.filter((term) => term.form?.kind === "drive");
  const drives = createDrives(ground, driven);
  const pulling = pull && createPull(ground, pull.form);
  const pathTerm = paths && shareAccount(ground, ground.shared, ground.shares);
  const lineTerm = line && shareAccount(ground, ground.followed, lined);
  const groups = line && lineGroups(ground, line.form, line.term.steadyAfter);
  const others: OtherTerm[] = [];
  const accounts = terms.map((term): Account => {
    if (pulling && term === pull?.term) return pulling.account;
    if (pathTerm && term === paths?.term) return pathTerm;
    if (lineTerm && term === line?.term) return lineTerm;
    const d = driven.indexOf(term);
    if (d >= 0) return drives.accounts[d] as Account;
    const other = otherTerm(ground, term, slots);
    others.push(other);
    return other.account;
  });

  const splits = terms.map((term) => (watch ? term.split?.(watch.i, watch.j) : undefined));
  const parts =
    watch && tieParts(accounts, splits, tieNumber(n, watch.i, watch.j), { slots, home });

  const matrix = new Float64Array(others.length > 0 || parts ? n * n : 0);
  function viewAt(t: number): View {
    for (let i = 0; i < n; i++) {
      const row = z + 16 * panels * (i >> 2) + (i & 3);
      for (let k = 0; k < n; k++) matrix[i * n + k] = ground.f[row + 4 * k] as number;
    }
    return { t, n, x: matrix };
  }

  /** Evaluates the terms of other shapes at the stage that was laid out last; whether any speaks. */
  function evaluateOthers(t: number, slot: number): boolean {
    if (others.length === 0) return false;
    const view = viewAt(t);
    ground.f.fill(0, ground.others, ground.others + length);
    let heard = false;
    for (const other of others) heard = other.evaluate(view, slot) || heard;
    return heard;
  }

  // From here on no input of a fused term changes.
  const steadyAfter = Math.max(
    ...[0, pull?.term.steadyAfter ?? 0, line?.term.steadyAfter ?? 0],
    ...driven.map((term) => term.steadyAfter),
  );
  const rules = paths?.form.rules;
  if (paths) ground.f.set(paths.form.weights, ground.weights);
  ground.enact({
    product: paths ? (rules ? 2 : 1) : 0,
    groups: ground.groups,
    scale: paths?.form.strength ?? 0,
    pull: pull?.form.strength ?? 0,
    ...(rules ?? { ff: 1, fe: 1, ee: 1 }),
    bend: 1,
  });

  // A step may end at the last stage of its chain.
  const programOf = createPrograms(ground, (s, count) => ({
    at: s === count - 1,
    shares: booked,
    notes: ground.driven > 0,
  }));
  const scaled: number[] = [];

  function moveInputs(t: number): void {
    pulling?.moveTo(t);
    drives.moveTo(t);
    groups?.moveTo(t);
  }

  function stage(slot: number, t: number, weights: Weights): void {
    kernel.mix(panels, x, table, tabulate(weights, rates), 1, at(slot), z);
    moveInputs(t);
    const added = evaluateOthers(t, slot) ? ground.others : -1;
    if (groups) kernel.lines(plan, lined(slot));
    const followed = groups ? lined(slot) : -1;
    kernel.rates(plan, added, followed, rates(slot), booked ? ground.shares(slot) : -1);
    if (ground.driven > 0) kernel.driven(plan, ground.notes(slot));
    parts?.note(viewAt(t), slot);
  }

  return {
    accounts,
    splits,
    stage,
    chain(first, times, rows, h) {
      const from = times[0] as number;
      if (others.length > 0 || parts || from < steadyAfter) {
        for (const [s, row] of rows.entries()) {
          for (const [k, weight] of row.entries()) scaled[k] = h * weight;
          scaled.length = row.length;
          stage(first + s, times[s] as number, scaled);
        }
        return;
      }
      moveInputs(from);
      kernel.chain(plan, x, programOf(first, rows), rows.length, h);
    },
    swap: ground.swap,
    largest: (weights) => kernel.largest(length, -1, table, tabulate(weights, rates), -1),
    reach: (weights, slot) =>
      slot === undefined
        ? kernel.largest(length, x, table, tabulate(weights, rates), next)
        : kernel.largest(length, at(slot), table, 0, -1),
    coupling:
      others.length > 0 || booked ? undefined : createCoupling(ground, groups, () => x, moveInputs),
    alignments(weights, out, from, slot) {
      const base = slot === undefined ? x : at(slot);
      const most = ground.gather(base, tabulate(weights, rates));
      out.set(ground.gathered, from);
      return most;
    },
    parts: (weights, out) => parts?.write(weights, out),
    move(weights, slot) {
      if (ledger) for (const account of accounts) account.move(weights);
      parts?.move(weights);
      if (slot === undefined) [x, next] = [next, x];
      else kernel.mix(panels, at(slot), table, 0, 1, x, -1);
    },
    put(tie, to, term) {
      const [spot, other] = [places.of[tie] as number, places.mirrored[tie] as number];
      const before = ground.f[x + spot] as number;
      if (ledger) accounts[term]?.put(tie, to - before);
      ground.f[x + spot] = to;
      ground.f[x + other] = to;
    },
  };
}
