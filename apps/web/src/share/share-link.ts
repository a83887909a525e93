import type { Scenario, World } from "@entente/core";
import { deflateSync, strFromU8, strToU8 } from "fflate";
import { fromBase64url, toBase64url } from "./base64url.ts";
import { checksum } from "./checksum.ts";
import { inflateWithin } from "./inflate-within.ts";

/** Version of the link's wrapping; the documents inside carry versions of their own. */
const wrapping = "1";
const name = "s";

/** Longest fragment offered as a link: what mail programs and chats still keep whole. */
export const longestLink = 8000;
/** Longest fragment read at all, and the most bytes it may unpack to. */
const longestRead = 2_000_000;
const mostBytes = 8_000_000;

/** What a link carries: a filled scenario, and its world when that is not one of the shipped ones. */
export interface Shared {
  readonly scenario: unknown;
  readonly world?: unknown;
}

export type LinkFault = "none" | "version" | "cut" | "broken" | "too-large";
export type OpenedLink =
  | { readonly ok: true; readonly shared: Shared }
  | { readonly ok: false; readonly fault: LinkFault };

/** Writes the fragment of a share link, `#s=1.<checksum>.<deflated JSON>`, without the `#`. */
export function toFragment(scenario: Scenario, world?: World): string {
  const shared: Shared = world === undefined ? { scenario } : { scenario, world };
  return `${name}=${wrap(shared)}`;
}

/** Wraps a document for a link: version, checksum and deflated JSON, in letters that need no escape. */
export function wrap(document: unknown): string {
  const packed = toBase64url(deflateSync(strToU8(JSON.stringify(document)), { level: 9 }));
  return `${wrapping}.${checksum(packed)}.${packed}`;
}

export type Unwrapped =
  | { readonly ok: true; readonly document: unknown }
  | { readonly ok: false; readonly fault: Exclude<LinkFault, "none"> };

/** Reads what `wrap` wrote. The document is still unchecked; a fault says what is wrong. */
export function unwrap(text: string): Unwrapped {
  if (text.length > longestRead) return { ok: false, fault: "too-large" };
  const [version, sum, packed, ...rest] = text.split(".");
  if (version !== wrapping) return { ok: false, fault: "version" };
  if (!sum || packed === undefined || rest.length > 0) return { ok: false, fault: "broken" };
  if (checksum(packed) !== sum) return { ok: false, fault: "cut" };
  const bytes = fromBase64url(packed);
  const json = bytes && inflateWithin(bytes, mostBytes);
  if (!json) return { ok: false, fault: "broken" };
  try {
    return { ok: true, document: JSON.parse(strFromU8(json)) };
  } catch {
    return { ok: false, fault: "broken" };
  }
}

/** Reads a fragment. The documents inside are still unchecked data; a fault says what is wrong. */
export function fromFragment(fragment: string): OpenedLink {
  const text = fragment.replace(/^#/, "");
  if (!text.startsWith(`${name}=`)) return { ok: false, fault: "none" };
  const opened = unwrap(text.slice(name.length + 1));
  if (!opened.ok) return opened;
  const shared = opened.document;
  if (typeof shared !== "object" || shared === null || !("scenario" in shared)) {
    return { ok: false, fault: "broken" };
  }
  return { ok: true, shared };
}
