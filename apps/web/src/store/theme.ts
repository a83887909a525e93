import { browserKeeper, keepChoice, keptChoice } from "../state/autosave.ts";
import { createValue, derive, type Value, type Watched } from "../state/value.ts";

export type ThemeChoice = "light" | "dark" | "system";

const choices: readonly string[] = ["light", "dark", "system"];

export interface Theme {
  readonly choice: Value<ThemeChoice>;
  readonly shown: Watched<"light" | "dark">;
}

/** Keeps the theme: the user's choice, or the system's and its changes, written on the document's root. */
export function createTheme(): Theme {
  const keeper = browserKeeper();
  const kept = keptChoice(keeper, "theme") ?? "system";
  const choice = createValue<ThemeChoice>(
    choices.includes(kept) ? (kept as ThemeChoice) : "system",
  );
  const wish = matchMedia("(prefers-color-scheme: dark)");
  const system = createValue<"light" | "dark">(wish.matches ? "dark" : "light");
  wish.addEventListener("change", () => system.set(wish.matches ? "dark" : "light"));
  const shown = derive([choice, system], (chosen, wished) =>
    chosen === "system" ? wished : chosen,
  );
  shown.subscribe((theme) => {
    document.documentElement.dataset.theme = theme;
  });
  choice.subscribe((chosen) => keepChoice(keeper, "theme", chosen));
  return { choice, shown };
}
