import type { Answer, AnswerSheet, Question } from "./answer-sheet.ts";

/** How often an option was chosen. */
export interface Share {
  readonly option: string;
  readonly count: number;
}

/** What a class answered to one prompt. */
export interface Tally {
  readonly question: Question;
  /** Students who answered it. */
  readonly answered: number;
  /** Options in the lesson's order, then others by how often they were given; empty for texts. */
  readonly shares: readonly Share[];
  /** Numbers in ascending order. */
  readonly numbers: readonly number[];
  /** Mean place of each ranked option, 1 first, best first; an option left out of a ranking counts as last. */
  readonly places: readonly { readonly option: string; readonly place: number }[];
  readonly texts: readonly { readonly text: string; readonly by: string | undefined }[];
  /** Students whose answer is no longer the one they gave first. */
  readonly revised: number;
}

/** Which answers count: those that stand, or those given before they were revised. */
export type Moment = "first" | "last";

/** Adds up what students answered to one prompt. */
export function tally(
  sheets: readonly AnswerSheet[],
  question: Question,
  moment: Moment = "last",
): Tally {
  const given = sheets.flatMap((sheet) => {
    const answer = answerOf(sheet, question.id, moment);
    return answer === undefined ? [] : [{ answer, by: sheet.name }];
  });
  const answers = given.map(({ answer }) => answer);
  const ranked = answers.filter((answer): answer is readonly string[] => Array.isArray(answer));
  const chosen = answers.filter((answer) => typeof answer === "string");
  const listed = question.options ?? [];
  return {
    question,
    answered: answers.length,
    shares:
      question.kind === "text"
        ? []
        : question.kind === "rank"
          ? shares(
              ranked.flatMap(([best]) => best ?? []),
              listed,
            )
          : question.kind === "choice"
            ? shares(chosen, listed)
            : [],
    numbers: answers.filter((answer) => typeof answer === "number").sort((a, b) => a - b),
    places: question.kind === "rank" ? meanPlaces(ranked, listed) : [],
    texts:
      question.kind === "text"
        ? given.flatMap(({ answer, by }) =>
            typeof answer === "string" && answer.trim() !== "" ? [{ text: answer, by }] : [],
          )
        : [],
    revised: sheets.filter((sheet) => isRevised(sheet, question.id)).length,
  };
}

/** The tally of each team that answered, in the lesson's order of teams; those without a team come last. */
export function tallyByTeam(
  sheets: readonly AnswerSheet[],
  question: Question,
  teams: readonly string[],
): readonly { readonly team: string | undefined; readonly tally: Tally }[] {
  const found = new Set(sheets.map((sheet) => sheet.team));
  const others = [...found].filter((team) => team !== undefined && !teams.includes(team)).sort();
  return [...teams, ...others, undefined]
    .filter((team) => found.has(team))
    .map((team) => ({
      team,
      tally: tally(
        sheets.filter((sheet) => sheet.team === team),
        question,
      ),
    }));
}

/** The middle of ascending numbers; `undefined` of none. */
export function median(numbers: readonly number[]): number | undefined {
  const half = Math.floor(numbers.length / 2);
  if (numbers.length === 0) return undefined;
  const upper = numbers[half] as number;
  return numbers.length % 2 === 1 ? upper : ((numbers[half - 1] as number) + upper) / 2;
}

function answerOf(sheet: AnswerSheet, id: string, moment: Moment): Answer | undefined {
  return moment === "first" ? (sheet.first[id] ?? sheet.answers[id]) : sheet.answers[id];
}

function isRevised(sheet: AnswerSheet, id: string): boolean {
  const first = sheet.first[id];
  return first !== undefined && JSON.stringify(first) !== JSON.stringify(sheet.answers[id]);
}

function shares(chosen: readonly string[], listed: readonly string[]): Share[] {
  const counts = new Map(listed.map((option) => [option, 0]));
  for (const option of chosen) counts.set(option, (counts.get(option) ?? 0) + 1);
  const all = [...counts].map(([option, count]) => ({ option, count }));
  const rest = all
    .slice(listed.length)
    .sort((p, q) => q.count - p.count || (p.option < q.option ? -1 : 1));
  return [...all.slice(0, listed.length), ...rest];
}

function meanPlaces(
  rankings: readonly (readonly string[])[],
  listed: readonly string[],
): { option: string; place: number }[] {
  const options = [...new Set([...listed, ...rankings.flat()])];
  if (rankings.length === 0) return [];
  return options
    .map((option) => {
      const places = rankings.map((ranking) => {
        const place = ranking.indexOf(option);
        return place < 0 ? options.length : place + 1;
      });
      return { option, place: places.reduce((sum, each) => sum + each, 0) / places.length };
    })
    .sort((p, q) => p.place - q.place || (p.option < q.option ? -1 : 1));
}
