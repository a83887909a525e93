import type { Lesson, Sheet, SheetName, SheetPart, SheetQuestion } from "@entente/core";
import { buildScene, signedLayout, toSvg } from "@entente/scene";
import { escapeHtml, markdownHtml } from "./markdown-html.ts";
import { sheetStyle } from "./sheet-style.ts";
import { signed } from "./signed.ts";

const titles: Readonly<Record<SheetName, string>> = {
  handout: "Handout",
  instructor: "Instructor note",
  key: "Answer key",
  rubric: "Rubric",
  items: "Before and after",
};

/** Writes sheets of a lesson as one standalone HTML page that prints on A4 and Letter, each from a new page. */
export function sheetsHtml(lesson: Lesson, sheets: readonly Sheet[]): string {
  return [
    "<!doctype html>",
    `<html lang="${escapeHtml(lesson.language)}">`,
    `<head><meta charset="utf-8"><title>${escapeHtml(lesson.title)}</title><style>${sheetStyle}</style></head>`,
    "<body>",
    ...sheets.map((sheet) => article(lesson, sheet)),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function article(lesson: Lesson, { name, parts }: Sheet): string {
  const who =
    name === "handout" || name === "items"
      ? '<p class="who"><span>Name</span><span>Date</span></p>'
      : "";
  return [
    `<article class="${name}">`,
    `<header><h1>${escapeHtml(lesson.title)}</h1><p>${titles[name]}</p></header>`,
    who,
    ...parts.map(partHtml),
    `<footer>Entente · ${escapeHtml(lesson.id)}, edition ${lesson.edition}${lesson.licence ? ` · ${escapeHtml(lesson.licence)}` : ""}</footer>`,
    "</article>",
  ].join("\n");
}

function partHtml(part: SheetPart): string {
  switch (part.kind) {
    case "text":
      return markdownHtml(part.blocks);
    case "picture": {
      const scene = buildScene({
        network: part.network,
        layout: signedLayout(part.network),
        title: "",
        subtitle: "",
      });
      const svg = toSvg({ ...scene, background: "#ffffff" }, { width: 620, height: 270 });
      return `<figure><figcaption>${escapeHtml(part.title)}</figcaption>${svg}</figure>`;
    }
    case "ties":
      return `<ul class="ties">${part.rows
        .map(
          ({ a, b, value }) =>
            `<li><span>${escapeHtml(`${a} – ${b}`)}</span> <span class="num">${signed(value)}</span></li>`,
        )
        .join("")}</ul>`;
    case "question":
      return question(part.question);
    case "items":
      return `<h2>${part.when === "pre" ? "Before the lesson" : "After the lesson"}</h2>${part.questions.map(question).join("\n")}`;
    case "lines":
      return lines(part.count);
    case "answers":
      return `<h2>Questions</h2>${table(
        ["Question", "Answer", "Say"],
        part.rows.map(({ question: asked, answer, note, computed }) => [
          escapeHtml(asked),
          `<strong>${escapeHtml(answer)}</strong>${computed ? " ∗" : ""}`,
          `<span class="note">${escapeHtml(note ?? "")}</span>`,
        ]),
        "thirds",
      )}<p class="note">∗ worked out by the model.</p>`;
    case "keys":
      return `<h2>${escapeHtml(part.title || "In general")}</h2>${table(
        ["The model says", "", ""],
        part.rows.map(({ question: asked, answer, note, right }) => [
          escapeHtml(asked),
          `<strong>${escapeHtml(answer)}</strong>${right ? "" : ' <span class="wrong">(not as the author wrote)</span>'}`,
          `<span class="note">${escapeHtml(note ?? "")}</span>`,
        ]),
        "thirds",
      )}`;
    case "rubric":
      return table(
        ["", "0", "1", "2", "3"],
        part.rows.map(({ criterion, levels }) => [
          `<strong>${escapeHtml(criterion)}</strong>`,
          ...levels.map(escapeHtml),
        ]),
      );
  }
}

function question({ number, prompt, options }: SheetQuestion): string {
  const asked = `<p><strong>${number}</strong> ${escapeHtml(prompt.question)}${prompt.kind === "number" ? ' <span class="short"></span>' : ""}</p>`;
  return `<div class="question">${asked}${room(prompt, options)}</div>`;
}

function room(prompt: SheetQuestion["prompt"], options: readonly string[]): string {
  switch (prompt.kind) {
    case "number":
      return "";
    case "text":
      return lines(prompt.lines ?? 2);
    case "sign":
      return ticks(["+", "−", "0"]);
    default:
      return options.length > 0 ? ticks(options) : lines(1);
  }
}

const ticks = (options: readonly string[]): string =>
  `<ul class="options">${options.map((each) => `<li>${escapeHtml(each)}</li>`).join("")}</ul>`;

const lines = (count: number): string => '<div class="line"></div>'.repeat(count);

const table = (head: readonly string[], rows: readonly (readonly string[])[], look = ""): string =>
  `<table class="${look}"><thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join("")}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
    .join("")}</tbody></table>`;
