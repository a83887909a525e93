import type { NetworkNames } from "./network-names.ts";

/** What a formula may name: plain numbers, or the quantities of a network. */
export type Names =
  | { readonly variables: readonly string[]; readonly network?: undefined }
  | { readonly network: NetworkNames };
