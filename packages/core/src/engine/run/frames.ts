import type { Weights } from "../method/system.ts";
import type { Stages } from "../stages/stages.ts";
import { type Flow, flowAtRest } from "./flow-at-rest.ts";

/** The frames that a run keeps, filled in order of time into arrays of their final length. */
export interface Frames {
  /** How many there are. */
  readonly count: () => number;
  /** Keeps what the stages hold after these weights, or the stage in a slot, as the frame of year t; gives its largest |x|. */
  readonly keep: (t: number, weights: Weights, slot?: number) => number;
  /** Lets go of all frames after the first `count`. */
  readonly cut: (count: number) => void;
  /** Keeps the frame of year t of a run at rest for some years: the alignments stand, and what cancels out flows on. */
  readonly rest: (t: number, years: number) => void;
  readonly times: () => Float64Array;
  readonly x: () => Float64Array;
  readonly ledger: () => Float64Array;
  /** The watched tie's parts of a frame. */
  readonly parts: (frame: number) => Float64Array;
}

export interface FrameSizes {
  /** The most frames that there will be. */
  readonly frames: number;
  readonly ties: number;
  readonly accounts: number;
  readonly parts: number;
}

export function createFrames(stages: Stages, sizes: FrameSizes): Frames {
  const width = sizes.ties * sizes.accounts;
  const times = new Float64Array(sizes.frames);
  const x = new Float64Array(sizes.frames * sizes.ties);
  const ledger = new Float64Array(sizes.frames * width);
  const parts = new Float64Array(sizes.frames * sizes.parts);
  let count = 0;
  let resting: { readonly ledger: Flow; readonly parts: Flow } | undefined;
  const row = (all: Float64Array, frame: number, length: number) =>
    all.subarray(frame * length, (frame + 1) * length);
  const filled = (all: Float64Array, length: number) =>
    count === sizes.frames ? all : all.slice(0, count * length);
  return {
    count: () => count,
    keep(t, weights, slot) {
      times[count] = t;
      const most = stages.alignments(weights, x, count * sizes.ties, slot);
      if (sizes.accounts > 0) {
        stages.ledger(weights, x, count * sizes.ties, ledger, count * width);
      }
      if (sizes.parts > 0) stages.parts(weights, row(parts, count, sizes.parts));
      count++;
      return most;
    },
    cut(to) {
      ledger.fill(0, to * width, count * width);
      count = to;
    },
    rest(t, years) {
      const there = new Float64Array(resting ? 0 : sizes.ties);
      resting ??= {
        ledger: flowAtRest(width, sizes.ties, new Array(sizes.accounts).fill(1), (weights, out) => {
          stages.alignments(weights, there, 0);
          stages.ledger(weights, there, 0, out, 0);
        }),
        parts: flowAtRest(
          sizes.parts,
          1,
          stages.splits.map((split) => split?.parts.length ?? 1),
          stages.parts,
        ),
      };
      times[count] = t;
      stages.alignments([], x, count * sizes.ties);
      resting.ledger(years, row(ledger, count, width));
      resting.parts(years, row(parts, count, sizes.parts));
      count++;
    },
    times: () => filled(times, 1),
    x: () => filled(x, sizes.ties),
    ledger: () => filled(ledger, width),
    parts: (frame) => row(parts, frame, sizes.parts),
  };
}
