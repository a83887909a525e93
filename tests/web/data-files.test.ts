import { previewFile } from "@entente/core";
import { expect, test } from "vitest";
import { isData, mayBeData } from "../../apps/web/src/files/data-files.ts";

function toImport(name: string, text: string, size = text.length): boolean {
  const file = { name, size } as File;
  const preview = previewFile(new TextEncoder().encode(text), name);
  return mayBeData(file) && isData({ file, preview }, 20_000_000);
}

test("documents, small networks and articles open as they did; data files go through the dialog", () => {
  const ties = "source,target,weight\nA,B,1";
  const votes = "rcid,country,vote\n1,France,yes";
  expect(toImport("w.json", '{"version":1,"id":"x"}')).toBe(false);
  expect(toImport("w.yaml", "version: 1")).toBe(false);
  expect(toImport("ties.csv", ties)).toBe(false);
  expect(toImport("ties.csv", `# title: Ours\n# date: 2029-04-09\n${ties}`)).toBe(false);
  expect(toImport("ties.csv", "a,b,weight\nA,B,1")).toBe(true);
  expect(toImport("ties.csv", "A,B,1\nB,C,-1")).toBe(true);
  expect(toImport("net.gexf", '<gexf version="1.3"><graph/></gexf>')).toBe(false);
  expect(toImport("article.txt", "Mr Lavrov, said a, b and c.\n\nThen, he, left.")).toBe(false);
  expect(toImport("votes.csv", votes)).toBe(true);
  expect(toImport("odd.csv", "x,y\n1,2")).toBe(true);
  expect(toImport("ties.csv", ties, 30_000_000)).toBe(true);
  expect(toImport("net.net", '*Vertices 2\n1 "a"\n2 "b"\n*Edges\n1 2 1')).toBe(true);
  expect(toImport("net.txt", "dl n=2 format=edgelist1\ndata:\n1 2")).toBe(true);
  expect(toImport("net.json", '{"nodes":[{"id":"a"}],"links":[]}')).toBe(true);
  expect(toImport("picture.png", "PNG")).toBe(false);
  expect(toImport("data.dta", "<stata_dta><header>")).toBe(true);
  expect(toImport("huge.json", " ".repeat(100), 30_000_000)).toBe(false);
});
