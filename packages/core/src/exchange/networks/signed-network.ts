/** A signed network as a file has it: weights of any scale, friendly above 0 and hostile below. */
export interface SignedNetwork {
  /** In the file's order, or in that of first mention. */
  readonly ids: readonly string[];
  /** Each pair at most once; 0 is neutral. */
  readonly ties: readonly SignedTie[];
  /** Every stage (window, relation) that the file holds, in its order; empty where it has none. */
  readonly stages: readonly string[];
  /** The one that was read. */
  readonly stage?: string;
}

export interface SignedTie {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
}

export interface ReadSignedOptions {
  /** Which stage to read of a file that holds several. */
  readonly stage?: string;
}

export const noSignedNetwork: SignedNetwork = { ids: [], ties: [], stages: [] };
