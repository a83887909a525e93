/** A value that can be watched. It keeps Svelte's store contract without knowing Svelte. */
export interface Watched<T> {
  readonly get: () => T;
  /** Calls `listener` at once and after each change; returns how to stop. */
  readonly subscribe: (listener: (value: T) => void) => () => void;
}

export interface Value<T> extends Watched<T> {
  readonly set: (value: T) => void;
}

/** Creates a watched value. Setting an identical value tells nobody. */
export function createValue<T>(initial: T): Value<T> {
  let value = initial;
  const listeners = new Set<(value: T) => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener(value);
    },
    subscribe: (listener) => {
      const own = (next: T): void => listener(next);
      listeners.add(own);
      own(value);
      return () => listeners.delete(own);
    },
  };
}

type ValuesOf<S extends readonly Watched<unknown>[]> = {
  [K in keyof S]: S[K] extends Watched<infer T> ? T : never;
};

/** Computes a value from others. It is computed again only when one of them has changed. */
export function derive<S extends readonly Watched<unknown>[], T>(
  sources: readonly [...S],
  compute: (...values: ValuesOf<S>) => T,
): Watched<T> {
  let seen: readonly unknown[] | undefined;
  let value: T;
  const get = (): T => {
    const now = sources.map((source) => source.get());
    if (seen === undefined || now.some((each, k) => !Object.is(each, seen?.[k]))) {
      seen = now;
      value = compute(...(now as ValuesOf<S>));
    }
    return value;
  };
  return {
    get,
    subscribe: (listener) => {
      let last = get();
      let ready = false;
      const tell = (): void => {
        const next = get();
        if (!ready || Object.is(next, last)) return;
        last = next;
        listener(next);
      };
      const stops = sources.map((source) => source.subscribe(tell));
      ready = true;
      listener(last);
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
