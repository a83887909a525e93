import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

/** The house has floors: a file imports from lower floors and from its own folder, never sideways or up. */
const floors: Readonly<Record<string, number>> = {
  vocabulary: 0,
  document: 1,
  draws: 1,
  formula: 1,
  network: 1,
  states: 1,
  engine: 2,
  evidence: 2,
  schema: 2,
  mechanisms: 3,
  scenario: 4,
  analysis: 4,
  exchange: 5,
  lesson: 5,
  runner: 5,
};

/** The app's floors, on the same terms; what stands beside its folders starts it and may use all. */
const appFloors: Readonly<Record<string, number>> = {
  words: 0,
  share: 0,
  stage: 0,
  state: 0,
  class: 1,
  text: 1,
  ui: 2,
  store: 3,
  scorm: 4,
  files: 5,
  views: 6,
  worker: 6,
};

/** Libraries that may be used, and where; everything else is our own or not needed. */
const libraries: Readonly<Record<string, readonly string[]>> = {
  "@noble/hashes": ["vocabulary"],
  "fastest-levenshtein": ["vocabulary"],
  graphology: ["network"],
  "graphology-types": ["network"],
  mathjs: ["formula"],
  zod: ["document", "schema", "scenario", "exchange"],
  yaml: ["document", "schema"],
  papaparse: ["exchange"],
  saxes: ["exchange"],
  marked: ["lesson"],
  fflate: ["exchange"],
};

const root = fileURLToPath(new URL("..", import.meta.url));
const core = join(root, "packages/core/src");

interface Import {
  readonly file: string;
  readonly floor: string;
  readonly from: string;
}

const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter(
      (name) => ending.test(name) && !name.includes("node_modules") && !name.includes("dist/"),
    )
    .map((name) => join(folder, name));

