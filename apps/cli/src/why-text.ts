import {
  leverSentence,
  type Part,
  type ShapleyShares,
  scenarioMechanisms,
  type Why,
} from "@entente/core";
import { drawTable } from "./draw-table.ts";
import { naming } from "./naming.ts";
import type { Opened } from "./open-scenario.ts";
import { plainText } from "./plain-text.ts";
import { signed } from "./signed.ts";

type Piece = Why["accounts"][number]["parts"][number];

/** A part whose change would show as 0.00 is summed up with its like. */
const least = 0.005;

/**
 * Writes both whys of a tie for people: the sentence, the flow shares, and the causal shares, by Shapley's
 * value where these were asked for.
 */
export function whyText(
  why: Why,
  from: string,
  { world, scenario }: Opened,
  shapley?: ShapleyShares,
): string {
  const name = naming(world, scenario);
  const titles = new Map(scenarioMechanisms(scenario).map(({ id, title }) => [id, title]));
  const levers = new Map(scenario.levers.map((lever) => [lever.id, leverSentence(lever, world)]));
  const title = (id: string) => titles.get(id) ?? id;
  const lever = (id: string) => levers.get(id) ?? id;

  const telling = why.accounts.filter((account) => isTold(account) || account.parts.some(isTold));
  const quiet = why.accounts.length - telling.length;
  const flow = [
    ...telling.flatMap(({ account, change, parts }) => [
      [title(account), "", signed(change)],
      ...partRows(parts),
    ]),
    ...(quiet > 0 ? [[`${quiet} other mechanisms`, "", signed(why.change - sum(telling))]] : []),
    [`all, from ${signed(why.before)} to ${signed(why.now)}`, "", signed(why.change)],
  ];
  return [
    `${plainText(why.sentence)}\n`,
    `Flow shares, ${from} to ${why.date}: what moved the tie along this run. They sum to the change.\n`,
    drawTable(
      [{ title: "share" }, { title: "part", align: "right" }, { title: "change", align: "right" }],
      flow,
    ),
    ...(shapley ? shapleyTable(shapley) : leaveOneOutTable()),
  ].join("\n");

  function nameOf({ kind, id }: { readonly kind: string; readonly id: string }): string {
    return kind === "lever" ? lever(id) : title(id);
  }

  function leaveOneOutTable(): string[] {
    return [
      `Causal shares: the tie on ${why.date} in a run without one lever or mechanism. They need not sum.\n`,
      drawTable(
        [
          { title: "without" },
          { title: "alignment", align: "right" },
          { title: "difference", align: "right" },
        ],
        why.causal.map((share) => [nameOf(share), signed(share.without), signed(share.difference)]),
      ),
    ];
  }

  function shapleyTable({ players, shares, none, all, exact, pairs }: ShapleyShares): string[] {
    const who = players === "levers" ? "levers" : "levers and mechanisms";
    const how = exact
      ? "worked out over every group of them"
      : `drawn from ${pairs} pairs of orderings, with standard errors`;
    const numbers = ["share", ...(exact ? [] : ["error"])];
    return [
      `Causal shares by Shapley's value: the difference that all ${who} make by ${why.date}, ${how}. They sum to it.\n`,
      drawTable(
        [{ title: "of" }, ...numbers.map((name) => ({ title: name, align: "right" as const }))],
        [
          ...shares.map((share) => [
            nameOf(share),
            signed(share.value),
            ...(exact ? [] : [`±${share.error.toFixed(3)}`]),
          ]),
          [
            `all, from ${signed(none)} without to ${signed(all)} with them`,
            signed(all - none),
            ...(exact ? [] : [""]),
          ],
        ],
      ),
    ];
  }

  function partRows(parts: readonly Piece[]): string[][] {
    const shown = parts
      .filter(isTold)
      .sort((p, q) => Math.abs(q.change) - Math.abs(p.change))
      .map(({ part, change }) => [`  ${partWords(part, name, lever)}`, signed(change), ""]);
    const small = parts.filter((each) => !isTold(each));
    return Math.abs(sum(small)) < least
      ? shown
      : [...shown, [`  ${small.length} smaller parts`, signed(sum(small)), ""]];
  }
}

const isTold = ({ change }: { readonly change: number }): boolean => Math.abs(change) >= least;

const sum = (all: readonly { readonly change: number }[]): number =>
  all.reduce((total, each) => total + each.change, 0);

function partWords(
  part: Part,
  name: (id: string) => string,
  lever: (id: string) => string,
): string {
  const { rule, third, sender, bloc, lever: cause } = part;
  const words = [
    ...(rule === undefined ? [] : [rule]),
    ...(third === undefined ? [] : [`by way of ${name(third)}`]),
    ...(sender === undefined ? [] : [`sent by ${name(sender)}`]),
    ...(bloc === undefined ? [] : [`in ${name(bloc)}`]),
    ...(cause === undefined ? [] : [`because: ${lever(cause)}`]),
  ];
  return words.length > 0 ? words.join(", ") : "what stood already";
}
