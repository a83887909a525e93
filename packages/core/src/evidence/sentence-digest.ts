import { contentHash } from "../vocabulary/content-hash.ts";

/**
 * Fingerprint of a sentence, to know it again without keeping it: the first 16 hex digits of the
 * SHA-256 of its UTF-8 text, white space collapsed to single spaces and trimmed.
 */
export function sentenceDigest(sentence: string): string {
  return contentHash(sentence.replace(/\s+/g, " ").trim()).slice(0, 16);
}
