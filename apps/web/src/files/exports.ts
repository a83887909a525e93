import {
  type Network,
  type Run,
  toEdgeCsv,
  toGexf,
  toGraphml,
  toNodeCsv,
  toSnapshotJson,
  toTrajectoryJson,
  writeDocument,
} from "@entente/core";
import { type Scene, toSvg } from "@entente/scene";
import type { Work } from "../state/work.ts";
import { sceneWords } from "../text/scene-words.ts";
import type { words } from "../words.ts";

/** What can be written: the work, its run, the network under the playhead and the picture of it. */
export interface Source {
  readonly work: Work;
  readonly run: Run;
  readonly network: Network;
  readonly scene: Scene;
}

/** A file ready to be saved. */
export interface Written {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/** One way out, and how it is written. */
export interface Export {
  /** What `words` calls it and says it is good for. */
  readonly id: keyof typeof words.exportTitles;
  readonly group: "picture" | "network" | "run";
  readonly ending: string;
  readonly type: string;
  /** Absent for PNG, which the stage draws. */
  readonly write?: (source: Source) => string;
}

export const exports: readonly Export[] = [
  {
    id: "png",
    group: "picture",
    ending: "png",
    type: "image/png",
  },
  {
    id: "svg",
    group: "picture",
    ending: "svg",
    type: "image/svg+xml",
    write: ({ scene }) => toSvg(scene, { wording: sceneWords() }),
  },
  {
    id: "gexf",
    group: "network",
    ending: "gexf",
    type: "application/xml",
    write: ({ network, scene }) => toGexf(network, { positions: scene.actors }),
  },
  {
    id: "graphml",
    group: "network",
    ending: "graphml",
    type: "application/xml",
    write: ({ network }) => toGraphml(network),
  },
  {
    id: "edges",
    group: "network",
    ending: "ties.csv",
    type: "text/csv",
    write: ({ network }) => toEdgeCsv(network),
  },
  {
    id: "nodes",
    group: "network",
    ending: "actors.csv",
    type: "text/csv",
    write: ({ network }) => toNodeCsv(network),
  },
  {
    id: "snapshot",
    group: "run",
    ending: "snapshot.json",
    type: "application/json",
    write: ({ network, work }) =>
      toSnapshotJson({ network, world: work.world, scenario: work.scenario }),
  },
  {
    id: "trajectory",
    group: "run",
    ending: "trajectory.json",
    type: "application/json",
    write: ({ run }) => toTrajectoryJson(run),
  },
  {
    id: "scenario",
    group: "run",
    ending: "scenario.json",
    type: "application/json",
    write: ({ work }) => writeDocument(work.scenario),
  },
  {
    id: "world",
    group: "run",
    ending: "world.json",
    type: "application/json",
    write: ({ work }) => writeDocument(work.world),
  },
];

/** A file name that any system takes: the scenario's title and the date shown. */
export function fileName(title: string, date: string, ending: string): string {
  const stem = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return `${stem || "scenario"}-${date}.${ending}`;
}
