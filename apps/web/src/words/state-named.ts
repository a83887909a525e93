import { countryResolver, type Resolver } from "@entente/core";

let resolver: Resolver | undefined;

/** Id of the state that a usual English name stands for; it comes with the languages that translate names. */
export function stateNamed(name: string): string | undefined {
  resolver ??= countryResolver();
  const found = resolver(name);
  return found.kind === "state" || found.kind === "former" ? found.id : undefined;
}