const importsOf = (file: string, late = true): string[] =>
  [...readFileSync(file, "utf8").matchAll(/(?:from|import)\s*(\(?)\s*"([^"]+)"/g)]
    .filter(([, call]) => late || call === "")
    .map((match) => match[2] as string);

/** Some circle among what needs what, or nothing. */
function circleIn(needs: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const clear = new Set<string>();
  function follow(from: string, way: readonly string[]): readonly string[] {
    if (way.includes(from)) return [...way.slice(way.indexOf(from)), from];
    if (clear.has(from)) return [];
    for (const to of needs.get(from) ?? []) {
      const circle = follow(to, [...way, from]);
      if (circle.length > 0) return circle;
    }
    clear.add(from);
    return [];
  }
  for (const from of needs.keys()) {
    const circle = follow(from, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

/** Which folders of a house need which others, what is loaded when it is opened aside. */
function needsOfRooms(house: string): ReadonlyMap<string, ReadonlySet<string>> {
  const needs = new Map<string, Set<string>>();
  for (const file of filesIn(house, /\.(ts|svelte)$/)) {
    const room = relative(house, dirname(file));
    for (const from of importsOf(file, false).filter((each) => each.startsWith("."))) {
      const other = relative(house, dirname(resolve(dirname(file), from)));
      if (room === "" || other === "" || other === room) continue;
      needs.set(room, (needs.get(room) ?? new Set()).add(other));
    }
  }
  return needs;
}

const imports: readonly Import[] = filesIn(core, /\.ts$/).flatMap((file) => {
  const place = relative(core, file).split("/");
  return importsOf(file).map((from) => ({
    file,
    floor: place.length > 1 ? (place[0] as string) : "index",
    from,
  }));
});

describe("core's floors", () => {
  test("every folder of core has a floor", () => {
    const folders = readdirSync(core, { withFileTypes: true }).filter((each) => each.isDirectory());
    expect(folders.map((each) => each.name).sort()).toEqual(Object.keys(floors).sort());
  });

  test("a file imports only from lower floors or from its own folder", () => {
    const wrong = imports
      .filter(({ floor, from }) => floor !== "index" && from.startsWith("."))
      .filter(({ file, floor, from }) => {
        const target = relative(core, resolve(dirname(file), from)).split("/")[0] as string;
        return target !== floor && !((floors[target] ?? 99) < (floors[floor] ?? -1));
      })
      .map(({ file, from }) => `${relative(core, file)} imports ${from}`);
    expect(wrong).toEqual([]);
  });

  test("no rooms, which are its folders, need each other in a circle", () => {
    expect(circleIn(needsOfRooms(core))).toEqual([]);
  });

  test("a library is used only on the floor that is its home", () => {
    const wrong = imports
      .filter(({ from }) => !from.startsWith("."))
      .filter(({ floor, from }) => {
        const name = from.startsWith("@")
          ? from.split("/").slice(0, 2).join("/")
          : (from.split("/")[0] as string);
        return !libraries[name]?.includes(floor);
      })
      .map(({ file, from }) => `${relative(core, file)} imports ${from}`);
    expect(wrong).toEqual([]);
  });

  test("index.ts only re-exports", () => {
    const text = readFileSync(join(core, "index.ts"), "utf8");
    const left = text.replace(/export (?:type )?\{[^}]*\} from "[^"]+";/g, "").trim();
    expect(left).toBe("");
  });

  test("core reaches for no clock, dice, console or engine-dependent mathematics", () => {
    const forbidden =
      /\b(Date\.now|new Date\(\)|Math\.(random|exp|log|log2|log10|log1p|expm1|pow|sin|cos|tan|tanh|sinh|cosh|atan|atan2|asin|acos|cbrt|hypot)\b|console\.|eval\(|new Function)/;
    const wrong = filesIn(core, /\.ts$/)
      .filter((file) =>
        forbidden.test(readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")),
      )
      .map((file) => relative(core, file));
    expect(wrong).toEqual([]);
  });
});

describe("the app's floors", () => {
  const app = join(root, "apps/web/src");
  const folders = readdirSync(app, { withFileTypes: true }).filter(
    (each) => each.isDirectory() && each.name !== "styles",
  );

  test("every folder of the app has a floor", () => {
    expect(folders.map((each) => each.name).sort()).toEqual(Object.keys(appFloors).sort());
  });

  test("a file imports only from lower floors, from its own folder, or the words", () => {
    const wrong = folders.flatMap(({ name }) =>
      filesIn(join(app, name), /\.(ts|svelte)$/).flatMap((file) =>
        importsOf(file)
          .filter((from) => from.startsWith("."))
          .map((from) => relative(app, resolve(dirname(file), from)).split("/")[0] as string)
          .filter((to) => to !== name && to !== "words.ts" && to !== "styles")
          .filter((to) => !((appFloors[to] ?? 99) < (appFloors[name] ?? -1)))
          .map((to) => `${relative(app, file)} imports ${to}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("no rooms, which are its folders, need each other in a circle, but for what is loaded when it is opened", () => {
    expect(circleIn(needsOfRooms(app))).toEqual([]);
  });
});

describe("packages and apps", () => {
  test("no files need each other in a circle, but for what is loaded when it is opened", () => {
    const needs = new Map<string, Set<string>>();
    for (const folder of [
      "packages/core/src",
      "packages/scene/src",
      "apps/web/src",
      "apps/cli/src",
    ]) {
      for (const file of filesIn(join(root, folder), /\.(ts|svelte)$/)) {
        const own = importsOf(file, false).filter((from) => from.startsWith("."));
        const to = own.map((from) => relative(root, resolve(dirname(file), from)));
        const name = relative(root, file);
        // A component may hold itself.
        needs.set(name, new Set(to.filter((other) => other !== name)));
      }
    }
    expect(circleIn(needs)).toEqual([]);
  });

  test("the scene knows only core's public entry and its own files", () => {
    const own = filesIn(join(root, "packages/scene/src"), /\.ts$/).flatMap((file) =>
      importsOf(file),
    );
    expect(own.filter((from) => !/^(\.|@entente\/core$)/.test(from))).toEqual([]);
  });

  test("apps reach core and scene only through their public entries", () => {
    const files = ["web", "cli"].flatMap((app) =>
      filesIn(join(root, "apps", app, "src"), /\.(ts|svelte)$/),
    );
    const deep = files.flatMap((file) =>
      importsOf(file)
        .filter((from) =>
          /packages\/|@entente\/(core|scene)\/(?!worlds\/|lessons\/|schema\/)/.test(from),
        )
        .map((from) => `${relative(root, file)} imports ${from}`),
    );
    expect(deep).toEqual([]);
  });

  test("only the stage's adapter imports sigma, which cannot load outside a browser", () => {
    const files = filesIn(join(root, "apps"), /\.(ts|svelte)$/).filter(
      (file) => !file.includes("/stage/"),
    );
    expect(
      files.filter((file) => importsOf(file).some((from) => /^(sigma|@sigma)/.test(from))),
    ).toEqual([]);
  });

  test("the top level holds what it should and nothing else", () => {
    const allowed = new Set([
      "packages",
      "apps",
      "tests",
      "pnpm-workspace.yaml",
      "package.json",
      "tsconfig.base.json",
      "README.md",
      "pnpm-lock.yaml",
      "LICENSE",
      "CONTRIBUTING.md",
      "CHANGELOG.md",
      "biome.json",
      ".gitignore",
      ".gitattributes",
      ".editorconfig",
      ".ci",
      ".git",
      "node_modules",
      "dist",
    ]);
    expect(readdirSync(root).filter((name) => !allowed.has(name))).toEqual([]);
  });
});
