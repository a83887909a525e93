/** Where the ties among n actors stand in a vector of tiles; see `Kernel`. */
export interface TilePlaces {
  /** Panels of four actors. */
  readonly panels: number;
  /** Numbers in a vector. */
  readonly length: number;
  /** Place of every tie, in the order of ties. */
  readonly of: Int32Array;
  /** Second place of a tie within a tile on the diagonal, or its only place again. */
  readonly mirrored: Int32Array;
  /** Place of every tie in a matrix. */
  readonly inMatrix: Int32Array;
}

let last: { readonly n: number; readonly places: TilePlaces } | undefined;

/** The places for n actors; those of the last n are remembered, as runs of one size follow each other. */
export function tilePlaces(n: number): TilePlaces {
  if (last?.n !== n) last = { n, places: placesOf(n) };
  return last.places;
}

function placesOf(n: number): TilePlaces {
  const panels = Math.ceil(n / 4);
  const ties = (n * (n - 1)) / 2;
  const of = new Int32Array(ties);
  const mirrored = new Int32Array(ties);
  const inMatrix = new Int32Array(ties);
  let tie = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++, tie++) {
      const [row, column] = [i >> 2, j >> 2];
      const tile = 16 * ((column * (column + 1)) / 2 + row);
      inMatrix[tie] = 16 * (panels * column + row) + 4 * (i & 3) + (j & 3);
      of[tie] = tile + 4 * (i & 3) + (j & 3);
      mirrored[tie] = row === column ? tile + 4 * (j & 3) + (i & 3) : (of[tie] as number);
    }
  }
  return { panels, length: 8 * panels * (panels + 1), of, mirrored, inMatrix };
}
