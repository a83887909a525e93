/**
 * Makes text of unknown origin safe to print for people: control characters, which a terminal may
 * obey, and marks that turn the direction of writing become U+FFFD. Line breaks stay.
 */
export function plainText(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (mark) =>
    mark === "\n" ? mark : "\ufffd",
  );
}
