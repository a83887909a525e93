import { listTies } from "../network/list-ties.ts";
import type { LessonPrompt } from "../schema/lesson-prompt-schema.ts";
import type { Lesson } from "../schema/lesson-schema.ts";
import { answerText } from "./answer-text.ts";
import { type AnswerOptions, type AnswerWording, englishAnswers } from "./answer-wording.ts";
import { fillKeys } from "./fill-keys.ts";
import { keysOn, type LessonKey, lessonViews } from "./lesson-keys.ts";
import { lessonPrompts } from "./lesson-prompts.ts";
import type { LessonSources } from "./lesson-sources.ts";
import { type MarkdownBlock, markdownTree } from "./markdown-tree.ts";
import { rightAnswer } from "./score-answer.ts";
import type { Sheet, SheetName, SheetPart, SheetQuestion } from "./sheet.ts";
import type { StageViews } from "./stage-views.ts";
import { stagesOfSteps } from "./stages-of-steps.ts";

/**
 * The five papers of a lesson, filled from the document and the model's own numbers: handout,
 * instructor note, answer key, rubric, and the questions before and after.
 *
 * They say nothing in a language of their own; whoever draws them gives the headings. A paper the
 * lesson has nothing for has no parts.
 */
export function lessonSheets(
  lesson: Lesson,
  sources: LessonSources = {},
  { wording = englishAnswers }: AnswerOptions = {},
): Readonly<Record<SheetName, Sheet>> {
  const views = lessonViews(lesson, sources);
  const keys = keysOn(lesson, views, { wording });
  const nameOf = namesOn(lesson, views, wording);
  const fill = filler(lesson, views, keys, nameOf);
  const sheet = (name: SheetName, parts: readonly SheetPart[]): Sheet => ({ name, parts });
  return {
    handout: sheet("handout", fill(lesson.handout)),
    instructor: sheet("instructor", fill(lesson.instructor)),
    key: sheet("key", [...answersOf(lesson, keys, nameOf, wording), ...keyTables(lesson, keys)]),
    rubric: sheet("rubric", lesson.rubric ? [{ kind: "rubric", rows: lesson.rubric }] : []),
    items: sheet("items", [
      ...itemsOf(lesson, "pre", 0, nameOf),
      ...itemsOf(lesson, "post", lesson.items?.pre.length ?? 0, nameOf),
    ]),
  };
}

type NameOf = (stage: string | undefined, id: string) => string;

function namesOn(lesson: Lesson, views: StageViews, wording: AnswerWording): NameOf {
  const names = new Map<string, Map<string, string>>();
  return (stage = lesson.stages[0]?.id ?? "", id) => {
    let known = names.get(stage);
    if (!known) {
      const actors = views.work(stage)?.world.actors ?? [];
      known = new Map(actors.map(({ id, name }) => [id, wording.nameOf(id, name)]));
      names.set(stage, known);
    }
    return known.get(id) ?? id;
  };
}

