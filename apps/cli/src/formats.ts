import {
  networkAt,
  toEdgeCsv,
  toGexf,
  toGraphml,
  toNodeCsv,
  toSnapshotJson,
  toTrajectoryCsv,
  toTrajectoryJson,
  writeDocument,
} from "@entente/core";
import { signedLayout } from "@entente/scene";
import { picture } from "./picture.ts";
import type { Source } from "./source.ts";

export interface Format {
  readonly id: string;
  /** Whether it shows one moment; if not, a date makes no sense. */
  readonly dated: boolean;
  readonly write: (source: Source) => string;
}

/** Every format a scenario can be exported to; the same source gives the same bytes. */
export const formats: readonly Format[] = [
  {
    id: "gexf",
    dated: true,
    write: ({ run, years }) => {
      const network = networkAt(run, years);
      const positions = Array.from(signedLayout(network), ([id, point]) => ({ id, ...point }));
      return toGexf(network, { positions });
    },
  },
  { id: "graphml", dated: true, write: ({ run, years }) => toGraphml(networkAt(run, years)) },
  { id: "nodes.csv", dated: true, write: ({ run, years }) => toNodeCsv(networkAt(run, years)) },
  { id: "edges.csv", dated: true, write: ({ run, years }) => toEdgeCsv(networkAt(run, years)) },
  { id: "snapshot", dated: true, write: snapshot },
  { id: "json", dated: true, write: snapshot },
  { id: "svg", dated: true, write: picture },
  { id: "trajectory", dated: false, write: ({ run }) => toTrajectoryJson(run) },
  { id: "trajectory.csv", dated: false, write: ({ run }) => toTrajectoryCsv(run) },
  { id: "scenario", dated: false, write: ({ scenario }) => writeDocument(scenario) },
  { id: "world", dated: false, write: ({ world }) => writeDocument(world) },
];

function snapshot({ run, years, world, scenario }: Source): string {
  return toSnapshotJson({ network: networkAt(run, years), world, scenario });
}
