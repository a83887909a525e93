import { inlineRunner, leverSentence, type Why } from "@entente/core";
import { describe, expect, test } from "vitest";
import { shippedScenario, shippedWorld } from "../support/shipped.ts";
import { entente } from "./cli.ts";

const id = "article-2024/secondary-sanctions";

describe("why", () => {
  test("as JSON it is what the library says, and the flow shares sum to the change", async () => {
    const { code, out, err } = await entente(["why", id, "RUS", "CHN", "--json"]);
    const why = JSON.parse(out) as Why;
    const world = shippedWorld("article-2024");
    const scenario = shippedScenario("article-2024", "secondary-sanctions");
    const years = why.toYears;
    const reply = await inlineRunner().why({ world, scenario, a: "RUS", b: "CHN", years });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(reply.ok && JSON.parse(JSON.stringify(reply.why))).toEqual(why);
    const total = why.accounts.reduce((sum, account) => sum + account.change, 0);
    expect(Math.abs(total - why.change)).toBeLessThan(1e-12);
    for (const { change, parts } of why.accounts) {
      const sum = parts.reduce((all, each) => all + each.change, 0);
      expect(Math.abs(sum - change)).toBeLessThan(1e-12);
    }
  });

  test("the text holds the sentence, a row for each telling share, and each lever's causal share", async () => {
    const { out } = await entente(["why", id, "RUS", "CHN"]);
    const why = JSON.parse((await entente(["why", id, "RUS", "CHN", "--json"])).out) as Why;
    const world = shippedWorld("article-2024");
    const { levers } = shippedScenario("article-2024", "secondary-sanctions");
    const [flow = "", causal = ""] = out.split("Causal shares");
    expect(out.startsWith(`${why.sentence}\n`)).toBe(true);
    expect(flow).toMatch(/^Structural balance +\+0\.\d\d$/m);
    expect(flow).toMatch(/^ {2}enemy of an enemy, by way of The West +\+0\.\d\d$/m);
    expect(flow).toMatch(/because: The United States sanctions China: finance/);
    for (const lever of levers) expect(causal).toContain(`${leverSentence(lever, world)} `);
  });

  test("actors may be named by id or name, in any case and order", async () => {
    const { out } = await entente(["why", id, "RUS", "CHN"]);
    for (const pair of [
      ["china", "Russia"],
      ["CHN", "rus"],
    ]) {
      expect((await entente(["why", id, ...pair])).out).toBe(out);
    }
  });

  test("--at explains up to that date, or says which kept frame is nearest", async () => {
    const start = await entente(["why", id, "RUS", "CHN", "--at", "2024-04-09", "--json"]);
    expect(JSON.parse(start.out)).toMatchObject({ date: "2024-04-09", change: 0 });
    const later = await entente(["why", id, "RUS", "CHN", "--at", "2026-03-01", "--json"]);
    const { date } = JSON.parse(later.out) as Why;
    expect(date).toMatch(/^2026-0[23]-/);
    expect(later.err).toBe(
      date === "2026-03-01"
        ? ""
        : `Explained up to ${date}, the kept frame nearest to 2026-03-01.\n`,
    );
  });

  test("an actor that the scenario leaves out is not known", async () => {
    const scenario = shippedScenario("article-2024", "may-summit");
    const without = JSON.stringify({ ...scenario, model: { leaveOut: ["CRIT"] } });
    const { code, err } = await entente(["why", "-", "RUS", "CRIT"], without);
    expect(code).toBe(2);
    expect(err).toContain('The scenario has no actor "CRIT".');
  });
});
