import { nameKeys } from "./fold-name.ts";
import { formerStateRows } from "./former-state-rows.ts";
import { groupRows, otherGroups } from "./group-rows.ts";
import { partRows } from "./part-rows.ts";
import { stateRows } from "./state-rows.ts";
import { territoryRows } from "./territory-rows.ts";

/** One thing that a name may mean. */
export interface Entry {
  readonly kind: "state" | "former" | "territory" | "group" | "part";
  readonly id: string;
  readonly name: string;
  /** The state that a territory or part belongs to. */
  readonly of?: string;
  /** First and last day of a former state. */
  readonly from?: string;
  readonly until?: string;
  /** Entry that carries on a former state's codes, and all states on its ground. */
  readonly next?: string;
  readonly heirs?: readonly string[];
}

/** An entry under a name, with the year until which that was its name. */
export interface Named {
  readonly entry: Entry;
  readonly as: string;
  readonly until?: number;
}

export interface StateIndex {
  readonly byId: ReadonlyMap<string, Entry>;
  readonly byName: ReadonlyMap<string, Named>;
  readonly iso2: ReadonlyMap<string, Entry>;
  readonly isoNumber: ReadonlyMap<number, Entry>;
  /** Of several states with one code, the one that came first; `next` leads on. */
  readonly cowNumber: ReadonlyMap<number, Entry>;
  readonly cowLetters: ReadonlyMap<string, Entry>;
  readonly gwNumber: ReadonlyMap<number, Entry>;
  /** Usual names of states and former states, for suggestions. */
  readonly names: readonly string[];
}

let made: StateIndex | undefined;

/** The tables of states, ready to be looked up in; made once, when first asked for. */
export function stateIndex(): StateIndex {
  made ??= makeIndex();
  return made;
}

const linesOf = (rows: string): string[] => rows.trim().split("\n");

function makeIndex(): StateIndex {
  const byId = new Map<string, Entry>();
  const byName = new Map<string, Named>();
  const iso2 = new Map<string, Entry>();
  const isoNumber = new Map<number, Entry>();
  const cowNumber = new Map<number, Entry>();
  const cowLetters = new Map<string, Entry>();
  const gwNumber = new Map<number, Entry>();
  const names: string[] = [];

  const name = (entry: Entry, listed: string): void => {
    for (const each of listed.split("|")) {
      const [as = "", until] = each.split("<");
      for (const key of nameKeys(as)) {
        if (key.trim() === "" || byName.has(key)) continue;
        byName.set(key, { entry, as, ...(until ? { until: Number(until) } : {}) });
      }
    }
  };
  const code = <Key>(index: Map<Key, Entry>, key: Key, text: string, entry: Entry): void => {
    if (text !== "-" && !index.has(key)) index.set(key, entry);
  };

  // Former states first: a code that was carried on begins with the one that had it first.
  for (const line of linesOf(formerStateRows)) {
    const { cells, listed } = columnsOf(line, 10);
    const [id = "", two = "", number = "", cow = "", letters = "", gw = ""] = cells;
    const [from = "", until = "", next = "", heirs = ""] = cells.slice(6);
    const entry: Entry = {
      kind: "former",
      id,
      name: usual(listed),
      from,
      until,
      ...(next === "-" ? {} : { next }),
      heirs: heirs.split(","),
    };
    byId.set(id, entry);
    name(entry, listed);
    names.push(entry.name);
    code(iso2, two, two, entry);
    code(isoNumber, Number(number), number, entry);
    code(cowNumber, Number(cow), cow, entry);
    code(cowLetters, letters, letters, entry);
    code(gwNumber, Number(gw === "=" ? cow : gw), gw === "=" ? cow : gw, entry);
  }
  for (const line of linesOf(stateRows)) {
    const { cells, listed } = columnsOf(line, 6);
    const [id = "", two = "", number = "", cow = "", letters = "", gw = ""] = cells;
    const entry: Entry = { kind: "state", id, name: usual(listed) };
    byId.set(id, entry);
    name(entry, listed);
    names.push(...listed.split("|").map((each) => each.replace(/<.*/, "")));
    code(iso2, two, two, entry);
    code(isoNumber, Number(number), number, entry);
    code(cowNumber, Number(cow), cow, entry);
    code(cowLetters, letters, letters, entry);
    code(gwNumber, Number(gw === "=" ? cow : gw), gw === "=" ? cow : gw, entry);
  }
  // Germany after the war has a number of its own with the Correlates of War.
  const germany = byId.get("DEU") as Entry;
  code(cowNumber, 260, "260", germany);
  code(cowLetters, "GFR", "GFR", germany);
  for (const line of linesOf(territoryRows)) {
    const { cells, listed } = columnsOf(line, 4);
    const [id = "", two = "", number = "", of = ""] = cells;
    const entry: Entry = {
      kind: "territory",
      id,
      name: usual(listed),
      ...(of === "-" ? {} : { of }),
    };
    byId.set(id, entry);
    name(entry, listed);
    code(iso2, two, two, entry);
    code(isoNumber, Number(number), number, entry);
  }
  for (const line of linesOf(partRows)) {
    const of = line.slice(0, 3);
    for (const each of line.slice(4).split("|"))
      name({ kind: "part", id: each, name: each, of }, each);
  }
  for (const line of linesOf(groupRows)) {
    const [id = "", listed = ""] = line.split(" = ");
    const entry: Entry = { kind: "group", id, name: usual(listed) };
    byId.set(id, entry);
    name(entry, listed.replace(/ =$/, ""));
  }
  for (const each of otherGroups) name({ kind: "group", id: each, name: each }, each);
  return { byId, byName, iso2, isoNumber, cowNumber, cowLetters, gwNumber, names };
}

/** The codes at the start of a line, and the names after them. */
function columnsOf(line: string, codes: number): { cells: readonly string[]; listed: string } {
  const words = line.split(" ");
  return { cells: words.slice(0, codes), listed: words.slice(codes).join(" ") };
}

function usual(listed: string): string {
  return listed.split("|")[0] ?? "";
}
