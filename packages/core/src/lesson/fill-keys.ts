import type { MarkdownBlock, MarkdownInline } from "./markdown-tree.ts";

/** Puts the model's answers where a text names keys; an answer that is not there becomes a dash. */
export function fillKeys(
  blocks: readonly MarkdownBlock[],
  answer: (id: string) => string | undefined,
): MarkdownBlock[] {
  const inlines = (list: readonly MarkdownInline[]): MarkdownInline[] =>
    list.map((each): MarkdownInline => {
      if (each.kind === "key") return { kind: "text", text: answer(each.id) ?? "–" };
      return "inlines" in each ? { ...each, inlines: inlines(each.inlines) } : each;
    });
  return blocks.map((block): MarkdownBlock => {
    switch (block.kind) {
      case "heading":
      case "paragraph":
        return { ...block, inlines: inlines(block.inlines) };
      case "list":
        return { ...block, items: block.items.map((item) => fillKeys(item, answer)) };
      case "quote":
        return { ...block, blocks: fillKeys(block.blocks, answer) };
      case "table":
        return {
          ...block,
          head: block.head.map(inlines),
          rows: block.rows.map((row) => row.map(inlines)),
        };
      default:
        return block;
    }
  });
}
