/** Counts how often each of many labelled outcomes occurs, in bounded memory. */
export interface SplitCounts {
  readonly add: (label: string) => void;
  /** The most frequent label, the first seen among equals, with its share of all; undefined before the first. */
  readonly mode: () => { readonly label: string; readonly share: number } | undefined;
  /** How many different ones were seen; a lower bound when `complete` is false. */
  readonly different: () => number;
  readonly complete: () => boolean;
}

/**
 * Starts counting; the first `most` different labels are counted exactly. Later ones only count among all, so a
 * mode's share is exact if it came up among the first, which a frequent one does.
 */
export function createSplitCounts(most = 4096): SplitCounts {
  const counts = new Map<string, number>();
  let all = 0;
  let dropped = 0;
  return {
    add(label) {
      all++;
      const known = counts.get(label);
      if (known !== undefined) counts.set(label, known + 1);
      else if (counts.size < most) counts.set(label, 1);
      else dropped++;
    },
    mode() {
      let best: { label: string; count: number } | undefined;
      for (const [label, count] of counts) {
        if (!best || count > best.count) best = { label, count };
      }
      return best && { label: best.label, share: best.count / all };
    },
    different: () => counts.size + (dropped > 0 ? 1 : 0),
    complete: () => dropped === 0,
  };
}
