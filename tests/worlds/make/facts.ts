import { rowsOf, sharedText } from "../shipped.ts";

/** A table of facts as rows, or none where ../shared is absent. */
export function facts(file: string): readonly Record<string, string>[] {
  const text = sharedText(`data/${file}`);
  return text === undefined ? [] : rowsOf(text.replace(/^\uFEFF/, ""));
}

/** Whether the fact tables are there to build from. */
export const haveFacts = sharedText("data/facts/countries.csv") !== undefined;
