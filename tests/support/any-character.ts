import fc from "fast-check";

/**
 * Any character of Unicode, each as likely as another: what fast-check calls "binary", without the table of a million
 * characters that it fills first.
 */
export const anyCharacter = fc
  .nat(0x10f7ff)
  .map((k) => String.fromCodePoint(k < 0xd800 ? k : k + 0x800)); // no halves of a pair
