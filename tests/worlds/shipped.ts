import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Scenario } from "../../packages/core/src/scenario/scenario-schema.ts";
import type { World } from "../../packages/core/src/scenario/world-schema.ts";

const folder = new URL("../../packages/core/worlds/", import.meta.url);
const shared = new URL("../../../shared/", import.meta.url);

export const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(file, folder), "utf8"));

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

export const index = read("index.json") as Index;

/** Every document in the folder, whether the index lists it or not. */
export const files: readonly string[] = readdirSync(folder, { recursive: true })
  .map((file) => String(file).replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".json") && file !== "index.json")
  .sort();

export const article = read("article-2024.world.json") as World;
export const scenario = (id: string): Scenario =>
  read(`article-2024/${id}.scenario.json`) as Scenario;

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
