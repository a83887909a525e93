import { bend } from "../engine/problem/bend.ts";
import type { FormulaSpace, Table } from "../formula/formula-space.ts";
import { greatCircle } from "./great-circle.ts";
import type { BlocMoment, Setting } from "./setting.ts";

/** The numbers of a run that formulas read, brought to a moment. */
export interface RuleSpace extends FormulaSpace {
  /**
   * Brings all tables that were asked for to year t and alignments x (n × n). `acting` says how many of
   * `levers` act, the first so many; default all.
   */
  readonly moveTo: (t: number, x: Float64Array, acting?: number) => void;
  /** Levers that change any table that was asked for, in an order that respects their dates. */
  readonly levers: () => readonly string[];
  /** Year after which no table changes but with the alignments. */
  readonly steadyAfter: () => number;
}

/** Opens the numbers of a run to formulas; `numbers` are what follows `t`. */
export function ruleSpace(setting: Setting, numbers: readonly number[], rho = 0): RuleSpace {
  const { n, blocs, sanctions, shifts } = setting;
  const tables = new Map<string, Table>();
  const updates: ((t: number) => void)[] = [];
  const causes = new Set<Cause>();
  const order = leversOf(setting);
  const alignments: Table = { data: new Float64Array(n * n) };
  const clock: Table = { data: Float64Array.of(0, ...numbers) };
  const turn = { now: 0 };
  let moment = Number.NaN;
  let acting = Number.NaN;

  const levers = () =>
    order.filter(({ of }) => of.some((cause) => causes.has(cause))).map(({ lever }) => lever);
  let still: ReadonlySet<string> = new Set();
  const acts = (lever: string | undefined) => lever === undefined || !still.has(lever);

  /** Makes a table once; `fill` writes it anew whenever the moment changes. */
  function table(key: string, size: number, fill: (data: Float64Array, t: number) => void): Table {
    const known = tables.get(key);
    if (known) return known;
    const made = { data: new Float64Array(size) };
    tables.set(key, made);
    updates.push((t) => fill(made.data, t));
    return made;
  }
  function fixed(key: string, size: number, fill: (data: Float64Array) => void): Table {
    const known = tables.get(key);
    if (known) return known;
    const made = { data: new Float64Array(size) };
    fill(made.data);
    tables.set(key, made);
    return made;
  }

  const blocMoments = (t: number): readonly (BlocMoment | undefined)[] =>
    blocs.map(({ versions }) =>
      versions
        .filter(({ lever }) => acts(lever))
        .at(-1)
        ?.at(t),
    );

  const baseline: (data: Float64Array, t: number) => void = (data, t) => {
    for (let k = 0; k < setting.ties; k++) both(data, k, setting.baseline[k] as number);
    for (const { tie, shift, lever } of shifts) {
      if (!acts(lever)) continue;
      const a = (setting.first[tie] as number) * n + (setting.second[tie] as number);
      both(data, tie, bend(data[a] as number, shift(t)));
    }
  };
  function both(data: Float64Array, tie: number, value: number): void {
    const [i, j] = [setting.first[tie] as number, setting.second[tie] as number];
    data[i * n + j] = value;
    data[j * n + i] = value;
  }

  /** Pressure of every course at a moment, written from sender to target or across. */
  function pressure(name: "u" | "Delta_u", across: boolean) {
    return (data: Float64Array, t: number) => {
      for (const { sender, target, causes: all } of sanctions.courses) {
        let free = 1;
        let stood = 1;
        for (const cause of all) {
          free *= 1 - (acts(cause.lever) ? cause.at(t) : cause.standing);
          stood *= 1 - cause.standing;
        }
        const cell = across ? target * n + sender : sender * n + target;
        data[cell] = name === "u" ? 1 - free : 1 - free - (1 - stood);
      }
    };
  }
  const standing = (across: boolean) => (data: Float64Array) => {
    for (const { sender, target, causes: all } of sanctions.courses) {
      let stood = 1;
      for (const cause of all) stood *= 1 - cause.standing;
      data[across ? target * n + sender : sender * n + target] = 1 - stood;
    }
  };
  const exposure = (across: boolean) => (data: Float64Array) => {
    for (const { sender, target, exposure: cost } of sanctions.courses)
      data[across ? target * n + sender : sender * n + target] = cost;
  };

  function pair(name: string, across: boolean): Table {
    const past = name.endsWith("°");
    const plain = past ? name.slice(0, -1) : name;
    const way = across ? " across" : "";
    switch (plain) {
      case "x":
        return alignments;
      case "b":
        causes.add("shifts");
        return table("b", n * n, baseline);
      case "distance":
        return fixed("distance", n * n, (data) => distances(setting, data));
      case "shared_blocs":
        causes.add("blocs");
        return table("shared_blocs", n * n, (data, t) => sharedBlocs(blocMoments(t), n, data));
      case "e":
        return fixed(`e${way}`, n * n, exposure(across));
      case "u":
        if (past) return fixed(`u°${way}`, n * n, standing(across));
        causes.add("pressure");
        return table(`u${way}`, n * n, pressure("u", across));
      default:
        if (past) return fixed("nothing", n * n, () => {});
        causes.add("pressure");
        return table(`Delta_u${way}`, n * n, pressure("Delta_u", across));
    }
  }

  const plainName = (name: string) => name.replace(/°$/, "");
  return {
    n,
    groups: blocs.length,
    turn,
    actorOf: (id) => setting.actors.indexOf(id),
    groupOf: (id) => blocs.findIndex((bloc) => bloc.id === id),
    numbers: clock,
    pair,
    actor(name) {
      const plain = plainName(name);
      const own = plain === "w" ? setting.weights : setting.traits[plain];
      return { data: own ?? new Float64Array(n).fill(Number.NaN) };
    },
    group(name) {
      causes.add("blocs");
      const plain = plainName(name);
      return table(plain, blocs.length, (data, t) => {
        for (const [g, now] of blocMoments(t).entries())
          data[g] = (plain === "c" ? now?.cohesion : (now?.solidarity ?? rho)) ?? 0;
      });
    },
    member() {
      causes.add("blocs");
      return table("m", blocs.length * n, (data, t) => {
        for (const [g, now] of blocMoments(t).entries())
          for (let k = 0; k < n; k++) data[g * n + k] = now?.membership[k] ?? 0;
      });
    },
    moveTo(t, x, count = Number.POSITIVE_INFINITY) {
      alignments.data = x;
      turn.now++;
      if (t === moment && count === acting) return;
      moment = t;
      acting = count;
      still = new Set(count === Number.POSITIVE_INFINITY ? [] : levers().slice(count));
      clock.data[0] = t;
      for (const update of updates) update(t);
    },
    levers,
    steadyAfter: () =>
      Math.max(
        0,
        ...(causes.has("pressure") ? [sanctions.steadyAfter] : []),
        ...(causes.has("blocs") ? blocs.map((each) => each.steadyAfter) : []),
        ...(causes.has("shifts") ? shifts.map((each) => each.steadyAfter) : []),
      ),
  };
}

