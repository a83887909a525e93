import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { shippedWorld } from "../support/shipped.ts";
import { articleBrussels } from "./make/article-brussels.ts";
import { documentText } from "./make/document-text.ts";
import { europe } from "./make/europe.ts";
import { haveFacts } from "./make/facts.ts";
import { powers2024 } from "./make/powers-2024.ts";
import { shippedIndex } from "./make/shipped-index.ts";
import { triangle } from "./make/triangle.ts";
import { haveTribes, tribes } from "./make/tribes.ts";
import { world2024 } from "./make/world-2024.ts";

const file = (id: string) =>
  fileURLToPath(new URL(`../../packages/core/worlds/${id}.world.json`, import.meta.url));

const absent = "skipped where ../shared is absent";

describe("shipped worlds are what their sources give, byte for byte (vitest -u writes them anew)", () => {
  test.skipIf(!haveFacts)(`world-2024, from the tables of facts (${absent})`, async () => {
    await expect(documentText(world2024())).toMatchFileSnapshot(file("world-2024"));
  });

  test("article-2024-brussels, from the first coding", async () => {
    const text = documentText(articleBrussels(shippedWorld("article-2024")));
    await expect(text).toMatchFileSnapshot(file("article-2024-brussels"));
  });

  test("powers-2024, cut from world-2024", async () => {
    const text = documentText(powers2024(shippedWorld("world-2024")));
    await expect(text).toMatchFileSnapshot(file("powers-2024"));
  });

  test.each([...europe(), ...triangle()].map((world) => [world.id, world] as const))(
    "%s",
    async (id, world) => {
      await expect(documentText(world)).toMatchFileSnapshot(file(id));
    },
  );

  test("the index, from the documents", async () => {
    const path = fileURLToPath(new URL("../../packages/core/worlds/index.json", import.meta.url));
    await expect(documentText(shippedIndex())).toMatchFileSnapshot(path);
  });

  test.skipIf(!haveTribes)(`highland-tribes (${absent})`, async () => {
    await expect(documentText(tribes())).toMatchFileSnapshot(file("highland-tribes"));
  });
});
