import type { Network } from "../network/network.ts";
import type { LessonPrompt } from "../schema/lesson-prompt-schema.ts";
import type { Lesson } from "../schema/lesson-schema.ts";
import type { MarkdownBlock } from "./markdown-tree.ts";

/** The papers around a lesson. `items` are the questions before and after. */
export const sheetNames = ["handout", "instructor", "key", "rubric", "items"] as const;
/** A paper of a lesson. */
export type SheetName = (typeof sheetNames)[number];

/** A question as it stands on paper, with its place in the sheet and what can be ticked. */
export interface SheetQuestion {
  readonly number: number;
  readonly prompt: LessonPrompt;
  /** What to tick, in words; ties with the actors' names. Empty where one writes. */
  readonly options: readonly string[];
}

/** A part of a sheet: running text, or something the lesson and the model fill in. */
export type SheetPart =
  | { readonly kind: "text"; readonly blocks: readonly MarkdownBlock[] }
  | {
      readonly kind: "ties";
      readonly title: string;
      readonly rows: readonly { readonly a: string; readonly b: string; readonly value: number }[];
    }
  | { readonly kind: "picture"; readonly title: string; readonly network: Network }
  | { readonly kind: "question"; readonly question: SheetQuestion }
  | {
      readonly kind: "items";
      readonly when: "pre" | "post";
      readonly questions: readonly SheetQuestion[];
    }
  | { readonly kind: "lines"; readonly count: number }
  | {
      readonly kind: "answers";
      readonly rows: readonly {
        readonly question: string;
        readonly answer: string;
        readonly note?: string;
        /** The answer is the model's own, worked out when the sheet was made. */
        readonly computed: boolean;
      }[];
    }
  | {
      readonly kind: "keys";
      readonly title: string;
      readonly rows: readonly {
        readonly question: string;
        readonly answer: string;
        readonly note?: string;
        /** The model gives what the author wrote. */
        readonly right: boolean;
      }[];
    }
  | { readonly kind: "rubric"; readonly rows: NonNullable<Lesson["rubric"]> };

/** One paper of a lesson: its parts in order. */
export interface Sheet {
  readonly name: SheetName;
  readonly parts: readonly SheetPart[];
}
