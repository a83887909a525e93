/** What holds a file's content: told by its first bytes. */
export type Container = "text" | "zip" | "gzip" | "stata" | "rdata" | "binary";

const begins = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, k) => bytes[k] === byte);

/** Tells what a file is made of; UTF-16 has zeros too, so its byte order mark is looked for first. */
export function containerOf(bytes: Uint8Array): Container {
  if (begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff)) return "text";
  if (begins(bytes, 0x50, 0x4b, 3, 4)) return "zip";
  if (begins(bytes, 0x1f, 0x8b)) return "gzip";
  // "<stata_dta>", or the one byte of the releases before it
  if (begins(bytes, 0x3c, 0x73, 0x74, 0x61, 0x74, 0x61, 0x5f)) return "stata";
  if (
    bytes[0] !== undefined &&
    bytes[0] >= 0x68 &&
    bytes[0] <= 0x73 &&
    (bytes[1] === 1 || bytes[1] === 2) &&
    bytes[2] === 1
  )
    return "stata";
  if (begins(bytes, 0x52, 0x44, 0x58) || begins(bytes, 0x0b, 0x0e, 0x0a, 0xc1)) return "rdata";
  return bytes.subarray(0, 4000).includes(0) ? "binary" : "text";
}

/** What to do with a file that is no text. */
export const containerCures: Readonly<Record<Exclude<Container, "text">, string>> = {
  zip: "Unpack the archive, or save the spreadsheet as CSV, and import that.",
  gzip: "Unpack it first (gunzip), and import the file inside.",
  stata:
    "Save it as CSV: in Stata “export delimited using file.csv”, in R “readr::write_csv(haven::read_dta(…))”.",
  rdata: "Save it as CSV in R: write.csv(…, row.names = FALSE).",
  binary: "Save it as CSV where it comes from.",
};