type Cause = "blocs" | "pressure" | "shifts";

/** Every lever of a run with what it acts on: those on one bloc, and causes of one pressure, by date. */
function leversOf({ blocs, sanctions, shifts }: Setting) {
  const all = [
    ...blocs.flatMap(({ versions }) =>
      versions.map(({ lever }) => ({ lever, cause: "blocs" as Cause })),
    ),
    ...sanctions.courses.flatMap(({ causes }) =>
      causes.map(({ lever }) => ({ lever, cause: "pressure" as Cause })),
    ),
    ...shifts.map(({ lever }) => ({ lever, cause: "shifts" as Cause })),
  ];
  const acting = new Map<string, Cause[]>();
  for (const { lever, cause } of all)
    if (lever !== undefined) acting.set(lever, [...(acting.get(lever) ?? []), cause]);
  return [...acting].map(([lever, of]) => ({ lever, of }));
}

function distances({ n, places = [] }: Setting, data: Float64Array): void {
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const [a, b] = [places[i], places[j]];
      const value = a && b ? greatCircle(a, b) : Number.NaN;
      data[i * n + j] = value;
      data[j * n + i] = value;
    }
  }
}

function sharedBlocs(
  moments: readonly (BlocMoment | undefined)[],
  n: number,
  data: Float64Array,
): void {
  data.fill(0);
  for (const now of moments) {
    if (!now) continue;
    const { membership: m } = now;
    for (let i = 0; i < n; i++) {
      if (m[i] === 0) continue;
      for (let j = 0; j < n; j++)
        if (j !== i)
          data[i * n + j] = (data[i * n + j] as number) + (m[i] as number) * (m[j] as number);
    }
  }
}
