import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../../shared/data/validation/", import.meta.url));

/** Reads a table of the validation folder beside the checkout; its lines of `#` are headers. */
export function validationRows(file: string): Record<string, string>[] {
  const [head = "", ...lines] = readFileSync(folder + file, "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "" && !line.startsWith("#"));
  const names = head.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(names.map((name, k) => [name, cells[k] ?? ""]));
  });
}

/** Whether the validation folder is there; tests that need it are skipped otherwise, saying so. */
export const validationThere = existsSync(folder);

/** The reason to print with a skipped test. */
export const skipReason = validationThere ? "" : " (skipped: ../shared/data/validation is absent)";
