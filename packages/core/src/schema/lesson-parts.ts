import { z } from "zod";
import { text } from "./schema-parts.ts";

const name = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

/** Markdown of bounded length: paragraphs, lists, tables, emphasis, links; anything else is shown as written. */
export const markdown = (most: number) =>
  text(most).meta({
    description:
      "Markdown without HTML. `{{key-id}}` is filled with an answer the model gives; a paragraph `{{ties:stage}}`, `{{picture:stage}}`, `{{prompt:id}}`, `{{items:pre}}`, `{{keys:all}}` or `{{lines:3}}` is replaced by what it names.",
  });

/** A tie by the ids of its two actors, in either order. */
export const tieName = z
  .string()
  .regex(new RegExp(`^${name} ${name}$`), {
    error: 'a tie: the ids of two actors with a space between them, such as "RUS CHN"',
  })
  .meta({ description: 'The ids of two actors with a space between them, such as "RUS CHN".' });

/** A tie coded by its sign alone. */
export const signedPair = z
  .string()
  .regex(new RegExp(`^${name} [+0-] ${name}$`), {
    error: 'a coded tie: two ids with +, - or 0 between them, such as "RUS + CHN"',
  })
  .meta({ description: 'Two ids with +, - or 0 between them, such as "RUS + CHN".' });

/** What a prompt is answered with, and what a key holds: a text, a number, or texts in order. */
export const lessonValue = z.union(
  [z.string().max(2000), z.number(), z.array(z.string().max(400)).max(60)],
  { error: "a text, a number, or a list of texts" },
);

/** An answer to a question: a text, a number, or a list for an order. */
export type LessonValue = string | number | readonly string[];
