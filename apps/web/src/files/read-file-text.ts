import {
  checkDocument,
  emptyScenario,
  fromEdgeCsv,
  fromGexf,
  fromGraphml,
  fromSnapshotJson,
  type Issue,
  type Network,
  parseDocument,
  type ReadFileOptions,
  type Reading,
  type World,
} from "@entente/core";
import type { Work } from "../state/work.ts";
import { words } from "../words.ts";
import { loadWorld, worldNamedBy } from "./shipped.ts";
import { workOfNetwork } from "./world-of-network.ts";

/** What a file turned out to be. */
export type FromFile =
  | { readonly kind: "article"; readonly text: string }
  /** `date` is the moment to show, where the file holds one. */
  | {
      readonly kind: "work";
      readonly work: Work;
      readonly issues: readonly Issue[];
      readonly date?: string;
    }
  | { readonly kind: "refused"; readonly issues: readonly Issue[] };

/** Reads a file by its name's ending and what is in it; scenarios are checked against the world in use.
 * `nodes` is the table of actors that came with a table of ties. */
export async function readFileText(
  name: string,
  text: string,
  current: Work,
  nodes?: string,
): Promise<FromFile> {
  switch (name.toLowerCase().split(".").pop()) {
    case "gexf":
      return fromNetwork((options) => fromGexf(text, options), name);
    case "graphml":
      return fromNetwork((options) => fromGraphml(text, options), name);
    case "csv":
      return fromNetwork((options) => fromEdgeCsv(text, nodes, options), name);
    case "xml": {
      const read = /<graphml[\s>]/.test(text.slice(0, 5000)) ? fromGraphml : fromGexf;
      return fromNetwork((options) => read(text, options), name);
    }
    case "json":
    case "yaml":
    case "yml":
      return fromDocument(text, current);
    case "txt":
    case "md":
    case "text":
      return { kind: "article", text };
    default:
      return { kind: "refused", issues: [unknownKind(name)] };
  }
}

type Reader = (options: ReadFileOptions) => Reading<Network>;

/** Reads strictly first; what only fails by its scale or by repeated ties is read again, and said. */
function fromNetwork(reader: Reader, name: string): FromFile {
  const facts = {
    title: name.replace(/\.[^.]+$/, ""),
    date: new Date().toISOString().slice(0, 10),
  };
  const strict = reader(facts);
  if (strict.ok) {
    return { kind: "work", work: workOfNetwork(strict.value, name), issues: strict.issues };
  }
  const eased = reader({ ...facts, scale: "max", parallel: "mean" });
  if (!eased.ok) return { kind: "refused", issues: strict.issues };
  const remark: Issue = { severity: "warning", where: "ties", ...words.scaled };
  return {
    kind: "work",
    work: workOfNetwork(eased.value, name),
    issues: [remark, ...eased.issues],
  };
}

async function fromDocument(text: string, current: Work): Promise<FromFile> {
  if (isSnapshot(text)) {
    const read = fromSnapshotJson(text);
    if (!read.ok) return { kind: "refused", issues: read.issues };
    const { world, scenario, network } = read.value;
    const work = { world, scenario, opened: scenario };
    return { kind: "work", work, issues: read.issues, date: network.date };
  }
  const parsed = parseDocument(text);
  const named = parsed.ok ? worldNamedBy(parsed.value) : undefined;
  const shipped = named === undefined ? undefined : await loadWorld(named);
  const worldOf = (id: string): World | undefined =>
    [current.world, ...(shipped?.ok ? [shipped.value] : [])].find((world) => world.id === id);
  const checked = checkDocument(text, { worldOf });
  if (checked.kind === "broken") return { kind: "refused", issues: checked.issues };
  if (checked.kind === "world") {
    return { kind: "work", work: emptyOn(checked.value), issues: checked.issues };
  }
  const world = worldOf(checked.value.world.id);
  if (!world) return { kind: "refused", issues: checked.issues };
  const work = { world, scenario: checked.value, opened: checked.value };
  return { kind: "work", work, issues: checked.issues };
}

/** A snapshot is told by the recipe and the ties that it holds beside its documents. */
function isSnapshot(text: string): boolean {
  const parsed = parseDocument(text);
  return (
    parsed.ok &&
    typeof parsed.value === "object" &&
    parsed.value !== null &&
    "recipe" in parsed.value
  );
}

function emptyOn(world: World): Work {
  const scenario = emptyScenario(world);
  return { world, scenario, opened: scenario };
}

function unknownKind(name: string): Issue {
  const ending = name.includes(".") ? `.${name.split(".").pop()}` : words.noEnding;
  return {
    severity: "error",
    where: "file",
    got: ending,
    expected: words.unknownKind,
    cure: words.unknownKindCure,
  };
}
