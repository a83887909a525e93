import { describe, expect, test } from "vitest";
import { entente } from "./cli.ts";

describe("wrong usage ends with exit code 2, nothing on standard output and a line that helps", () => {
  test.each([
    [[], /Usage: entente/],
    [["simulate"], /unknown command 'simulate'/],
    [["rnu"], /Did you mean run\?/],
    [["run"], /missing required argument 'scenario'/],
    [["run", "article-2024", "--speed", "9"], /unknown option '--speed'/],
    [["run", "article-2024", "--format", "xls"], /Allowed choices are table, csv/],
    [["run", "article-2024", "--json", "--format", "csv"], /cannot be used with/],
    [["run", "article-2024", "--at", "soon"], /no date/],
    [["run", "article-2024", "--at", "2024-02-30"], /no date/],
    [["run", "article-2024", "--at", "2099-01-01"], /outside the run, 2024-04-09 to 2029-04-09/],
    [["run", "article-2024", "--at", "2024-04-08"], /outside the run/],
    [["run", "article-2024", "--until", "2020-01-01"], /--until.*expected a date after 2024-04-09/],
    [["run", "article-2024", "--at", "2025-01-01", "--format", "trajectory"], /every moment/],
    [["run", "article-2024/may-sumit"], /Did you mean "article-2024\/may-summit"\?/],
    [["run", "may-summit"], /Did you mean "article-2024\/may-summit"\?/],
    [["run", "no-such-file.json"], /"entente worlds" lists what is shipped/],
    [["run", "/"], /Cannot read "\/": it is a folder/],
    [["run", "article-2024", "--world", "article-2024"], /Leave --world out/],
    [["check"], /missing required argument 'file'/],
    [["check", "-", "-"], /only once/],
    [["why", "article-2024", "RUS"], /missing required argument 'b'/],
    [["why", "article-2024", "RUS", "XYZ"], /no actor "XYZ". It has RUS, CHN/],
    [["why", "article-2024", "RUS", "Ukrain"], /Did you mean "UKR"\?/],
    [["why", "article-2024", "RUS", "Russia"], /joins two actors/],
    [["export", "article-2024"], /required option '--format/],
    [["export", "article-2024", "--format", "world", "--at", "2025-01-01"], /no single moment/],
    [["export", "article-2024", "--format", "world", "--out", "/no/such/folder"], /Cannot write/],
    [["schema", "universe"], /Allowed choices are world, scenario, lesson, snapshot/],
  ] as const)("entente %j", async (args, says) => {
    const { code, out, err } = await entente(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(says);
    expect(err).not.toMatch(/^\s+at /m);
  });
});

test("standard input cannot be both the scenario and its world", async () => {
  const { out: world } = await entente(["export", "article-2024", "--format", "world"]);
  const { code, err } = await entente(["run", "-", "--world", "-"], world);
  expect(code).toBe(2);
  expect(err).toMatch(/only once/);
});

describe("help and version", () => {
  test.each([["--help"], ["help"], ["help", "run"], ["run", "--help"]])(
    "entente %s %s is asked for, so it is data",
    async (...args) => {
      const { code, out, err } = await entente(args);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).toMatch(/^Usage: entente/);
    },
  );

  test("the version is core's", async () => {
    const { engineVersion } = await import("@entente/core");
    expect(await entente(["--version"])).toEqual({ code: 0, out: `${engineVersion}\n`, err: "" });
  });
});
