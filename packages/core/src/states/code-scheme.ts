import { countryResolver, type Resolver } from "./country-resolver.ts";
import { legacyCodes } from "./legacy-codes.ts";
import type { CodeScheme } from "./resolution.ts";
import { stateIndex } from "./state-index.ts";

/** How a column names states, with the reason, so that a person can object. */
export interface ColumnScheme {
  readonly scheme: CodeScheme;
  /** Whether NA is Namibia there. */
  readonly namibia: boolean;
  readonly reason: string;
  /** Whether the column's name speaks of another scheme, or of none. */
  readonly surprising: boolean;
  readonly resolve: Resolver;
}

const number = /^\d{1,4}(\.0+)?$/;
const twoLetters = /^[A-Za-z]{2}$/;
const threeLetters = /^[A-Za-z]{3}$/;

/**
 * Tells in which scheme a column's codes are: in the one that has most of its values, or where two
 * have as many in the one that the column's name speaks of, else ISO's. Names of countries are the
 * same in every scheme.
 *
 * `values` are those of the first rows; NA is Namibia only among codes of two letters.
 */
export function codeSchemeOf(column: string, values: readonly string[]): ColumnScheme {
  const distinct = [...new Set(values.map((value) => value.trim()))].filter(
    (value) => value !== "" && value.toUpperCase() !== "NA",
  );
  const codes = distinct.filter((value) => number.test(value) || threeLetters.test(value));
  const namibia = distinct.filter((value) => twoLetters.test(value)).length * 2 > distinct.length;
  const said = spokenOf(column);
  const [best] = (["iso", "cow", "gw"] as const)
    .map((scheme) => ({ scheme, hits: codes.filter((value) => has(scheme, value)).length }))
    .sort((a, b) => b.hits - a.hits || Number(b.scheme === said) - Number(a.scheme === said));
  const { scheme, hits } = best as { scheme: CodeScheme; hits: number };
  const reason =
    codes.length * 2 < distinct.length
      ? namibia
        ? "codes of two letters"
        : "names of countries"
      : `${schemeWords[scheme]}: ${hits} of ${codes.length} codes`;
  const surprising = scheme !== said && scheme !== "iso";
  return { scheme, namibia, reason, surprising, resolve: countryResolver({ scheme, namibia }) };
}

const schemeWords: Readonly<Record<CodeScheme, string>> = {
  iso: "ISO 3166",
  cow: "Correlates of War",
  gw: "Gleditsch and Ward",
};

/** Whether a scheme itself has the code; what resolving would find in the others does not count. */
function has(scheme: CodeScheme, value: string): boolean {
  const { byId, isoNumber, cowNumber, cowLetters, gwNumber } = stateIndex();
  if (number.test(value)) {
    const numbers = { iso: isoNumber, cow: cowNumber, gw: gwNumber }[scheme];
    return numbers.has(Number(value));
  }
  const letters = value.toUpperCase();
  if (scheme !== "iso") return cowLetters.has(letters);
  return byId.has(letters) || Object.hasOwn(legacyCodes, letters);
}

function spokenOf(column: string): CodeScheme {
  if (/gw/i.test(column)) return "gw";
  return /^c?code|cow|state(ab|no|\dno|\dab|[ab12]$)|^mem\d|^ccode/i.test(column.trim())
    ? "cow"
    : "iso";
}
