import type { Issue } from "@entente/core";
import type { Work } from "../state/work.ts";
import type { Topic } from "../text/page-of.ts";

/** The dialog that is open, with what it is about. */
export type Opened =
  | {
      readonly kind:
        | "share"
        | "export"
        | "about"
        | "story"
        | "lessons"
        | "lesson-link"
        | "pack"
        | "start-over";
    }
  | {
      readonly kind: "problems";
      readonly title: string;
      readonly lead: string;
      readonly issues: readonly Issue[];
    }
  | { readonly kind: "page"; readonly topic: Topic }
  | { readonly kind: "import"; readonly files: readonly File[] }
  | { readonly kind: "replace"; readonly lead: string; readonly work: Work };
