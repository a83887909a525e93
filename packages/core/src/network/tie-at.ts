import type { Network, NetworkTie } from "./network.ts";

/** One tie of a network, by its number. */
export function tieAt({ actors, ties }: Pick<Network, "actors" | "ties">, k: number): NetworkTie {
  const { first, second, weight, changes, evidence } = ties;
  const own = evidence?.[k];
  const accounts = Object.entries(changes ?? {})
    .map(([mechanism, column]) => [mechanism, column[k] as number] as const)
    .filter(([, change]) => !Number.isNaN(change));
  return {
    a: actors[first[k] as number]?.id as string,
    b: actors[second[k] as number]?.id as string,
    weight: weight[k] as number,
    ...known("baseline", ties.baseline, k),
    ...known("low", ties.low, k),
    ...known("high", ties.high, k),
    ...(own && { evidence: own }),
    ...(accounts.length > 0 && { changes: Object.fromEntries(accounts) }),
  };
}

function known<Name extends string>(name: Name, column: Float64Array | undefined, k: number) {
  const value = column?.[k];
  return value === undefined || Number.isNaN(value)
    ? {}
    : ({ [name]: value } as { readonly [name in Name]: number });
}
