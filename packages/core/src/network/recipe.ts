/** What a colleague needs to get the same numbers again. It travels inside every exported file. */
export interface Recipe {
  readonly world: { readonly id: string; readonly edition: number };
  readonly scenario: { readonly id: string; readonly title: string };
  /** Version of Entente's core that computed the network. */
  readonly engine: string;
  /** SHA-256 over the canonical JSON of the filled world and scenario, 64 hex digits. */
  readonly hash: string;
  /** ISO date of the network's moment. */
  readonly date: string;
}
