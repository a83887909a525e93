import { expect, test } from "vitest";
import { drag, eventually, networkOn, openFiles, scenarioOn, useLab } from "../support/e2e-lab.ts";
import { shippedScenario, shippedWorld } from "../support/shipped.ts";

const open = useLab();
const first = shippedScenario("article-2024", "west-extends-to-full-trade");

test("the work is there again after a reload, whatever moment the page goes", async () => {
  const page = await open();
  await drag(page, "How hard", 0.25);
  const work = await networkOn(page);
  const scenario = await scenarioOn(page);
  await page.reload();
  expect(await networkOn(page)).toStrictEqual(work);
  expect(await scenarioOn(page)).toEqual(scenario);
  await page.getByText("edited", { exact: true }).waitFor();

  const later = await open({ beside: page });
  expect(await networkOn(later)).toStrictEqual(work);
  const kept = () => later.evaluate(() => localStorage.getItem("entente.work.1"));
  const before = await kept();
  await drag(later, "How hard", 0.75);
  await eventually(kept).not.toBe(before);
  await page.reload();
  expect(await scenarioOn(page)).toEqual(scenario);
});

test("a world of the user's own is kept too", async () => {
  const page = await open();
  const world = { ...shippedWorld("article-2024"), id: "my-world", title: "My own world" };
  await openFiles(page, { name: "world.json", text: JSON.stringify(world) });
  await eventually(async () => (await scenarioOn(page)).world.id).toBe("my-world");
  const work = await networkOn(page);
  await page.reload();
  expect(await networkOn(page)).toStrictEqual(work);
});

for (const [what, kept] of [
  ["is cut short", '{"world":null,"scenario":{"vers'],
  ["is no document", '{"world":null,"scenario":{"version":1,"levers":"none"},"touched":true}'],
  ["is of an unknown version", '{"world":null,"scenario":{"version":99},"touched":false}'],
  ["is not an object", "42"],
] as const) {
  test(`kept work that ${what} does not keep the lab from starting`, async () => {
    const page = await open({
      before: (context) =>
        context.addInitScript((text) => {
          if (location.protocol !== "about:") localStorage.setItem("entente.work.1", text);
        }, kept),
    });
    expect(await scenarioOn(page)).toEqual(first);
    expect((await networkOn(page)).ties.weight.length).toBeGreaterThan(0);
  });
}

test("where storage is blocked everything works, and the lab says that it keeps nothing", async () => {
  const page = await open({
    before: (context) =>
      context.addInitScript(() => {
        Object.defineProperty(window, "localStorage", {
          get() {
            throw new DOMException("denied", "SecurityError");
          },
        });
      }),
  });
  await drag(page, "How hard", 0.25);
  await page.getByText("does not let Entente keep your work").waitFor();
  await page.reload();
  expect(await scenarioOn(page)).toEqual(first);
});

test("where storage is full everything works, and the lab says that it keeps nothing", async () => {
  const page = await open({
    before: (context) =>
      context.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException("full", "QuotaExceededError");
        };
      }),
  });
  await drag(page, "How hard", 0.25);
  await page.getByText("does not let Entente keep your work").waitFor();
});
