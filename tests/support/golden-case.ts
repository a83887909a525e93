import { yearsBetween } from "@entente/core";

/** A case of `tests/fixtures/golden-cases.json`; what its fields mean is told by `tests/bench/peers/model_peer.py`. */
export interface GoldenCase {
  readonly name: string;
  readonly start: string;
  readonly until: string;
  readonly weights: Readonly<Record<string, number>>;
  readonly ties: Readonly<Record<string, number>>;
  readonly parameters: Readonly<Record<string, number>>;
  readonly moves?: readonly (Span & { readonly tie: string; readonly push: number | string })[];
  readonly blocs?: readonly GoldenBloc[];
  readonly sanctions?: readonly GoldenSanction[];
  readonly exposure?: Readonly<Record<string, number>>;
  readonly shocks?: readonly { readonly tie: string; readonly push: number; readonly at: string }[];
  readonly watch: string;
  readonly expected: {
    readonly x: readonly number[];
    readonly accounts: Readonly<Record<string, readonly number[]>>;
    readonly parts: Readonly<Record<string, number>>;
  };
}

/** Dates between which something holds; open where one is missing. */
export interface Span {
  readonly from?: string;
  readonly until?: string;
}

export interface GoldenBloc {
  readonly id: string;
  readonly cohesion?: number | string;
  readonly solidarity?: number;
  readonly members: readonly (Span & { readonly actor: string; readonly degree?: number })[];
}

export interface GoldenSanction extends Span {
  readonly sender: string;
  readonly target: string;
  readonly intensity: number | string;
  readonly halfLife?: number;
  readonly standing?: number;
}

/** The parameters of a case by mechanism; a strength that it does not name is 0. */
export function goldenParams({ parameters }: GoldenCase): Record<string, Record<string, number>> {
  const strength = (id: string) => parameters[id] ?? 0;
  const rules = ["a_ff", "a_fe", "a_ee"].map((id) => [id, parameters[id] ?? 1] as const);
  return {
    anchor: { beta: strength("beta") },
    balance: { alpha: strength("alpha"), ...Object.fromEntries(rules) },
    bloc: { kappa: strength("kappa"), rho: strength("rho") },
    sanctions: { sigma: strength("sigma") },
    "shared-target": { tau: strength("tau") },
    "co-senders": { chi: strength("chi") },
  };
}

/** Years of a case's run at which something begins and ends. */
export function goldenSpan({ start }: GoldenCase, { from, until }: Span): [number, number] {
  return [
    from === undefined ? Number.NEGATIVE_INFINITY : yearsBetween(start, from),
    until === undefined ? Number.POSITIVE_INFINITY : yearsBetween(start, until),
  ];
}
