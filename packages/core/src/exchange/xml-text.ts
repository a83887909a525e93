/** What XML 1.0 cannot hold even as a reference: most control characters, lone surrogates, two non-characters. */
const illegal = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** What most cells are; it needs no second look, and files have a million cells. */
const plain = /^[\w .,:;()+/-]*$/;

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Text with everything that XML 1.0 forbids replaced by U+FFFD. */
export function legalText(text: string): string {
  return text.replace(illegal, "\uFFFD");
}

/**
 * Writes text for XML content or an attribute's value, so that a parser gives the same text back.
 *
 * Line ends and tabs become references, as parsers change them otherwise; `>` does too, so that no
 * `]]>` appears. Characters that XML 1.0 forbids become U+FFFD.
 */
export function xmlText(text: string): string {
  if (plain.test(text)) return text;
  return legalText(text).replace(/[&<>"'\t\n\r]/g, (character) => references[character] as string);
}

/**
 * Writes an element with content that is XML already, or an empty one. Absent attributes are left out.
 *
 * A writer of our own, these few lines: builders do not promise the same bytes from one version to
 * the next, and none of them saves the escaping from being thought through.
 */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content?: string,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${xmlText(String(value))}"`)
    .join("");
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
