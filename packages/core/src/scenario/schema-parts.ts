import { z } from "zod";
import { dayNumber } from "../vocabulary/time.ts";

/** Names that would reach an object's machinery instead of its data. */
const reserved = new Set(["__proto__", "constructor", "prototype"]);

/** An identifier: letters, digits, dot, dash and underscore, at most 64, starting with a letter or digit. */
export const id = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)
  .refine((name) => !reserved.has(name))
  .meta({ title: "Identifier" });

/** Plain text of bounded length; it is shown as text and never read as markup. */
export const text = (most: number) => z.string().min(1).max(most);

/** An ISO 8601 calendar date. */
export const isoDate = z
  .string()
  .refine((date) => dayNumber(date) !== undefined)
  .meta({ format: "date", description: "ISO date, for example 2024-04-10." });

/** A share between nothing and all. */
export const share = z.number().min(0).max(1);

/** A number, or a formula in `t` (years since the scenario's start) that gives one. */
export const numberOrFormula = z.union([z.number(), z.string().min(1).max(500)]).meta({
  description: "A number, or a formula in t (years since the start), e.g. 0.8 * exp(-t / 2).",
});

export const statesList = z
  .array(z.string().regex(/^[A-Z]{3}$/))
  .min(1)
  .max(400);

/** A source that a reader can follow. */
export const citation = z.strictObject({
  id: id.optional(),
  text: text(600),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .max(200)
    .optional(),
  url: z
    .string()
    .regex(/^https?:\/\/[^\s<>"']+$/)
    .max(500)
    .optional(),
});
