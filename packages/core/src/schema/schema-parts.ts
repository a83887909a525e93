import { z } from "zod";
import { dayNumber } from "../vocabulary/time.ts";

// Zod generates code where it may, and only asking whether it may breaks a strict content policy.
z.config({ jitless: true });

// The message of a pattern says what is expected: issues quote it.

/**
 * An identifier: letters, digits, dot, dash and underscore, at most 64, starting with a letter or
 * digit; no name that would reach an object's machinery instead of its data.
 */
export const id = z
  .string()
  .regex(/^(?!(?:constructor|prototype)$)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, {
    error: "an identifier: letters, digits, dot, dash or underscore, at most 64",
  });

/** A name that a formula can hold. */
export const name = z.string().regex(/^(?!(?:constructor|prototype)$)[A-Za-z][A-Za-z0-9_]{0,31}$/, {
  error: "a name for formulas: letters, digits and underscore, at most 32",
});

/** Plain text of bounded length; it is shown as text and never read as markup. */
export const text = (most: number) => z.string().min(1).max(most);

const dateWords = "an ISO date such as 2024-04-10";

/** An ISO 8601 calendar date. */
export const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: dateWords, abort: true })
  .refine((date) => dayNumber(date) !== undefined, { error: dateWords })
  .meta({ format: "date", description: "ISO date, for example 2024-04-10." });

/** A share between nothing and all. */
export const share = z.number().min(0).max(1);

/** A number, or a formula in `t` (years since the scenario's start) that gives one. */
export const numberOrFormula = z
  .union([z.number(), z.string().min(1).max(500)], { error: "a number, or a formula in t as text" })
  .meta({
    description: "A number, or a formula in t (years since the start), e.g. 0.8 * exp(-t / 2).",
  });

/** A CAMEO event code; codes are text, since leading zeros count. */
export const cameoCode = z.string().regex(/^\d{2,4}$/, {
  error: 'a CAMEO code: two to four digits, as text in quotes, such as "057"',
});

/** A real state by its ISO 3166-1 alpha-3 code. */
export const stateCode = z.string().regex(/^[A-Z]{3}$/, {
  error: "an ISO 3166 alpha-3 code such as FRA",
});

export const statesList = z.array(stateCode).min(1).max(400);

/** A source that a reader can follow. */
export const citation = z.strictObject({
  id: id.optional(),
  text: text(600),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, { error: "a DOI such as 10.1073/pnas.1013213108" })
    .max(200)
    .optional(),
  url: z
    .string()
    .regex(/^https?:\/\/[^\s<>"']+$/, { error: "an address that begins with https:// or http://" })
    .max(500)
    .optional(),
});
