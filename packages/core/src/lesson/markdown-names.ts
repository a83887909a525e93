import type { InsertKind, MarkdownBlock, MarkdownInline } from "./markdown-tree.ts";

/** What a text refers to: keys in running text, and inserts. */
export interface MarkdownNames {
  readonly keys: readonly string[];
  readonly inserts: readonly { readonly what: InsertKind; readonly of: string }[];
}

/** Lists the keys and inserts that a text names, in order. */
export function markdownNames(tree: readonly MarkdownBlock[]): MarkdownNames {
  const keys: string[] = [];
  const inserts: { what: InsertKind; of: string }[] = [];
  const inlines = (list: readonly MarkdownInline[]): void => {
    for (const each of list) {
      if (each.kind === "key") keys.push(each.id);
      if ("inlines" in each) inlines(each.inlines);
    }
  };
  const visit = (list: readonly MarkdownBlock[]): void => {
    for (const block of list) {
      if (block.kind === "insert") inserts.push({ what: block.what, of: block.of });
      if (block.kind === "list") for (const item of block.items) visit(item);
      if (block.kind === "quote") visit(block.blocks);
      if (block.kind === "table")
        for (const cell of [block.head, ...block.rows].flat()) inlines(cell);
      if (block.kind === "heading" || block.kind === "paragraph") inlines(block.inlines);
    }
  };
  visit(tree);
  return { keys, inserts };
}
