import type { Theme } from "./scene.ts";

/** Colours of everything that is not a tie; hue belongs to ties, the one accent marks the selection. */
export interface Palette {
  readonly background: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  readonly hair: string;
  /** Bodies of states. */
  readonly body: string;
  readonly accent: string;
}

/** Paper and ink, by theme: calm enough to print, text at least 4.5 : 1 against the background. */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    background: "#faf9f5",
    ink: "#1d1e21",
    inkSoft: "#55565c",
    inkFaint: "#6d6e74",
    hair: "#e3e0d7",
    body: "#44484f",
    accent: "#2a5a45",
  },
  dark: {
    background: "#17181b",
    ink: "#ecebe6",
    inkSoft: "#b4b3ae",
    inkFaint: "#999893",
    hair: "#34353b",
    body: "#c4c3bd",
    accent: "#93c9ab",
  },
};
