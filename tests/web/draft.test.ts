import { inlineRunner, type RunRequest } from "@entente/core";
import { expect, test } from "vitest";
import { createLab } from "../../apps/web/src/store/lab.ts";
import { shippedScenario, shippedWorld } from "../support/shipped.ts";

const world = shippedWorld("article-2024");
const scenario = shippedScenario("article-2024", "secondary-sanctions");
const turn = () => new Promise((done) => setTimeout(done));

/** A lab on a real runner that notes what it was asked; hands rest when the test says so. */
async function openLab() {
  const asked: (boolean | undefined)[] = [];
  const resting: (() => void)[] = [];
  const runner = inlineRunner();
  const lab = createLab(
    { world, scenario },
    {
      runner: {
        ...runner,
        run(request: RunRequest) {
          asked.push(request.draft);
          return runner.run(request);
        },
      },
      soon: (task) => task(),
      later: (task) => resting.push(task),
    },
  );
  const seed = async (to: number, gesture?: string) => {
    lab.edit((each) => ({ ...each, seed: to }), gesture);
    await turn();
    await turn();
  };
  await turn();
  await turn();
  return { lab, asked, resting, seed };
}

test("a dragged slider asks for drafts and, let go, for the exact run, while the old result stays", async () => {
  const { lab, asked, seed } = await openLab();
  expect(asked).toEqual([false]);
  await seed(2, "slider");
  await seed(3, "slider");
  expect(asked).toEqual([false, true, true]);
  expect(lab.result.get()).toMatchObject({ draft: true, work: lab.work.get() });
  const draft = lab.result.get();
  lab.endGesture();
  expect(lab.result.get()).toBe(draft);
  await turn();
  await turn();
  expect(asked).toEqual([false, true, true, false]);
  expect(lab.result.get()).toMatchObject({ draft: false, work: lab.work.get() });
});

test("a hand that rests on a slider gets the exact run too", async () => {
  const { lab, asked, resting, seed } = await openLab();
  await seed(2, "slider");
  expect(resting).toHaveLength(1);
  resting[0]?.();
  await turn();
  await turn();
  expect(asked).toEqual([false, true, false]);
  expect(lab.result.get()?.draft).toBe(false);
});

test("a rest that comes after another edit changes nothing: its own draft is refined", async () => {
  const { asked, resting, seed } = await openLab();
  await seed(2, "slider");
  await seed(3, "slider");
  resting[0]?.();
  await turn();
  expect(asked).toEqual([false, true, true, false]);
});
