/** The outside world as a command sees it: the process's own streams, or a test's. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Data only, so that it can be piped. */
  readonly stdout: Sink;
  /** Words for people: summaries, notes, complaints. */
  readonly stderr: Sink;
}

export interface Sink {
  readonly write: (text: string) => unknown;
  /** Width of the terminal; absent when the stream is none. */
  readonly columns?: number;
}
