import { fromAnswerFile, toAnswerFile } from "../../class/answer-file.ts";
import type { AnswerSheet, Questions } from "../../class/answer-sheet.ts";
import { type Collected, collectCodes, collectSheets } from "../../class/collect.ts";
import type { Keeper } from "../../state/autosave.ts";
import { createValue, type Value, type Watched } from "../../state/value.ts";

/** Hands that were counted in class: by prompt, by option. */
export type Hands = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What a teacher has collected for the lesson that is open. It stays on this device until it is forgotten. */
export interface Classroom {
  readonly sheets: Watched<readonly AnswerSheet[]>;
  readonly hands: Watched<Hands>;
  /** Prompts whose tally, and right answer, is shown to the class. */
  readonly revealed: Value<readonly string[]>;
  /** Opens the class of a lesson, with what was collected before. */
  readonly open: (about: Questions) => void;
  readonly close: () => void;
  readonly addCodes: (text: string) => Collected;
  readonly addFile: (name: string, text: string) => Collected;
  readonly countHands: (prompt: string, option: string, count: number) => void;
  readonly forget: () => void;
}

const keyOf = (id: string): string => `entente.class.${id}`;
const nobody: Questions = { lesson: { id: "", edition: 0 }, questions: [], teams: [] };

export function createClassroom(keeper: Keeper | undefined): Classroom {
  const sheets = createValue<readonly AnswerSheet[]>([]);
  const hands = createValue<Hands>({});
  const revealed = createValue<readonly string[]>([]);
  let about = nobody;

  function keep(): void {
    try {
      const kept = {
        sheets: sheets.get().map((sheet) => toAnswerFile(sheet, about)),
        hands: hands.get(),
      };
      keeper?.setItem(keyOf(about.lesson.id), JSON.stringify(kept));
    } catch {
      // A class that cannot be kept still holds while the page is open.
    }
  }
  function take(collected: Collected): Collected {
    if (collected.sheets !== sheets.get()) sheets.set(collected.sheets);
    keep();
    return collected;
  }

  return {
    sheets,
    hands,
    revealed,
    open(next) {
      about = next;
      const kept = keptClass(keeper, next);
      sheets.set(kept.sheets);
      hands.set(kept.hands);
      revealed.set([]);
    },
    close() {
      about = nobody;
      sheets.set([]);
      hands.set({});
      revealed.set([]);
    },
    addCodes: (text) => take(collectCodes(sheets.get(), text, about)),
    addFile(name, text) {
      const read = fromAnswerFile(text, about);
      if (!read.ok) {
        const fault = read.fault === "no-answers" ? "file" : read.fault;
        return { sheets: sheets.get(), added: 0, replaced: 0, refused: [{ text: name, fault }] };
      }
      return take({ ...collectSheets(sheets.get(), [read.sheet]), refused: [] });
    },
    countHands(prompt, option, count) {
      const whole = Math.max(0, Math.min(999, Math.round(count)));
      hands.set({ ...hands.get(), [prompt]: { ...hands.get()[prompt], [option]: whole } });
      keep();
    },
    forget() {
      sheets.set([]);
      hands.set({});
      revealed.set([]);
      try {
        keeper?.removeItem(keyOf(about.lesson.id));
      } catch {
        // Storage that cannot be written holds nothing either.
      }
    },
  };
}

function keptClass(
  keeper: Keeper | undefined,
  about: Questions,
): { readonly sheets: readonly AnswerSheet[]; readonly hands: Hands } {
  try {
    const kept: unknown = JSON.parse(keeper?.getItem(keyOf(about.lesson.id)) ?? "{}");
    const all = typeof kept === "object" && kept !== null ? (kept as Record<string, unknown>) : {};
    const texts = Array.isArray(all.sheets) ? all.sheets : [];
    return {
      sheets: texts.flatMap((text: unknown) => {
        const read = typeof text === "string" ? fromAnswerFile(text, about) : undefined;
        return read?.ok ? [read.sheet] : [];
      }),
      hands: handsOf(all.hands),
    };
  } catch {
    return { sheets: [], hands: {} };
  }
}

function handsOf(kept: unknown): Hands {
  if (typeof kept !== "object" || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).map(([prompt, counts]) => [
      prompt,
      Object.fromEntries(
        Object.entries((counts ?? {}) as object).filter(
          ([, count]) => Number.isInteger(count) && count >= 0,
        ),
      ) as Record<string, number>,
    ]),
  );
}
