import { type Ensemble, frameAt, runScenario, type Spread } from "@entente/core";
import { drawTable } from "./draw-table.ts";
import type { Opened } from "./open-scenario.ts";
import { plainText } from "./plain-text.ts";
import { shortNumber } from "./short-number.ts";
import { signed } from "./signed.ts";

/** Draws each tie's futures at a date, the most doubtful sign first. */
export function futuresTable(
  { world, scenario }: Opened,
  ensemble: Ensemble,
  date: number,
  name: (id: string) => string,
): string {
  const { trajectory } = runScenario(world, scenario);
  const { before } = frameAt(trajectory, ensemble.years[date] as number);
  const width = ensemble.ties.length;
  const rows = ensemble.ties.map(([a, b], k) => {
    const single = trajectory.x[before * width + k] as number;
    const same = single < 0 ? ensemble.negative(date, k) : ensemble.positive(date, k);
    const low = ensemble.quantile(date, k, 0.05);
    const high = ensemble.quantile(date, k, 0.95);
    return { a, b, k, single, same, low, high };
  });
  const moving = rows.filter(({ single, low, high }) => single !== 0 || low !== high);
  moving.sort((p, q) => p.same - q.same || q.high - q.low - (p.high - p.low) || p.k - q.k);
  const right = "right" as const;
  return drawTable(
    [
      { title: "a" },
      { title: "b" },
      { title: "tie" },
      { title: "single run", align: right },
      { title: "5 %", align: right },
      { title: "median", align: right },
      { title: "95 %", align: right },
      { title: "same sign", align: right },
      { title: "one camp", align: right },
    ],
    moving.map(({ a, b, k, single, same, low, high }) => [
      a,
      b,
      `${name(a)} – ${name(b)}`,
      signed(single),
      signed(low),
      signed(ensemble.quantile(date, k, 0.5)),
      signed(high),
      percent(same),
      percent(ensemble.together(date, k)),
    ]),
  );
}

/** Says what was varied and what the futures agree on. */
export function futuresWords(
  { world, scenario }: Opened,
  ensemble: Ensemble,
  date: number,
): string {
  const { settings } = ensemble;
  const { vary, baseline, shocks } = settings;
  const share = baseline === 1 ? "its coded range" : `${percent(baseline)} of its coded range`;
  const camps = ensemble.camps(date);
  const groups = [...new Set(camps.labels)]
    .map((label) => ensemble.actors.filter((_, i) => camps.labels[i] === label).join(" "))
    .join(" | ");
  const diverged = ensemble.diverged();
  return plainText(
    [
      `${world.title} · ${scenario.title}: ${ensemble.done()} futures, ${ensemble.dates[date]}`,
      `Varied: ${vary.map(({ factor, low, high }) => `${factor} ${short(low)} to ${short(high)}`).join(", ") || "no parameter"}; each baseline within ${share}${shocks.rate > 0 ? `; ${short(shocks.rate)} shocks per tie and year` : ""}.`,
      `Tension ${ensemble.tension(date, 0.5).toFixed(3)}, 5 % to 95 %: ${ensemble.tension(date, 0.05).toFixed(3)} to ${ensemble.tension(date, 0.95).toFixed(3)}.`,
      ...ensemble.indicators.map(({ title }, k) =>
        indicatorWords(title, ensemble.indicator(date, k)),
      ),
      `In ${percent(camps.share)} of the futures the camps are ${groups}; ${camps.exact ? "" : "at least "}${camps.different} ${camps.different === 1 ? "split" : "splits"} in all.`,
      ...(diverged > 0 ? [`${diverged} futures diverged and count nowhere else.`] : []),
    ]
      .map((line) => `${line.replaceAll("\n", " ")}\n`)
      .join(""),
  );
}

function indicatorWords(title: string, { count, quantile }: Spread): string {
  if (count === 0) return `${title}: no value.`;
  const [low, median, high] = [0.05, 0.5, 0.95].map((p) => shortNumber(quantile(p)));
  return `${title} ${median}, 5 % to 95 %: ${low} to ${high}.`;
}

function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
