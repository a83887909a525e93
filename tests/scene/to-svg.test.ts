import { buildScene, signedLayout, tieColor, tieWidth, toSvg } from "@entente/scene";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { net } from "./net.ts";

const network = net("A+.7B A-.5C B+.1C", { A: 0.5, B: 0.3, C: 0.2 });
const layout = signedLayout(network);
const parse = (svg: string) =>
  new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "", preserveOrder: false }).parse(
    svg,
  );

const lines = (svg: string): Record<string, string>[] =>
  [...svg.matchAll(/<line ([^>]*)\/>/g)].map(([, rest]) =>
    Object.fromEntries([...(rest ?? "").matchAll(/([\w-]+)="([^"]*)"/g)].map(([, k, v]) => [k, v])),
  );

describe("the SVG page", () => {
  test("is well-formed and draws ties by the signed scale", () => {
    const svg = toSvg(buildScene({ network, layout }));
    expect(XMLValidator.validate(svg)).toBe(true);
    const strong = lines(svg).find((line) => line.stroke === tieColor(0.7, "light"));
    expect(Number(strong?.["stroke-width"])).toBeCloseTo(tieWidth(0.7), 2);
    expect(strong?.["stroke-dasharray"]).toBeUndefined();
    const hostile = lines(svg).find((line) => line.stroke === tieColor(-0.5, "light"));
    expect(hostile?.["stroke-dasharray"]).toBe("9 6");
  });

  test("carries title, subtitle, notes, legend, and a description in words", () => {
    const scene = buildScene({
      network,
      layout,
      title: "What if",
      subtitle: "10 April 2026",
      notes: ["A lever", "A recipe"],
    });
    const svg = toSvg(scene);
    for (const text of ["What if", "10 April 2026", "A lever", "A recipe", "allied (+1)"]) {
      expect(svg).toContain(`>${text}<`);
    }
    expect(parse(svg).svg.desc).toContain("Land A – Land B +0.70");
  });

  test("shows the moment asked for: at the middle of a change of sign the line is gone", () => {
    const before = {
      ...network,
      ties: { ...network.ties, weight: network.ties.weight.map((weight) => -weight) },
    };
    const scene = buildScene({ network, before, layout });
    const drawn = (mix: number): number => lines(toSvg(scene, { mix })).length;
    expect(drawn(1) - drawn(0.5)).toBe(3);
    expect(drawn(0)).toBe(drawn(1));
  });

  test("hostile names stay text, and what XML forbids is replaced", () => {
    const evil = [
      "</text><script>alert(1)</script>",
      "\"'><img onerror=x>&amp;]]>",
      "a\u0000b\u001bc\ud800d\uffff",
    ];
    const actors = network.actors.map((actor, i) => ({ ...actor, name: evil[i] ?? "" }));
    const scene = buildScene({ network: { ...network, actors }, layout, title: evil[0] ?? "" });
    const svg = toSvg(scene);
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).not.toMatch(/<script|<img|onerror="/);
    for (const letter of ["\u0000", "\u001b", "\ud800", "\uffff"])
      expect(svg).not.toContain(letter);
    expect(parse(svg).svg.title).toBe(evil[0]);
    expect(svg).toContain("a\ufffdb\ufffdc\ufffdd\ufffd");
  });

  test("refers to nothing outside itself and holds no style sheet, so any policy lets it through", () => {
    const svg = toSvg(buildScene({ network, layout, view: "difference", theme: "dark" }));
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(
      /https?:|href|url\(|<style|style=|@import|<image|<foreignObject/,
    );
  });

  test("long titles and notes are broken into lines that fit the page", () => {
    const title = Array.from({ length: 30 }, (_, i) => `word${i}`).join(" ");
    const svg = toSvg(buildScene({ network, layout, title, notes: ["x".repeat(900)] }), {
      width: 600,
    });
    expect(svg.match(/font-size="23"/g)?.length).toBeGreaterThan(2);
    expect(svg.match(/font-size="11"/g)?.length).toBeGreaterThan(5);
  });

  test("the same scene gives the same bytes, and an empty one a page", () => {
    const scene = buildScene({ network, layout });
    expect(toSvg(scene)).toBe(toSvg(scene));
    const empty = buildScene({ network: net(""), layout: new Map() });
    expect(XMLValidator.validate(toSvg(empty))).toBe(true);
  });
});
