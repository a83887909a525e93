import { describe, expect, test } from "vitest";
import { cameoEvent } from "../../packages/core/src/evidence/cameo-codes.ts";
import { scenarioSchema } from "../../packages/core/src/schema/scenario-schema.ts";
import { type World, worldSchema } from "../../packages/core/src/schema/world-schema.ts";
import { shippedPaths as files, shippedJson as read } from "../support/shipped.ts";
import { index } from "./shipped.ts";

const worldFiles = files.filter((file) => file.endsWith(".world.json"));
const scenarioFiles = files.filter((file) => file.endsWith(".scenario.json"));

const unique = (ids: readonly string[]) => expect(ids).toEqual([...new Set(ids)]);

test("the index lists every shipped document and no other, by the document's own words", () => {
  const listed = index.worlds.flatMap((world) => [world, ...world.scenarios]);
  expect(listed.map((entry) => entry.file).sort()).toEqual(files);
  unique(index.worlds.map((entry) => entry.id));
  for (const { scenarios } of index.worlds) unique(scenarios.map((entry) => entry.id));
  for (const { id, file, title } of listed) expect(read(file), file).toMatchObject({ id, title });
});

test("the article world comes first, with at least seven scenarios, one of them without levers", () => {
  const own = scenarioFiles.filter((file) => file.startsWith("article-2024/"));
  expect(index.worlds[0]?.id).toBe("article-2024");
  expect(own.length).toBeGreaterThanOrEqual(7);
  const levers = own.map((file) => scenarioSchema.parse(read(file)).levers.length);
  expect(levers.filter((count) => count === 0)).toHaveLength(1);
});

describe.each(worldFiles)("%s", (file) => {
  const world = read(file) as World;
  const actors = new Set(world.actors.map((actor) => actor.id));

  test("passes the schema", () => {
    expect(worldSchema.safeParse(world).error?.issues).toBeUndefined();
  });

  test("ids are unique and every actor that is named exists", () => {
    unique(world.actors.map((actor) => actor.id));
    unique([...(world.statements ?? []), ...(world.components ?? [])].map((each) => each.id));
    unique((world.measures ?? []).map((measure) => measure.id));
    const parties = new Set([...actors, ...(world.blocs ?? []).map((bloc) => bloc.id)]);
    for (const { id, source, target, voice } of world.statements ?? []) {
      expect(parties, id).toContain(source);
      expect(parties, id).toContain(target);
      expect(source, id).not.toBe(target);
      expect([...parties, "narrator"], id).toContain(voice);
    }
    for (const { id, a, b } of world.components ?? []) {
      expect(actors, id).toContain(a);
      expect(actors, id).toContain(b);
      expect(a, id).not.toBe(b);
    }
    const statements = (world.statements ?? []).map((statement) => statement.id);
    for (const measure of world.measures ?? []) {
      for (const party of [...measure.senders, ...measure.targets]) {
        expect(actors, measure.id).toContain(party);
      }
      for (const id of measure.statements ?? []) expect(statements, measure.id).toContain(id);
    }
  });

  test("every statement has a code that the scheme knows and lies at or before the as-of date", () => {
    for (const { id, cameo, date = world.asOf } of world.statements ?? []) {
      expect(cameoEvent(cameo), id).toBeDefined();
      expect(date <= world.asOf, id).toBe(true);
    }
  });

  test("members of actors are listed once each, in order", () => {
    for (const { id, members = [] } of world.actors) {
      expect(members, id).toEqual([...new Set(members)].sort());
    }
  });
});

describe.each(scenarioFiles)("%s", (file) => {
  const scenario = scenarioSchema.parse(read(file));
  const world = worldFiles
    .map((each) => read(each) as World)
    .find((each) => each.id === scenario.world.id);

  test("says what it asks, what it shows and where it comes from", () => {
    expect(scenario.question).toMatch(/\?$/);
    expect(scenario.shows?.length).toBeGreaterThan(100);
    expect(scenario.sources?.length).toBeGreaterThan(0);
    expect(file).toBe(`${scenario.world.id}/${scenario.id}.scenario.json`);
  });

  test("stands on a shipped world of the same edition and runs forward from it", () => {
    expect(world?.edition).toBe(scenario.world.edition);
    expect(scenario.end > (scenario.start ?? world?.asOf ?? "")).toBe(true);
  });

  test("its levers have ids of their own, fall within the run and name known actors and codes", () => {
    const start = scenario.start ?? world?.asOf ?? "";
    const actors = new Set(
      [...(world?.actors ?? []), ...(world?.blocs ?? [])].map((party) => party.id),
    );
    unique(scenario.levers.map((lever) => lever.id));
    for (const lever of scenario.levers) {
      expect(lever.from >= start && lever.from < scenario.end, lever.id).toBe(true);
      const named =
        lever.kind === "sanction"
          ? [...lever.senders, ...lever.targets]
          : lever.kind === "bloc"
            ? (lever.members ?? []).map((member) => member.actor)
            : lever.kind === "tie"
              ? [lever.a, lever.b]
              : [lever.source, lever.target];
      for (const actor of named) expect(actors, lever.id).toContain(actor);
      if (lever.kind === "event") expect(cameoEvent(lever.cameo), lever.id).toBeDefined();
    }
  });
});
