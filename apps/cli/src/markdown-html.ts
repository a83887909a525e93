import type { MarkdownBlock, MarkdownInline } from "@entente/core";

/** Makes text safe to stand in HTML, in an element or between quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(
    /[&<>"']/g,
    (mark) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[mark] ?? "",
  );

/** Writes a tree of safe Markdown as HTML. */
export function markdownHtml(blocks: readonly MarkdownBlock[]): string {
  return blocks.map(block).join("\n");
}

function block(each: MarkdownBlock): string {
  switch (each.kind) {
    case "heading":
      return `<h${each.level}>${inlines(each.inlines)}</h${each.level}>`;
    case "paragraph":
      return `<p>${inlines(each.inlines)}</p>`;
    case "list": {
      const [tag, start] = each.ordered ? ["ol", ` start="${each.start}"`] : ["ul", ""];
      return `<${tag}${start}>${each.items.map((item) => `<li>${listItem(item)}</li>`).join("")}</${tag}>`;
    }
    case "quote":
      return `<blockquote>${markdownHtml(each.blocks)}</blockquote>`;
    case "table": {
      const row = (cells: readonly (readonly MarkdownInline[])[], tag: string) =>
        `<tr>${cells.map((cell) => `<${tag}>${inlines(cell)}</${tag}>`).join("")}</tr>`;
      return `<table><thead>${row(each.head, "th")}</thead><tbody>${each.rows.map((cells) => row(cells, "td")).join("")}</tbody></table>`;
    }
    case "code":
      return `<pre>${escapeHtml(each.text)}</pre>`;
    case "insert":
      return "";
  }
}

/** A list of single paragraphs is set tight. */
const listItem = (item: readonly MarkdownBlock[]): string => {
  const [only] = item;
  return item.length === 1 && only?.kind === "paragraph"
    ? inlines(only.inlines)
    : markdownHtml(item);
};

const inlines = (list: readonly MarkdownInline[]): string => list.map(inline).join("");

function inline(each: MarkdownInline): string {
  switch (each.kind) {
    case "text":
      return escapeHtml(each.text);
    case "code":
      return `<code>${escapeHtml(each.text)}</code>`;
    case "strong":
      return `<strong>${inlines(each.inlines)}</strong>`;
    case "emphasis":
      return `<em>${inlines(each.inlines)}</em>`;
    case "link":
      return `<a href="${escapeHtml(each.href)}">${inlines(each.inlines)}</a>`;
    case "key":
      return "–";
    case "break":
      return "<br>";
  }
}
