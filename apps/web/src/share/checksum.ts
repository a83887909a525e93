/** FNV-1a of a text as eight hex digits. It catches a link that was cut or mistyped, not a forger. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let k = 0; k < text.length; k++) {
    hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
