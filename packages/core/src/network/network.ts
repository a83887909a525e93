import type { Recipe } from "./recipe.ts";

/** A weighted signed network at one date: what analysis reads, the picture draws and exports write. */
export interface Network {
  readonly title: string;
  /** ISO date of the moment shown. */
  readonly date: string;
  readonly actors: readonly NetworkActor[];
  /** Every pair of actors once; a neutral tie is a tie with weight 0. */
  readonly ties: NetworkTies;
  /** What reproduces the network; absent in networks read from other tools. */
  readonly recipe?: Recipe;
}

/** An actor of a network. */
export interface NetworkActor {
  readonly id: string;
  readonly name: string;
  /** state, organisation, grouping; free text in imported networks. */
  readonly kind: string;
  /** Share of the whole, Σ = 1. */
  readonly weight: number;
  /** Ids of the shown actors that contain this one (nesting). */
  readonly within?: readonly string[];
  /** Latitude and longitude, degrees. */
  readonly place?: { readonly lat: number; readonly lon: number };
}

/**
 * The ties of a network as columns, entry k of each for tie k, which joins the actors number `first[k]` and `second[k]`.
 *
 * A world of 193 states has 18,528 ties and a picture of them sixty times a second, for which as many objects are too many.
 * `tieAt` and `listTies` give ties one by one, `tieColumns` makes columns of such. Where a column of numbers has none for a
 * tie it holds NaN; one that has none for any tie is absent.
 */
export interface NetworkTies {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly weight: Float64Array;
  readonly baseline?: Float64Array;
  readonly low?: Float64Array;
  readonly high?: Float64Array;
  /** By mechanism. */
  readonly changes?: Readonly<Record<string, Float64Array>>;
  readonly evidence?: readonly (readonly string[] | undefined)[];
}

/** One tie of a network, read off its columns. */
export interface NetworkTie {
  readonly a: string;
  readonly b: string;
  /** Alignment in [−1, 1]: −1 hostile, 0 neutral, +1 allied. */
  readonly weight: number;
  /** Alignment before the run, if the network comes from one. */
  readonly baseline?: number;
  /** Ends of the baseline's range that the coding leaves open. */
  readonly low?: number;
  readonly high?: number;
  /** Change since the start, per mechanism; the parts sum to weight − baseline. */
  readonly changes?: Readonly<Record<string, number>>;
  /** Ids of the statements and components the baseline rests on. */
  readonly evidence?: readonly string[];
}
