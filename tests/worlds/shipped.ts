import { existsSync, readFileSync } from "node:fs";
import { shippedJson, shippedScenario, shippedWorld } from "../support/shipped.ts";

const shared = new URL("../../../shared/", import.meta.url);

interface Entry {
  readonly id: string;
  readonly file: string;
  readonly title: string;
}
interface Index {
  readonly version: number;
  readonly worlds: readonly (Entry & {
    readonly scenarios: readonly (Entry & { readonly question: string })[];
  })[];
}

export const index = shippedJson("index.json") as Index;

export const article = shippedWorld("article-2024");
export const scenario = (id: string) => shippedScenario("article-2024", id);

/** A file of the shared folder beside the checkout, or nothing where that folder is absent. */
export function sharedText(path: string): string | undefined {
  const file = new URL(path, shared);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** Rows of a plain CSV file with a header; quotes are honoured, comments (#) are not expected. */
export function rowsOf(csv: string): Record<string, string>[] {
  const cells = (line: string) =>
    [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((cell) =>
      (cell[1] ?? "").replace(/^"|"$/g, ""),
    );
  const [head = "", ...lines] = csv.split(/\r?\n/).filter((line) => line !== "");
  return lines.map((line) => {
    const values = cells(line);
    return Object.fromEntries(cells(head).map((name, i) => [name, values[i] ?? ""]));
  });
}
