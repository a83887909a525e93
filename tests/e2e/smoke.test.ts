import { expect, test } from "vitest";
import { useLab } from "../support/e2e-lab.ts";

const open = useLab();

test("the built app opens below a path, with its heading, and nothing complains", async () => {
  const page = await open();
  await page.getByRole("heading", { name: "Entente", level: 1 }).waitFor({ state: "visible" });
});

test("the browser under test draws with WebGL2", async () => {
  const page = await open();
  const lost = await page.evaluate(() =>
    document.createElement("canvas").getContext("webgl2")?.isContextLost(),
  );
  expect(lost).toBe(false);
});
