import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

test("the lockfile names no registry host, so any registry can serve it", () => {
  expect(read("pnpm-lock.yaml")).not.toMatch(/https?:\/\//);
});

test("the packages that are published together carry the workspace's version", () => {
  const version = (path: string): unknown =>
    (JSON.parse(read(path)) as { version?: unknown }).version;
  for (const folder of ["packages/core", "packages/scene", "apps/cli", "apps/web"]) {
    expect(version(`${folder}/package.json`), folder).toBe(version("package.json"));
  }
});
