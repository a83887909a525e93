/** Numbers with the greatest keys among those that were added. */
export interface Greatest {
  readonly add: (number: number, key: number) => void;
  /** At least the `most` greatest if there are as many, in no order; more where keys are alike. */
  readonly list: () => readonly number[];
}

/** Gathers the numbers with the `most` greatest keys out of tens of thousands, and keeps few more at any time. */
export function greatest(most: number): Greatest {
  let numbers: number[] = [];
  let keys: number[] = [];
  let room = 2 * most;
  /** What is smaller is not among the greatest. */
  let least = Number.NEGATIVE_INFINITY;

  function cut(): void {
    if (keys.length <= most) return;
    // Numbers alone are put in order much faster than things by a function.
    least = Float64Array.from(keys).sort()[keys.length - most] as number;
    const kept = keys.map((key) => key >= least);
    numbers = numbers.filter((_, place) => kept[place]);
    keys = keys.filter((key) => key >= least);
    room = 2 * keys.length;
  }

  return {
    add: (number, key) => {
      if (key < least) return;
      numbers.push(number);
      keys.push(key);
      if (keys.length >= room) cut();
    },
    list: () => {
      cut();
      return numbers;
    },
  };
}
