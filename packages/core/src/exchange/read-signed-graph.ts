import { type SignedGraph, signedGraph, signedGraphOf } from "../analysis/balance/signed-graph.ts";
import type { Network } from "../network/network.ts";
import type { Issue } from "../vocabulary/issue.ts";
import type { Reading } from "../vocabulary/reading.ts";
import { fromSnapshotJson } from "./from-snapshot-json.ts";
import type { ReadFileOptions } from "./networks/file-columns.ts";
import { fromDl } from "./networks/from-dl.ts";
import { fromEdgeCsv } from "./networks/from-edge-csv.ts";
import { fromGexf } from "./networks/from-gexf.ts";
import { fromGml } from "./networks/from-gml.ts";
import { fromGraphml } from "./networks/from-graphml.ts";
import { fromPajek } from "./networks/from-pajek.ts";
import { fromSignedEdges } from "./networks/from-signed-edges.ts";
import type { ReadSignedOptions, SignedNetwork } from "./networks/signed-network.ts";

/** A network ready for analysis, with what was read of the file. */
export interface SignedReading {
  readonly graph: SignedGraph;
  /** Ties with a smaller |weight| were left out as neutral. */
  readonly neutral: number;
  /** Stages that the file holds. */
  readonly stages: readonly string[];
  readonly stage?: string;
}

export interface ReadSignedGraphOptions extends ReadSignedOptions {
  /**
   * Ties with |weight| below this count as neutral; default 0.05 for Entente's own networks, see
   * `signedGraphOf`, and 0 for files of others, whose scale is unknown.
   */
  readonly neutral?: number;
}

/**
 * Reads a signed network for analysis from any format we know, told apart by content: snapshot JSON,
 * GEXF, GraphML, GML, Pajek, UCINET DL, a table of ties or a square table. Weights may have any scale.
 */
export function readSignedGraph(
  text: string,
  { stage, neutral }: ReadSignedGraphOptions = {},
): Reading<SignedReading> {
  const start = text.slice(0, 5000);
  if (/^\uFEFF?\s*\{/.test(start)) {
    if (/"nodes"\s*:/.test(text) && !/"recipe"\s*:/.test(text)) return refused;
    const snapshot = fromSnapshotJson(text);
    return snapshot.ok ? ofNetwork(snapshot.value.network, snapshot.issues) : snapshot;
  }
  if (/^\uFEFF?\s*</.test(start)) {
    const read = /<graphml[\s>]/.test(start) ? fromGraphml : fromGexf;
    const reading = anyScale((options) => read(text, options));
    return reading.ok ? ofNetwork(reading.value, reading.issues) : reading;
  }
  if (/^# ?engine: /m.test(start)) {
    const reading = anyScale((options) => fromEdgeCsv(text, undefined, options));
    return reading.ok ? ofNetwork(reading.value, reading.issues) : reading;
  }
  const reading = /^\s*\*(vertices|network)\b/im.test(start)
    ? fromPajek(text, stage === undefined ? {} : { relation: stage })
    : /^\s*graph\s*\[/m.test(start)
      ? fromGml(text)
      : /^\uFEFF?\s*dl\b/i.test(start)
        ? fromDl(text, stage === undefined ? {} : { matrix: stage })
        : fromSignedEdges(text, stage === undefined ? {} : { stage });
  return reading.ok ? ofTies(reading.value, reading.issues) : reading;

  function ofNetwork(network: Network, issues: readonly Issue[]): Reading<SignedReading> {
    const least = neutral ?? (network.recipe ? 0.05 : 0);
    const graph = signedGraphOf(network, { neutral: least });
    return { ok: true, value: { graph, neutral: least, stages: [] }, issues };
  }

  function ofTies(network: SignedNetwork, issues: readonly Issue[]): Reading<SignedReading> {
    const { ids, ties, stages, stage: read } = network;
    const least = neutral ?? 0;
    const kept = ties.filter(({ weight }) => Math.abs(weight) >= least);
    const value = { graph: signedGraph(ids, kept), neutral: least, stages };
    return { ok: true, value: read === undefined ? value : { ...value, stage: read }, issues };
  }
}

/** Node-link JSON has neither lines nor scales to speak of; the importer makes a world of it. */
const refused: Reading<SignedReading> = {
  ok: false,
  issues: [
    {
      severity: "error",
      where: "file",
      got: "node-link JSON",
      expected: "a snapshot, GEXF, GraphML, GML, Pajek, UCINET DL or a table",
      cure: "Import it as node-link first, which makes a world of it.",
    },
  ],
};

/** Reads with the weights as they are, or else as shares of the largest. */
function anyScale(read: (options: ReadFileOptions) => Reading<Network>): Reading<Network> {
  const plain = read({ date: "1970-01-01" });
  if (plain.ok) return plain;
  const scaled = read({ date: "1970-01-01", scale: "max" });
  if (!scaled.ok) return plain;
  const warning: Issue = {
    severity: "warning",
    where: "weights",
    got: "numbers beyond ±1",
    expected: "alignments from −1 to 1",
    cure: "All weights are divided by the largest; the weighted frustration is on that scale.",
  };
  return { ...scaled, issues: [...scaled.issues, warning] };
}
