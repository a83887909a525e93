import type { ImportResult } from "@entente/core";
import { dateInWords } from "../../text/date-words.ts";
import { words } from "../../words.ts";

/** What came of reading files, in a sentence. */
export function outcomeWords(result: ImportResult): string {
  if (!result.ok) return words.importing.refused;
  const { actors, asOf } = result.world;
  return words.importing.made({ actors: actors.length, date: dateInWords(asOf) });
}
