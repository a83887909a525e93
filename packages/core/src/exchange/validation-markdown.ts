import type { ValidationCheck } from "../analysis/validation/validation-check.ts";
import type { Validation } from "./validate.ts";

const head = `# Validation

\`entente validate\` recomputes every published or independently computed figure that its inputs allow, and prints
this page with \`--markdown\`. Networks of plain facts ship with Entente; tables that cannot be shipped are looked for in
the folder given with \`--data\`, by name.

| verdict | meaning |
| --- | --- |
| equal | the same to the last digit |
| close | the same within the rounding of the source |
| differs | a failed expectation: \`validate\` ends with exit code 1 |
| miss | a case that goes against the theory or the model, shown because it does |

"26 of 26" stands for as many figures; the difference is then the largest of them. No replication is claimed of the
seventeen nations of Axelrod & Bennett 1993: their propensities are not available. Trade models and PLOVER scores are
not part of Entente, so nothing is checked against those tables.
`;

/** Writes a validation as the page docs/validation.md. */
export function validationMarkdown({ checks, absent }: Validation): string {
  const cases = [...new Set(checks.map((check) => check.case))];
  const sections = cases.map((title) => {
    const own = checks.filter((check) => check.case === title);
    const source = own[0]?.source ?? "";
    const lines = own.map((check) => row(check, source));
    return `\n## ${title}\n\nSource: ${source}.\n\n| figure | expected | found | difference | verdict |\n| --- | --- | --- | --- | --- |\n${lines.join("")}`;
  });
  const missing = absent.map(({ case: title, files }) => `- ${title}: ${files.join(", ")}\n`);
  return [
    head,
    ...sections,
    missing.length > 0 ? `\n## Not recomputed: inputs absent\n\n${missing.join("")}` : "",
  ].join("");
}

function row(check: ValidationCheck, usual: string): string {
  const { figure, expected, found, difference, verdict, source } = check;
  const what = source === usual ? figure : `${figure} (${source})`;
  const gap = difference === undefined ? "" : roundedGap(difference);
  const cells = [what, cell(expected), cell(found), gap, verdict];
  return `| ${cells.map((text) => text.replace(/[|\\]/g, "\\$&")).join(" | ")} |\n`;
}

/** Figures with six decimals: the rest is rounding. */
function cell(value: number | string): string {
  return typeof value === "number" ? String(Number(value.toFixed(6))) : value;
}

/** A difference as an upper bound by powers of ten, which no rounding of a machine moves. */
function roundedGap(difference: number): string {
  if (!(difference > 0)) return difference === 0 ? "0" : "not a number";
  let [power, bound] = [0, 1];
  while (difference <= bound / 10 && power < 15) {
    bound /= 10;
    power++;
  }
  return difference > 1 ? String(difference) : `≤ ${power === 0 ? "1" : `1e-${power}`}`;
}
