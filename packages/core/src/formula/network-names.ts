import type { At, Quantity } from "./formula-tree.ts";

/**
 * What a formula over a network may name. The engine knows no politics: which quantities there are is
 * told by whoever has them.
 */
export interface NetworkNames {
  /** Plain numbers, by slot: `t` and parameters. */
  readonly numbers: readonly string[];
  /** Quantities of a pair that are the same seen from both ends: `x_ij`, or `x` for short. */
  readonly pairs: readonly string[];
  /** Quantities from one actor to another: `u_ij`. */
  readonly directed: readonly string[];
  readonly actors: readonly string[];
  readonly groups: readonly string[];
  /** Quantities of an actor in a group: `m_gi`. */
  readonly members: readonly string[];
  /** Who may be named in quotes; anybody if left out. */
  readonly actorIds?: readonly string[];
  readonly groupIds?: readonly string[];
  /** Letters that mean something from the beginning: i and j in a rule, none in an indicator. */
  readonly bound: readonly string[];
  /** What a sum may run over: k and g in a rule. */
  readonly folds: readonly string[];
}

/** Letters of actors; `g` is the letter of groups. */
const actorLetters = ["i", "j", "k"];
const isActor = (letter: string) => actorLetters.includes(letter);

/** A name with whom it is of, or with the letters that mean nothing where it stands. */
export type Resolved =
  | { readonly ok: true; readonly quantity: Quantity; readonly sign?: "plus" | "minus" }
  | { readonly ok: false; readonly unbound: readonly string[] };

/** Reads a name such as `x_ij`, `gdp_k` or `x_ik_plus`; undefined if nothing is called so. */
export function resolveName(
  name: string,
  names: NetworkNames,
  bound: readonly string[],
): Resolved | undefined {
  const signed = /^(.+)_(plus|minus)$/.exec(name);
  const sign = signed?.[2] as "plus" | "minus" | undefined;
  const plain = signed?.[1] ?? name;
  const whole = names.pairs.includes(plain) ? `${plain}_ij` : plain;
  const [, stem = "", letters = ""] = /^(.+)_([ijkg]{1,2})$/.exec(whole) ?? [];
  const of = kindOf(stem, letters, names);
  if (!of) return undefined;
  const unbound = [...letters].filter((letter) => !bound.includes(letter));
  if (unbound.length > 0) return { ok: false, unbound };
  const at = [...letters].map((letter) => ({ letter }));
  return { ok: true, quantity: { kind: "quantity", name: stem, of, at }, ...(sign && { sign }) };
}

function kindOf(stem: string, letters: string, names: NetworkNames): Quantity["of"] | undefined {
  const [first = "", second] = letters;
  if (second !== undefined) {
    if (first === second) return undefined;
    if (first === "g")
      return isActor(second) && names.members.includes(stem) ? "member" : undefined;
    const pair = names.pairs.includes(stem) || names.directed.includes(stem);
    return pair && isActor(first) && isActor(second) ? "pair" : undefined;
  }
  if (first === "g") return names.groups.includes(stem) ? "group" : undefined;
  return isActor(first) && names.actors.includes(stem) ? "actor" : undefined;
}

/** A name that stands before texts: what it is of, and what each text must name. */
export interface Called {
  readonly of: Quantity["of"];
  readonly name: string;
  readonly texts: readonly ("actor" | "group")[];
  /** The quantity's places, given the texts. */
  readonly at: (ids: readonly string[]) => readonly At[];
}

/** Reads a name before brackets: `x("RUS", "CHN")`, `w("RUS")`, `m_i("EU")`, `is_i("RUS")`. */
export function resolveCall(
  name: string,
  names: NetworkNames,
  bound: readonly string[],
): Called | undefined {
  const plain = (ids: readonly string[]): At[] => ids.map((id) => ({ id }));
  if (names.pairs.includes(name) || names.directed.includes(name))
    return { of: "pair", name, texts: ["actor", "actor"], at: plain };
  if (names.members.includes(name))
    return { of: "member", name, texts: ["group", "actor"], at: plain };
  if (names.actors.includes(name)) return { of: "actor", name, texts: ["actor"], at: plain };
  if (names.groups.includes(name)) return { of: "group", name, texts: ["group"], at: plain };
  const [, stem = "", letter = ""] = /^(.+)_([ijk])$/.exec(name) ?? [];
  if (!bound.includes(letter)) return undefined;
  if (stem === "is")
    return {
      of: "identity",
      name: stem,
      texts: ["actor"],
      at: (ids) => [{ letter }, ...plain(ids)],
    };
  return names.members.includes(stem)
    ? { of: "member", name: stem, texts: ["group"], at: (ids) => [...plain(ids), { letter }] }
    : undefined;
}

/** Every name that could stand where these letters mean something, for messages and help. */
export function namesInReach(names: NetworkNames, bound: readonly string[]): string[] {
  const actors = bound.filter(isActor);
  const couples = actors.flatMap((a, p) => actors.slice(p + 1).map((b) => `${a}${b}`));
  const both = couples.flatMap((pair) => [pair, `${pair[1]}${pair[0]}`]);
  const isTie = bound.includes("i") && bound.includes("j");
  return [
    ...names.numbers,
    ...(isTie ? names.pairs : []),
    ...names.pairs.flatMap((name) => couples.map((pair) => `${name}_${pair}`)),
    ...names.directed.flatMap((name) => both.map((pair) => `${name}_${pair}`)),
    ...names.actors.flatMap((name) => actors.map((letter) => `${name}_${letter}`)),
    ...(bound.includes("g")
      ? [
          ...names.groups.map((name) => `${name}_g`),
          ...names.members.flatMap((name) => actors.map((letter) => `${name}_g${letter}`)),
        ]
      : []),
  ];
}

/** The folds of a language and the letters each binds, by the name they are called by. */
export function foldNamed(
  name: string,
): { readonly how: "sum" | "mean" | "min" | "max"; readonly over: readonly string[] } | undefined {
  const [, how, letters] = /^(sum|mean|min|max)_(ij|[ijkg])$/.exec(name) ?? [];
  if (how === undefined || letters === undefined) return undefined;
  return { how: how as "sum", over: [...letters] };
}
