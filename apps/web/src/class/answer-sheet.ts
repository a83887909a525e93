import { checksum } from "../share/checksum.ts";

/** An answer to a prompt: a choice, a sign or a text; a number; or a ranking. */
export type Answer = string | number | readonly string[];

/** What a code has to know of a prompt. */
export interface Question {
  readonly id: string;
  readonly kind: "choice" | "number" | "rank" | "text";
  /** What can be chosen or ranked; an answer outside of it is written out. */
  readonly options?: readonly string[];
}

/** A lesson as far as answers go: which lesson, which edition, what was asked, which teams there are. */
export interface Questions {
  readonly lesson: { readonly id: string; readonly edition: number };
  readonly questions: readonly Question[];
  readonly teams: readonly string[];
}

/** What a student hands in. */
export interface AnswerSheet {
  /** Drawn once per student and lesson, 24 bits: the same number again is the same student. */
  readonly student: number;
  /** A name of the student's own choosing, if wanted. */
  readonly name?: string;
  readonly team?: string;
  readonly answers: Readonly<Record<string, Answer>>;
  /** What was answered before it was revised, by prompt. */
  readonly first: Readonly<Record<string, Answer>>;
}

/** Longest name and longest free text, in characters. They keep a code within a QR code. */
export const longestName = 24;
export const longestText = 280;

const hash = (value: unknown): number => Number.parseInt(checksum(JSON.stringify(value)), 16);

/** Number of a lesson in its codes, 24 bits. */
export const lessonNumber = (id: string): number => hash(id) & 0xffffff;

/** Number of an edition in its codes, 16 bits: it changes with anything that a code's reading rests on. */
export const editionNumber = ({ lesson, questions, teams }: Questions): number =>
  hash([
    lesson.edition,
    questions.map(({ id, kind, options = [] }) => [id, kind, options]),
    teams,
  ]) & 0xffff;
