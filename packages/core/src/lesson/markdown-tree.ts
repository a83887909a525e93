import { Lexer, type Token, type Tokens } from "marked";

/** A piece of running text. A `key` is filled with an answer of the model. */
export type MarkdownInline =
  | { readonly kind: "text" | "code"; readonly text: string }
  | { readonly kind: "strong" | "emphasis"; readonly inlines: readonly MarkdownInline[] }
  | { readonly kind: "link"; readonly href: string; readonly inlines: readonly MarkdownInline[] }
  | { readonly kind: "key"; readonly id: string }
  | { readonly kind: "break" };

/** A block of text. An `insert` stands for something the lesson holds: ties, a picture, a question. */
export type MarkdownBlock =
  | {
      readonly kind: "heading";
      readonly level: 2 | 3 | 4;
      readonly inlines: readonly MarkdownInline[];
    }
  | { readonly kind: "paragraph"; readonly inlines: readonly MarkdownInline[] }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly MarkdownBlock[])[];
    }
  | { readonly kind: "quote"; readonly blocks: readonly MarkdownBlock[] }
  | {
      readonly kind: "table";
      readonly head: readonly (readonly MarkdownInline[])[];
      readonly rows: readonly (readonly (readonly MarkdownInline[])[])[];
    }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "insert"; readonly what: InsertKind; readonly of: string };

export const insertKinds = ["ties", "picture", "prompt", "items", "keys", "lines"] as const;
export type InsertKind = (typeof insertKinds)[number];

const insert = new RegExp(`^\\{\\{(${insertKinds.join("|")}):([A-Za-z0-9._-]{1,64})\\}\\}$`);
const key = /\{\{([A-Za-z0-9][A-Za-z0-9._-]{0,63})\}\}/g;
/** Deepest nesting of lists and quotes that is followed; what lies deeper is shown as written. */
const deepest = 8;

/**
 * Reads a safe part of Markdown as a tree: headings, paragraphs, lists, quotes, tables, emphasis,
 * code and links to http(s). Everything else, HTML and pictures above all, stays text.
 */
export function markdownTree(text: string): MarkdownBlock[] {
  return blocks(new Lexer({ gfm: true, async: false }).lex(text), 0);
}

function blocks(tokens: readonly Token[], depth: number): MarkdownBlock[] {
  return tokens.flatMap((token): MarkdownBlock[] => {
    if (depth > deepest) return asWritten(token);
    switch (token.type) {
      case "space":
      case "def":
        return [];
      case "heading": {
        const { depth: level } = token as Tokens.Heading;
        const at = Math.min(4, Math.max(2, level)) as 2 | 3 | 4;
        return [{ kind: "heading", level: at, inlines: inlines(token.tokens, depth) }];
      }
      case "paragraph": {
        const found = insert.exec(token.raw.trim());
        if (found)
          return [{ kind: "insert", what: found[1] as InsertKind, of: found[2] as string }];
        return [{ kind: "paragraph", inlines: inlines(token.tokens, depth) }];
      }
      case "text":
        return [{ kind: "paragraph", inlines: inlines(token.tokens ?? [token], depth) }];
      case "list": {
        const { ordered, start, items } = token as Tokens.List;
        return [
          {
            kind: "list",
            ordered,
            start: typeof start === "number" ? start : 1,
            items: items.map((item) => blocks(item.tokens, depth + 1)),
          },
        ];
      }
      case "blockquote":
        return [{ kind: "quote", blocks: blocks(token.tokens ?? [], depth + 1) }];
      case "table": {
        const { header, rows } = token as Tokens.Table;
        return [
          {
            kind: "table",
            head: header.map((cell) => inlines(cell.tokens, depth)),
            rows: rows.map((row) => row.map((cell) => inlines(cell.tokens, depth))),
          },
        ];
      }
      case "code":
        return [{ kind: "code", text: (token as Tokens.Code).text }];
      default:
        return asWritten(token);
    }
  });
}

function asWritten(token: Token): MarkdownBlock[] {
  const text = token.raw.trim();
  return text === "" ? [] : [{ kind: "paragraph", inlines: [{ kind: "text", text }] }];
}

function inlines(tokens: readonly Token[] = [], depth: number): MarkdownInline[] {
  return tokens.flatMap((token): MarkdownInline[] => {
    if (depth > deepest) return [{ kind: "text", text: token.raw }];
    switch (token.type) {
      case "text": {
        const { tokens: inner, text } = token as Tokens.Text;
        return inner ? inlines(inner, depth + 1) : withKeys(plain(text));
      }
      case "escape":
        return [{ kind: "text", text: (token as Tokens.Escape).text }];
      case "strong":
        return [{ kind: "strong", inlines: inlines(token.tokens, depth + 1) }];
      case "em":
        return [{ kind: "emphasis", inlines: inlines(token.tokens, depth + 1) }];
      case "codespan":
        return [{ kind: "code", text: plain((token as Tokens.Codespan).text) }];
      case "br":
        return [{ kind: "break" }];
      case "link": {
        const { href } = token as Tokens.Link;
        const inner = inlines(token.tokens, depth + 1);
        return /^https?:\/\/[^\s<>"']+$/.test(href)
          ? [{ kind: "link", href, inlines: inner }]
          : inner;
      }
      case "del":
        return inlines(token.tokens, depth + 1);
      default:
        return [{ kind: "text", text: token.raw }];
    }
  });
}

/** The lexer may write five marks as entities; a tree holds the marks themselves. */
function plain(text: string): string {
  return text.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" })[name] as string,
  );
}

function withKeys(text: string): MarkdownInline[] {
  const parts: MarkdownInline[] = [];
  let from = 0;
  for (const found of text.matchAll(key)) {
    if (found.index > from) parts.push({ kind: "text", text: text.slice(from, found.index) });
    parts.push({ kind: "key", id: found[1] as string });
    from = found.index + found[0].length;
  }
  if (from < text.length) parts.push({ kind: "text", text: text.slice(from) });
  return parts;
}
