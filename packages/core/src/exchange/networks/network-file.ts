/** What a file of a network format holds. */
export interface NetworkFile {
  readonly nodes: readonly {
    readonly id: string;
    readonly label: string;
    readonly size?: number;
  }[];
  /** Signed weights of any scale. */
  readonly ties: readonly { readonly a: string; readonly b: string; readonly weight: number }[];
  readonly notes: readonly string[];
  /** Edges that were left out, as nobody can read their weight; each is said. Default none. */
  readonly unread?: number;
  /** ISO date that the file gives its network. */
  readonly date?: string;
}
