import { deflateRawSync } from "node:zlib";
import type { Scenario } from "@entente/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromBase64url, toBase64url } from "../../apps/web/src/share/base64url.ts";
import { checksum } from "../../apps/web/src/share/checksum.ts";
import { inflateWithin } from "../../apps/web/src/share/inflate-within.ts";
import { fromFragment, toFragment } from "../../apps/web/src/share/share-link.ts";

const scenario: Scenario = {
  version: 1,
  id: "try-out",
  title: "Ein Gipfel — 峰会 <b>",
  world: { id: "article-2024", edition: 1 },
  end: "2029-04-09",
  levers: [
    {
      id: "push",
      kind: "tie",
      action: "lasting",
      a: "RUS",
      b: "CHN",
      change: 0.1 + 0.2,
      from: "2025-01-01",
    },
  ],
};

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const wrapped = (content: string): string => {
  const packed = toBase64url(deflateRawSync(bytesOf(content)));
  return `s=1.${checksum(packed)}.${packed}`;
};

describe("base64url", () => {
  test("gives the RFC 4648 test vectors without padding", () => {
    const vectors = ["", "Zg", "Zm8", "Zm9v", "Zm9vYg", "Zm9vYmE", "Zm9vYmFy"];
    vectors.forEach((text, k) => {
      const bytes = bytesOf("foobar".slice(0, k));
      expect(toBase64url(bytes)).toBe(text);
      expect(fromBase64url(text)).toEqual(bytes);
    });
  });

  test("returns any bytes unchanged and needs no escape in an address", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = toBase64url(bytes);
        expect(text).toMatch(/^[A-Za-z0-9_-]*$/);
        expect(fromBase64url(text)).toEqual(bytes);
      }),
      { seed: 20240409 },
    );
  });

  test("refuses letters of another alphabet and impossible lengths", () => {
    expect(fromBase64url("ab+/")).toBeUndefined();
    expect(fromBase64url("abcde")).toBeUndefined();
  });
});

test("the checksum is FNV-1a: the published values of three texts", () => {
  expect(checksum("")).toBe("811c9dc5");
  expect(checksum("a")).toBe("e40c292c");
  expect(checksum("foobar")).toBe("bf9cf968");
});

describe("a share link", () => {
  test("brings back exactly the scenario that went in, to the last bit", () => {
    const opened = fromFragment(`#${toFragment(scenario)}`);
    expect(opened).toEqual({ ok: true, shared: { scenario } });
  });

  test("an address without one is no fault of a link", () => {
    for (const fragment of ["", "#", "#stage", "#x=1"]) {
      expect(fromFragment(fragment)).toEqual({ ok: false, fault: "none" });
    }
  });

  test("cut off or changed anywhere it says so, and never throws", () => {
    const whole = toFragment(scenario);
    for (let length = 2; length < whole.length; length++) {
      expect(fromFragment(whole.slice(0, length)).ok).toBe(false);
    }
    const middle = Math.floor(whole.length / 2);
    const other = whole[middle] === "A" ? "B" : "A";
    const changed = whole.slice(0, middle) + other + whole.slice(middle + 1);
    expect(fromFragment(changed)).toEqual({ ok: false, fault: "cut" });
  });

  test("of a later version is told apart from a broken one", () => {
    expect(fromFragment("s=2.00000000.AAAA")).toEqual({ ok: false, fault: "version" });
  });

  test("with a right checksum over nonsense counts as broken", () => {
    for (const content of ["", "null", "[]", "7", '"text"', "{}", "{", '{"world":{}}']) {
      expect(fromFragment(wrapped(content))).toEqual({ ok: false, fault: "broken" });
    }
    const noise = toBase64url(new Uint8Array(300).fill(0xe7));
    expect(fromFragment(`s=1.${checksum(noise)}.${noise}`)).toEqual({ ok: false, fault: "broken" });
  });

  test("that would unpack to a hundred megabytes is stopped early", () => {
    const bomb = deflateRawSync(new Uint8Array(100_000_000), { level: 9 });
    expect(bomb.length).toBeLessThan(200_000);
    expect(inflateWithin(bomb, 1_000_000)).toBeUndefined();
    const packed = toBase64url(bomb);
    expect(fromFragment(`s=1.${checksum(packed)}.${packed}`)).toEqual({
      ok: false,
      fault: "broken",
    });
  });

  test("longer than any scenario is not even unpacked", () => {
    expect(fromFragment(`s=1.00000000.${"A".repeat(2_100_000)}`)).toEqual({
      ok: false,
      fault: "too-large",
    });
  });

  test("does not set anybody's prototype", () => {
    const opened = fromFragment(wrapped('{"scenario":{"__proto__":{"hacked":true}}}'));
    expect(opened.ok).toBe(true);
    expect(({} as { hacked?: boolean }).hacked).toBeUndefined();
  });
});
