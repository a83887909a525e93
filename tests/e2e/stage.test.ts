import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Network } from "@entente/core";
import {
  buildScene,
  palettes,
  type Scene,
  signedLayout,
  type Theme,
  tieColor,
} from "@entente/scene";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { PNG } from "pngjs";
import { build } from "vite";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { launch } from "../browser.ts";
import { net } from "../scene/net.ts";
import { type Site, serve } from "../serve.ts";

type Spot = { readonly x: number; readonly y: number; readonly radius: number };

/** What the page lays open: the stage, and what it said. */
interface Bench {
  said: string[];
  result: {
    ok: boolean;
    reason?: string;
    stage: {
      show(scene: unknown, options?: { animate: boolean }): void;
      setMix(mix: number): void;
      zoom(step: "in" | "out" | "reset"): void;
      view(): { ratio: number } | undefined;
      focusActor(id: string): void;
      screenPosition(id: string): Spot | undefined;
      toPng(options: { scale: number }): Promise<Blob>;
      dispose(): void;
    };
  };
}

const network = net("A+.8B A-.8C B+.1C", { A: 0.5, B: 0.3, C: 0.2 });
const turned: Network = {
  ...network,
  ties: {
    ...network.ties,
    baseline: network.ties.weight,
    weight: network.ties.weight.map((weight) => -weight),
  },
};

let folder: string;
let site: Site;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "entente-stage-"));
  await build({
    root: fileURLToPath(new URL("stage-page", import.meta.url)),
    configFile: false,
    base: "./",
    logLevel: "error",
    resolve: { conditions: ["@entente/source", "module", "browser", "development|production"] },
    build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  site = await serve(folder, "/bench/");
  browser = await launch(inject("chromium"));
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

async function openBench(options: BrowserContextOptions = {}, before = ""): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 800, height: 600 }, ...options });
  const page = await context.newPage();
  if (before) await page.addInitScript(before);
  await page.goto(site.base);
  await page.waitForSelector("html[data-ready]", { state: "attached", timeout: 10_000 });
  return page;
}

const bench = <T, A>(
  page: Page,
  run: (bench: Bench, given: A) => T,
  given: A,
): Promise<Awaited<T>> =>
  page.evaluate(
    `(${run})(window, ${JSON.stringify(given === undefined ? null : given)})`,
  ) as Promise<Awaited<T>>;

const sceneOf = (shown: Network, before?: Network): Scene =>
  buildScene({ network: shown, before, layout: signedLayout(network) });

async function show(page: Page, scene = sceneOf(network)): Promise<void> {
  await bench(page, ({ result }, scene) => result.stage.show(scene), scene);
  await page.waitForTimeout(120);
}

const spot = async (page: Page, id: string): Promise<Spot> => {
  const at = await bench(page, ({ result }, id) => result.stage.screenPosition(id), id);
  if (!at) throw new Error(`${id} has no place`);
  return at;
};

const middle = async (page: Page, a: string, b: string): Promise<{ x: number; y: number }> => {
  const [p, q] = [await spot(page, a), await spot(page, b)];
  return { x: (p.x + q.x) / 2, y: (p.y + q.y) / 2 };
};

const look = async (page: Page): Promise<(x: number, y: number) => string> => {
  const png = PNG.sync.read(await page.screenshot());
  return (x, y) => {
    const at = 4 * (Math.round(y) * png.width + Math.round(x));
    return `#${png.data.subarray(at, at + 3).toString("hex")}`;
  };
};

/** Colours met on the way across the middle of a tie. */
async function across(page: Page, a: string, b: string): Promise<string[]> {
  const [p, q] = [await spot(page, a), await spot(page, b)];
  const length = Math.hypot(q.x - p.x, q.y - p.y);
  const [nx, ny] = [(p.y - q.y) / length, (q.x - p.x) / length];
  const color = await look(page);
  return Array.from({ length: 31 }, (_, k) =>
    color((p.x + q.x) / 2 + nx * (k - 15) * 0.5, (p.y + q.y) / 2 + ny * (k - 15) * 0.5),
  );
}

