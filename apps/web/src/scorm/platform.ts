import type { ScormVersion } from "@entente/core";

/** The calls of a learning platform, by one set of names for both versions of the standard. */
export interface Platform {
  readonly version: ScormVersion;
  readonly get: (element: string) => string;
  /** Sets a value; tells whether the platform took it. */
  readonly set: (element: string, value: string) => boolean;
  readonly commit: () => void;
  readonly finish: () => void;
}

type Api = Readonly<Record<string, (...values: string[]) => unknown>>;

const names = {
  "1.2": {
    object: "API",
    start: "LMSInitialize",
    get: "LMSGetValue",
    set: "LMSSetValue",
    commit: "LMSCommit",
    finish: "LMSFinish",
  },
  "2004": {
    object: "API_1484_11",
    start: "Initialize",
    get: "GetValue",
    set: "SetValue",
    commit: "Commit",
    finish: "Terminate",
  },
} as const;

/** Windows that are asked upward before giving up; the standard's own search stops at 500. */
const most = 500;

/**
 * Finds the platform's interface in the windows around this one, then around the one that opened it,
 * and begins talking to it. `undefined` when there is none, or it does not answer.
 */
export function findPlatform(version: ScormVersion, from: Window = window): Platform | undefined {
  const name = names[version];
  const api = above(from, name.object) ?? (from.opener && above(from.opener, name.object));
  if (!api) return undefined;
  const call = (method: string, ...values: string[]): string => String(api[method]?.(...values));
  if (call(name.start, "") !== "true") return undefined;
  let open = true;
  return {
    version,
    get: (element) => (open ? call(name.get, element) : ""),
    set: (element, value) => open && call(name.set, element, value) === "true",
    commit: () => {
      if (open) call(name.commit, "");
    },
    finish: () => {
      if (open) call(name.finish, "");
      open = false;
    },
  };
}

/** The interface in a window or one that holds it; windows of other sites answer with an error. */
function above(start: Window, name: string): Api | undefined {
  let place = start;
  for (let k = 0; k < most; k++) {
    try {
      const api = (place as unknown as Record<string, unknown>)[name];
      if (typeof api === "object" && api !== null) return api as Api;
    } catch {
      return undefined;
    }
    if (place.parent === place || !place.parent) return undefined;
    place = place.parent;
  }
  return undefined;
}
