import { readFileSync } from "node:fs";
import * as entente from "@entente/core";

const read = (file: string) => readFileSync(`packages/core/worlds/${file}.json`, "utf8");
const world = entente.readWorld(read("article-2024.world"));
const scenario = entente.readScenario(read("article-2024/west-extends-to-full-trade.scenario"));
if (!world.ok || !scenario.ok) throw new Error("see .issues");
const run = entente.runScenario(world.value, scenario.value);
const network = entente.networkAt(run, 5); // five years on
for (const tie of entente.changedTies(network)) console.log(tie.a, tie.b, tie.before, tie.now);
console.log(entente.toGexf(network)); // for Gephi; the recipe that reproduces it travels inside
