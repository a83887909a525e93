/** What a code or name in a file turned out to be. */
export type Resolution =
  /** A state; `note` says what is odd about the name, such as that it is a former one. */
  | { readonly kind: "state"; readonly id: string; readonly name: string; readonly note?: string }
  /** A state that is gone, meant in the years it was there; `heirs` are on its ground today. */
  | {
      readonly kind: "former";
      readonly id: string;
      readonly name: string;
      readonly from: string;
      readonly until: string;
      readonly heirs: readonly string[];
    }
  /** A place with a code of its own that is no state here; `of` is the state it belongs to. */
  | {
      readonly kind: "territory";
      readonly id: string;
      readonly name: string;
      readonly of?: string;
    }
  /** Several states at once: an organisation, a region, an aggregate. */
  | { readonly kind: "group"; readonly id: string; readonly name: string }
  /** Part of a state, or somebody in it. */
  | { readonly kind: "part"; readonly name: string; readonly of?: string }
  /** Nothing is named: a blank, NA, "unknown". */
  | { readonly kind: "missing" }
  /** Nobody we know, with the nearest we do. */
  | { readonly kind: "unknown"; readonly suggestions: readonly Suggestion[] };

export interface Suggestion {
  readonly id: string;
  readonly name: string;
}

/**
 * How a column names states. Numbers and some letters mean another state in another scheme (40 is
 * Cuba to the Correlates of War and Austria to ISO; AUS is Austria there and Australia here), so a
 * whole column is read in one.
 */
export type CodeScheme = "iso" | "cow" | "gw";