/** Two ties that cross in the middle, the stronger one above. */
const crossing = (ab: number, cd: number, theme: Theme = "light"): Scene => {
  const square = net("A+.5B C+.5D", { A: 1, B: 1, C: 1, D: 1 });
  const ways = new Map([
    ["A B", ab],
    ["C D", cd],
  ]);
  const actors = square.actors.map(({ id }) => id);
  const { first, second } = square.ties;
  const weight = Float64Array.from(
    first,
    (i, k) => ways.get(`${actors[i]} ${actors[second[k] as number]}`) ?? 0,
  );
  const layout = new Map([
    ["A", { x: -1, y: -1 }],
    ["B", { x: 1, y: 1 }],
    ["C", { x: -1, y: 1 }],
    ["D", { x: 1, y: -1 }],
  ]);
  return buildScene({ network: { ...square, ties: { ...square.ties, weight } }, layout, theme });
};

describe("the stage", () => {
  test("a picture is its scene's alone, whatever was drawn before it", async () => {
    const fresh = await openBench();
    await show(fresh, crossing(0.6, -0.9));
    const wanted = await fresh.screenshot();
    const page = await openBench();
    for (const scene of [crossing(0.9, -0.6), crossing(-0.7, 0.7, "dark"), crossing(0.6, -0.9)]) {
      expect((await page.screenshot()).equals(wanted)).toBe(false);
      await show(page, scene);
    }
    expect((await page.screenshot()).equals(wanted)).toBe(true);
  });

  test("draws ties in exactly the colours of the signed scale, on and off the background", async () => {
    const page = await openBench();
    await show(page);
    expect(await across(page, "A", "B")).toContain(tieColor(0.8, "light"));
    expect(await across(page, "A", "C")).toContain(tieColor(-0.8, "light"));
    const color = await look(page);
    expect(color(4, 4)).toBe(palettes.light.background);
    const { x, y } = await spot(page, "A");
    expect(color(x, y)).toBe(palettes.light.body);
  });

  test("dashes negative ties and not positive ones", async () => {
    const page = await openBench();
    await show(page);
    const color = await look(page);
    const along = async (b: string): Promise<string[]> => {
      const [p, q] = [await spot(page, "A"), await spot(page, b)];
      return Array.from({ length: 60 }, (_, k) => {
        const share = 0.35 + (0.3 * k) / 59;
        return color(p.x + (q.x - p.x) * share, p.y + (q.y - p.y) * share);
      });
    };
    expect(new Set(await along("B"))).toEqual(new Set([tieColor(0.8, "light")]));
    const dashed = await along("C");
    expect(dashed).toContain(tieColor(-0.8, "light"));
    expect(dashed).toContain(palettes.light.background);
  });

  test("one number moves all ties: halfway through a change of sign the line is gone", async () => {
    const page = await openBench();
    await show(page, sceneOf(turned, network));
    const at = async (mix: number): Promise<string[]> => {
      await bench(page, ({ result }, mix) => result.stage.setMix(mix), mix);
      await page.waitForTimeout(80);
      return across(page, "A", "B");
    };
    expect(await at(0)).toContain(tieColor(0.8, "light"));
    expect(new Set(await at(0.5))).toEqual(new Set([palettes.light.background]));
    expect(await at(1)).toContain(tieColor(-0.8, "light"));
  });

  test("an animation ends at its scene, also one that takes over another half way", async () => {
    const page = await openBench();
    await show(page);
    const animate = (next: Network): Promise<void> =>
      bench(
        page,
        ({ result }, scene) => result.stage.show(scene, { animate: true }),
        sceneOf(next),
      );
    await animate(turned);
    await page.waitForTimeout(1000);
    expect(await across(page, "A", "B")).toContain(tieColor(-0.8, "light"));
    await animate(network);
    await page.waitForTimeout(200);
    await animate(turned);
    await page.waitForTimeout(1000);
    expect(await across(page, "A", "B")).toContain(tieColor(-0.8, "light"));
  });

  test("pointer: actors and ties can be hovered and picked, a thin tie within some pixels", async () => {
    const page = await openBench();
    await show(page);
    const a = await spot(page, "A");
    const thin = await middle(page, "B", "C");
    await page.mouse.click(a.x, a.y);
    await page.waitForTimeout(350); // sigma takes two clicks within 300 ms for a double click
    await page.mouse.move(thin.x + 3, thin.y);
    await page.mouse.click(thin.x + 3, thin.y);
    await page.waitForTimeout(350);
    await page.mouse.click(5, 5);
    const said = await bench(page, ({ said }) => said, undefined);
    expect(said.filter((each) => !each.startsWith("over"))).toEqual([
      "actor A",
      "tie B C",
      "nothing",
    ]);
    expect(said).toContain("over actor");
    expect(said).toContain("over tie");
  });

  test("a lost graphics context is answered with the same picture and camera", async () => {
    const page = await openBench();
    await show(page);
    await bench(page, ({ result }) => result.stage.zoom("in"), undefined);
    await page.waitForTimeout(700);
    const before = await spot(page, "B");
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>("canvas.sigma-edges");
      canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
    });
    await page.waitForTimeout(1000);
    expect(await spot(page, "B")).toEqual(before);
    expect(await across(page, "A", "B")).toContain(tieColor(0.8, "light"));
    expect(await bench(page, ({ said }) => said.includes("lost"), undefined)).toBe(false);
  });

  test("without WebGL it says so instead of throwing, and leaves nothing behind", async () => {
    const page = await openBench(
      {},
      `const get = HTMLCanvasElement.prototype.getContext;
       HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
         return kind.includes("webgl") ? null : get.call(this, kind, ...rest);
       };`,
    );
    const { ok, reason } = await bench(page, ({ result }) => result, undefined);
    expect(ok).toBe(false);
    expect(reason).toEqual(expect.any(String));
    expect(await page.evaluate(() => document.getElementById("stage")?.childElementCount)).toBe(0);
  });

  test("under the app's policy the picture becomes a PNG that shows the tie", async () => {
    const page = await openBench();
    await show(page);
    const bytes = await bench(
      page,
      async ({ result }) => [
        ...new Uint8Array(await (await result.stage.toPng({ scale: 1 })).arrayBuffer()),
      ],
      undefined,
    );
    const png = PNG.sync.read(Buffer.from(bytes));
    expect([png.width, png.height]).toEqual([800, 760]);
    const blue = Buffer.from(tieColor(0.8, "light").slice(1), "hex");
    let found = 0;
    for (let i = 0; i < png.data.length; i += 4) {
      if (png.data.subarray(i, i + 3).equals(blue)) found++;
    }
    expect(found).toBeGreaterThan(200);
  });

  test("one finger is left to the page until the picture is zoomed in", async () => {
    const page = await openBench({ hasTouch: true, isMobile: true });
    await show(page);
    const action = (): Promise<string | undefined> =>
      page.evaluate(() => document.querySelector<HTMLElement>(".sigma-mouse")?.style.touchAction);
    expect(await action()).toBe("pan-x pan-y");
    const b = await spot(page, "B");
    await page.touchscreen.tap(b.x, b.y);
    await page.waitForTimeout(350);
    expect(await bench(page, ({ said }) => said, undefined)).toContain("actor B");
    await bench(page, ({ result }) => result.stage.zoom("in"), undefined);
    await page.waitForTimeout(700);
    expect(await action()).toBe("none");
  });

  test("a zoom made while the camera moves goes on from where the first will end", async () => {
    const page = await openBench();
    await show(page);
    await bench(
      page,
      async ({ result }) => {
        result.stage.zoom("in");
        await new Promise((resolve) => setTimeout(resolve, 100));
        result.stage.zoom("in");
      },
      undefined,
    );
    await page.waitForTimeout(900);
    const view = await bench(page, ({ result }) => result.stage.view(), undefined);
    expect(view?.ratio).toBeCloseTo(1 / 1.5 / 1.5, 9);
  });

  test("with reduced motion everything is in place at once, also after zooming", async () => {
    const page = await openBench({ reducedMotion: "reduce" });
    await show(page);
    await bench(
      page,
      ({ result }) => {
        for (let i = 0; i < 3; i++) result.stage.zoom("in");
        result.stage.focusActor("C");
      },
      undefined,
    );
    const { x, y } = await spot(page, "C");
    expect(x > 0 && x < 800 && y > 0 && y < 600).toBe(true);
  });

  test("disposing empties the container", async () => {
    const page = await openBench();
    await show(page);
    await bench(page, ({ result }) => result.stage.dispose(), undefined);
    expect(await page.evaluate(() => document.getElementById("stage")?.childElementCount)).toBe(0);
  });
});
