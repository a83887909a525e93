import { nextFrame } from "./next-frame.ts";

/** How much of a long list there is by now. */
export interface Growing {
  readonly count: number;
  readonly whole: boolean;
}

/** Rows at first, and rows added in each frame. */
export interface Growth {
  readonly first: number;
  readonly step: number;
}

/**
 * Lets a long list grow: what is seen first at once, the rest over the next frames, until all of it is there. It begins
 * anew with another subject and stays whole while the same one changes.
 */
export function growing(
  subject: () => string,
  length: () => number,
  { first, step }: Growth,
): Growing {
  let grown = $state.raw({ of: subject(), count: first });
  const total = $derived(length());
  const count = $derived(grown.of === subject() ? grown.count : first);
  $effect(() => {
    if (count >= total) return;
    const next = { of: subject(), count: count + step };
    let wanted = true;
    void nextFrame().then(() => {
      if (wanted) grown = next;
    });
    return () => {
      wanted = false;
    };
  });
  return {
    get count() {
      return Math.min(count, total);
    },
    get whole() {
      return count >= total;
    },
  };
}
