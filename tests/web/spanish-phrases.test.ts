import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { importKinds, readScenario } from "@entente/core";
import ts from "typescript";
import { expect, test } from "vitest";
import { localPhrase } from "../../apps/web/src/text/local-phrase.ts";
import { spanish } from "../../apps/web/src/words/spanish.ts";

const core = fileURLToPath(new URL("../../packages/core/src/", import.meta.url));
const say = (text: string): string => localPhrase(text, spanish.phrases);

/** Every phrase that an expression may be, with `{}` for what is only known when it is said. */
function phrasesOf(node: ts.Expression): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node)) return phrasesOf(node.expression);
  if (ts.isConditionalExpression(node))
    return [...phrasesOf(node.whenTrue), ...phrasesOf(node.whenFalse)];
  if (ts.isTemplateExpression(node))
    return node.templateSpans.reduce<string[]>(
      (heads, { expression, literal }) =>
        heads.flatMap((head) => phrasesOf(expression).map((hole) => head + hole + literal.text)),
      [node.head.text],
    );
  return ["{}"];
}

/** Functions that take a finding, an expectation and a cure at last, and how many arguments they have. */
const sayers: readonly (readonly [RegExp, number])[] = [
  [/(^|\.)(error|warn|refuse|refuseFormula)$/, 4],
  [/\bproblems\.(file|refuse)$/, 3],
  [/\bproblems\.row$/, 5],
];

/** The findings, expectations and cures that a file of core says: to an issue list, a refusal, or as fields of that name. */
function saidIn(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const takes = sayers.find(([name]) => name.test(node.expression.getText(source)));
      if (takes && node.arguments.length === takes[1])
        found.push(...node.arguments.slice(-3).flatMap(phrasesOf));
    }
    if (ts.isPropertyAssignment(node) && /^(got|expected|cure)$/.test(node.name.getText(source)))
      found.push(...phrasesOf(node.initializer));
    if (ts.isVariableDeclaration(node) && node.initializer)
      if (/^(got|expected|cure|mend|containerCures)$/.test(node.name.getText(source)))
        found.push(
          ...(ts.isObjectLiteralExpression(node.initializer)
            ? node.initializer.properties.flatMap((each) =>
                ts.isPropertyAssignment(each) ? phrasesOf(each.initializer) : [],
              )
            : phrasesOf(node.initializer)),
        );
    ts.forEachChild(node, visit);
  };
  const text = readFileSync(core + file, "utf8");
  if (!/\b(got|expected|cure|mend|warn|error|refuse)\b|[Cc]ures\b/.test(text)) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  visit(source);
  return found;
}

/** What is said to programmers and at the command line alone, which speak English. */
const elsewhere = /^(analysis\/validation|exchange\/valid|runner\/studies\/outcome)/;
/** The same in both languages, or no words at all. */
const alike = /^[^a-z]*$|^(log|linear|true|no|Markdown|UTF-8|DL|N=…|.*\{\{lines:.*)$/i;

test("whatever core says of a document, a file or a formula is there in Spanish", () => {
  const files = readdirSync(core, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !elsewhere.test(name),
  );
  const said = new Set(files.flatMap((file) => saidIn(file.replaceAll("\\", "/"))));
  const phrases = [...said].filter((phrase) => !alike.test(phrase.replaceAll("{}", "")));
  expect(phrases.length).toBeGreaterThan(400);
  // A hole is filled with what no phrase knows; phrases that are hardly more than holes fit anything.
  const telling = Object.fromEntries(
    Object.entries(spanish.phrases).filter(
      ([english]) => !/^\{\}(; or|:| or| and|, and) \{\}$/.test(english),
    ),
  );
  const left = phrases.filter((phrase) => {
    const filled = phrase.replaceAll("{}", "Xq7");
    return localPhrase(filled, telling) === filled;
  });
  expect(left).toEqual([]);
});

test("what is filled in comes out whole, and as often", () => {
  const wrong = Object.entries(spanish.phrases).filter(
    ([english, said]) => english.split("{}").length !== said.split("{}").length,
  );
  expect(wrong).toEqual([]);
  expect(say('unknown actor "FRB"')).toBe("nombre desconocido (actor): «FRB»");
  expect(say("at most 12 characters")).toBe("como máximo 12 caracteres");
  expect(say("votes.csv, line 14, vote")).toBe("votes.csv, línea 14, voto");
  expect(say("a name that a person chose")).toBe("a name that a person chose");
});

test("kinds of data, their layouts, columns and settings are there in Spanish", () => {
  /** Names of formats, of columns as their owners abbreviate them, and of data bases. */
  const names =
    /^[\d.]+$|^(milex|milper|irst|pec|tpop|upop|GEXF|GraphML|GML|Pajek|UCINET DL|CC0\.|entente|Global Sanctions Data Base|BACI: .*)$/;
  const shown = importKinds.flatMap((kind) => [
    ...[kind.title, kind.meaning, kind.licence],
    ...(kind.settings ?? []).flatMap(({ title, values }) => [
      title,
      ...values.map((each) => each.title),
    ]),
    ...(kind.form === "table"
      ? kind.layouts.flatMap(({ title, columns }) => [title, ...columns.map((each) => each.title)])
      : []),
  ]);
  const left = [...new Set(shown)].filter((text) => !names.test(text) && say(text) === text);
  expect(left).toEqual([]);
});

test("a broken scenario is told in Spanish to the last word", () => {
  const reading = readScenario({
    version: 1,
    id: "s",
    title: "S",
    world: { id: "article-2024", version: 1 },
    start: "soon",
    levers: [{ kind: "sanction", targets: [] }],
    worl: 1,
  });
  expect(reading.ok).toBe(false);
  if (reading.ok) return;
  const said = reading.issues.flatMap(({ got, expected, cure }) => [got, expected, cure].map(say));
  expect(said.join("\n")).not.toMatch(/\b(the|got|expected|field|add|change|one of|did you)\b/i);
});
