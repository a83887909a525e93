/** Where work is kept between visits: the browser's storage, or anything shaped like it. */
export type Keeper = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The work as stored: unchecked documents, so that reading it is the caller's business. */
export interface Kept {
  readonly world: unknown;
  readonly scenario: unknown;
  /** Whether the user had changed it since it was opened. */
  readonly touched: boolean;
}

const key = "entente.work.1";

/** The work as it is kept: a megabyte where every tie of a large world states its baseline. */
export const textOfWork = (work: Kept): string => JSON.stringify(work);

/** Keeps the work. Says whether it could: storage may be full, blocked or absent. */
export function keepWork(keeper: Keeper | undefined, text: string): boolean {
  try {
    keeper?.setItem(key, text);
    return keeper !== undefined;
  } catch {
    return false;
  }
}

/** The work of the last visit. What cannot be read counts as none, and is left where it is. */
export function keptWork(keeper: Keeper | undefined): Kept | undefined {
  try {
    const text = keeper?.getItem(key);
    if (!text) return undefined;
    const work: unknown = JSON.parse(text);
    if (typeof work !== "object" || work === null) return undefined;
    if (!("world" in work) || !("scenario" in work)) return undefined;
    return {
      world: work.world,
      scenario: work.scenario,
      touched: "touched" in work && work.touched === true,
    };
  } catch {
    return undefined;
  }
}

/** A small remembered choice, such as the theme. */
export function keptChoice(keeper: Keeper | undefined, name: string): string | undefined {
  try {
    return keeper?.getItem(`entente.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keepChoice(keeper: Keeper | undefined, name: string, value: string): void {
  try {
    keeper?.setItem(`entente.${name}`, value);
  } catch {
    // A choice that cannot be kept still holds for this visit.
  }
}

/** The storage of this tab, which another tab does not write to: it outlasts a reload, not a visit. */
export function tabKeeper(): Keeper | undefined {
  try {
    return globalThis.sessionStorage;
  } catch {
    return undefined;
  }
}

/** The browser's storage, or nothing where merely asking for it is refused. */
export function browserKeeper(): Keeper | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}
