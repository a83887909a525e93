import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The app's single page as a build leaves it, if there is one: beside this program, else among the app's own files. */
export function builtPage(): string | undefined {
  return ["./entente.html", "../../web/dist/entente.html"]
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(path));
}
