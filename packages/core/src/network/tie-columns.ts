import { UsageError } from "../vocabulary/errors.ts";
import type { NetworkActor, NetworkTie, NetworkTies } from "./network.ts";

/** Writes ties as columns, in the order given. Throws a `UsageError` for a tie of an actor that is not among `actors`. */
export function tieColumns(
  actors: readonly Pick<NetworkActor, "id">[],
  ties: readonly NetworkTie[],
): NetworkTies {
  const places = new Map(actors.map(({ id }, i) => [id, i]));
  const placeOf = (id: string): number => {
    const place = places.get(id);
    if (place === undefined) throw new UsageError(`Unknown actor "${id}" in a tie.`);
    return place;
  };
  const mechanisms = [...new Set(ties.flatMap(({ changes }) => Object.keys(changes ?? {})))];
  return {
    first: Int32Array.from(ties, ({ a }) => placeOf(a)),
    second: Int32Array.from(ties, ({ b }) => placeOf(b)),
    weight: Float64Array.from(ties, ({ weight }) => weight),
    ...column("baseline", ties),
    ...column("low", ties),
    ...column("high", ties),
    ...(mechanisms.length > 0 && {
      changes: Object.fromEntries(
        mechanisms.map((mechanism) => [
          mechanism,
          Float64Array.from(ties, ({ changes }) =>
            changes && Object.hasOwn(changes, mechanism)
              ? (changes[mechanism] as number)
              : Number.NaN,
          ),
        ]),
      ),
    }),
    ...(ties.some(({ evidence }) => evidence) && {
      evidence: ties.map(({ evidence }) => evidence),
    }),
  };
}

function column<Name extends "baseline" | "low" | "high">(
  name: Name,
  ties: readonly NetworkTie[],
): { readonly [name in Name]?: Float64Array } {
  if (ties.every((tie) => tie[name] === undefined)) return {};
  const values = Float64Array.from(ties, (tie) => tie[name] ?? Number.NaN);
  return { [name]: values } as { readonly [name in Name]: Float64Array };
}
