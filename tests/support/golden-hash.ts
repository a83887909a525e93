import { createHash } from "node:crypto";

/** The shipped scenario whose run is hashed. */
export const goldenScenario = "article-2024/secondary-sanctions";

/**
 * SHA-256 of its whole run as trajectory JSON, every digit of every frame and account. It is one number for
 * library, worker, command line and browsers, with WebAssembly and without; a change of documents or of the
 * engine's arithmetic changes it and has to be meant.
 */
export const goldenHash = "ea4cbbf2a0bc58d9a87d7cdc937438700165495c9672ad370b311a2f71a0e084";

export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
