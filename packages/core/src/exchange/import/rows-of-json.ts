import { readJson } from "../../document/read-json.ts";

/** Positions under which files list the states that took them. */
const positions: Readonly<Record<string, string>> = {
  approve: "yes",
  yes: "yes",
  favour: "yes",
  favor: "yes",
  infavour: "yes",
  infavor: "yes",
  for: "yes",
  against: "no",
  no: "no",
  abstain: "abstain",
  abstention: "abstain",
  abstentions: "abstain",
  abstained: "abstain",
  absent: "absent",
  nonvoting: "absent",
  notvoting: "absent",
};

/**
 * Reads JSON that is a table as rows with a header: a list of records, or of resolutions with a list
 * of names for each position. Nothing where the text is neither.
 */
export function rowsOfJson(text: string): string[][] | undefined {
  if (!/^\uFEFF?\s*\[\s*\{/.test(text)) return undefined;
  const read = readJson(text.replace(/^\uFEFF/, ""), 16);
  if (!read.ok || !Array.isArray(read.value)) return undefined;
  const records = read.value.filter(
    (each): each is Record<string, unknown> =>
      typeof each === "object" && each !== null && !Array.isArray(each),
  );
  if (records.length === 0) return undefined;
  const lists = records.some((record) =>
    Object.entries(record).some(
      ([key, value]) => Array.isArray(value) && positionOf(key) !== undefined,
    ),
  );
  if (lists) {
    const rows = records.flatMap((record, k) => {
      const item = String(record.code ?? record.symbol ?? record.resolution ?? record.id ?? k + 1);
      return Object.entries(record).flatMap(([key, value]) => {
        const vote = positionOf(key);
        return vote === undefined || !Array.isArray(value)
          ? []
          : value.map((name) => [item, String(name), vote]);
      });
    });
    return [["resolution", "country", "vote"], ...rows];
  }
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))].slice(0, 400);
  const cell = (value: unknown): string =>
    value === null || value === undefined || typeof value === "object" ? "" : String(value);
  return [columns, ...records.map((record) => columns.map((column) => cell(record[column])))];
}

function positionOf(key: string): string | undefined {
  const plain = key.toLowerCase().replace(/[^a-z]/g, "");
  return Object.hasOwn(positions, plain) ? positions[plain] : undefined;
}
