import { createHash } from "node:crypto";

/** The shipped scenario whose run is hashed. */
export const goldenScenario = "article-2024/secondary-sanctions";

/**
 * SHA-256 of its whole run as trajectory JSON, every digit of every frame and account. It is one number for
 * library, worker, command line and browsers, with WebAssembly and without; a change of documents or of the
 * engine's arithmetic changes it and has to be meant.
 */
export const goldenHash = "da2d3c7cc4f6a0d2e056615bf812116e4c259dca0dfe1328383be8e2a78d7fef";

export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