function filler(
  lesson: Lesson,
  views: StageViews,
  keys: readonly LessonKey[],
  nameOf: NameOf,
): (text: string | undefined) => SheetPart[] {
  const prompts = new Map(lessonPrompts(lesson).map((placed) => [placed.prompt.id, placed]));
  const stageOf = stagesOfSteps(lesson);
  const titleOf = (id: string) => lesson.stages.find((stage) => stage.id === id)?.title ?? id;
  const answers = new Map(keys.map(({ id, text }) => [id, text]));
  return (text) => {
    let number = 0;
    const insert = (block: Extract<MarkdownBlock, { kind: "insert" }>): SheetPart[] => {
      const { what, of } = block;
      const network = what === "ties" || what === "picture" ? views.network(of) : undefined;
      switch (what) {
        case "picture":
          return network ? [{ kind: "picture", title: titleOf(of), network }] : [];
        case "ties":
          return network
            ? [
                {
                  kind: "ties",
                  title: titleOf(of),
                  rows: listTies(network)
                    .filter(({ weight }) => weight !== 0)
                    .map(({ a, b, weight }) => ({
                      a: nameOf(of, a),
                      b: nameOf(of, b),
                      value: weight,
                    })),
                },
              ]
            : [];
        case "prompt": {
          const placed = prompts.get(of);
          if (!placed) return [];
          number++;
          const stage = placed.step === undefined ? undefined : stageOf.get(placed.step);
          return [{ kind: "question", question: questionOf(placed.prompt, number, stage, nameOf) }];
        }
        case "items":
          return of === "pre" || of === "post" ? itemsOf(lesson, of, 0, nameOf) : [];
        case "keys":
          return keyTables(lesson, keys, of === "all" ? undefined : of);
        case "lines":
          return [{ kind: "lines", count: Math.min(20, Math.max(1, Number(of) || 1)) }];
      }
    };
    const parts: SheetPart[] = [];
    let open: MarkdownBlock[] = [];
    const close = (): void => {
      if (open.length > 0)
        parts.push({ kind: "text", blocks: fillKeys(open, (id) => answers.get(id)) });
      open = [];
    };
    for (const block of text === undefined ? [] : markdownTree(text)) {
      if (block.kind !== "insert") open.push(block);
      else {
        close();
        parts.push(...insert(block));
      }
    }
    close();
    return parts;
  };
}

function questionOf(
  prompt: LessonPrompt,
  number: number,
  stage: string | undefined,
  nameOf: NameOf,
): SheetQuestion {
  const options =
    prompt.kind === "tie"
      ? (prompt.options ?? []).map((tie) => answerText(prompt, tie, (id) => nameOf(stage, id)))
      : prompt.kind === "choice" || prompt.kind === "rank"
        ? prompt.options.map(({ text }) => text)
        : [];
  return { number, prompt, options };
}

function itemsOf(
  { items }: Lesson,
  when: "pre" | "post",
  before: number,
  nameOf: NameOf,
): SheetPart[] {
  const list = items?.[when] ?? [];
  if (list.length === 0) return [];
  const questions = list.map((prompt, i) => questionOf(prompt, before + i + 1, undefined, nameOf));
  return [{ kind: "items", when, questions }];
}

function answersOf(
  lesson: Lesson,
  keys: readonly LessonKey[],
  nameOf: NameOf,
  wording: AnswerWording,
): SheetPart[] {
  const stageOf = stagesOfSteps(lesson);
  const answers = new Map(keys.map(({ id, text }) => [id, text]));
  const rows = lessonPrompts(lesson).flatMap(({ prompt, step }) => {
    const right = rightAnswer(prompt, keys);
    if (right === undefined || prompt.kind === "text") return [];
    const stage = step === undefined ? undefined : stageOf.get(step);
    const note = prompt.feedback?.replace(/\{\{([\w.-]+)\}\}/g, (_, id) => answers.get(id) ?? "–");
    return [
      {
        question: prompt.question,
        answer: answerText(prompt, right, (id) => nameOf(stage, id), wording),
        computed: prompt.key !== undefined,
        ...(note === undefined ? {} : { note }),
      },
    ];
  });
  return rows.length > 0 ? [{ kind: "answers", rows }] : [];
}

function keyTables(lesson: Lesson, keys: readonly LessonKey[], only?: string): SheetPart[] {
  const row = ({ question, text, right }: LessonKey) => ({
    question: question.question,
    answer: text,
    right,
    ...(question.note === undefined ? {} : { note: question.note }),
  });
  const general = keys.filter(({ question }) => !("stage" in question));
  const groups = [
    { title: "", keys: only === undefined ? general : [] },
    ...lesson.stages
      .filter(({ id }) => only === undefined || id === only)
      .map(({ id, title }) => ({
        title,
        keys: keys.filter(({ question }) => "stage" in question && question.stage === id),
      })),
  ];
  return groups.flatMap((group) =>
    group.keys.length > 0
      ? [{ kind: "keys" as const, title: group.title, rows: group.keys.map(row) }]
      : [],
  );
}
