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
import type { Work } from "../store/work.ts";

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

/** One way out: what it is called, what it is good for, and how it is written. */
export interface Export {
  readonly id: string;
  readonly group: "picture" | "network" | "run";
  readonly title: string;
  readonly purpose: string;
  readonly ending: string;
  readonly type: string;
  /** Absent for PNG, which the stage draws. */
  readonly write?: (source: Source) => string;
}

export const exports: readonly Export[] = [
  {
    id: "png",
    group: "picture",
    title: "PNG",
    purpose: "Slides and documents, at twice the screen’s size",
    ending: "png",
    type: "image/png",
  },
  {
    id: "svg",
    group: "picture",
    title: "SVG",
    purpose: "Print and editing; title, legend, date and levers inside",
    ending: "svg",
    type: "image/svg+xml",
    write: ({ scene }) => toSvg(scene),
  },
  {
    id: "gexf",
    group: "network",
    title: "GEXF 1.3",
    purpose: "Gephi",
    ending: "gexf",
    type: "application/xml",
    write: ({ network, scene }) => toGexf(network, { positions: scene.actors }),
  },
  {
    id: "graphml",
    group: "network",
    title: "GraphML",
    purpose: "R igraph, NetworkX, yEd",
    ending: "graphml",
    type: "application/xml",
    write: ({ network }) => toGraphml(network),
  },
  {
    id: "edges",
    group: "network",
    title: "CSV of ties",
    purpose: "Spreadsheets; signed weight, baseline, change by mechanism",
    ending: "ties.csv",
    type: "text/csv",
    write: ({ network }) => toEdgeCsv(network),
  },
  {
    id: "nodes",
    group: "network",
    title: "CSV of actors",
    purpose: "Spreadsheets; kind and weight",
    ending: "actors.csv",
    type: "text/csv",
    write: ({ network }) => toNodeCsv(network),
  },
  {
    id: "snapshot",
    group: "run",
    title: "Snapshot",
    purpose: "The network at this date with the scenario that reproduces it",
    ending: "snapshot.json",
    type: "application/json",
    write: ({ network, work }) =>
      toSnapshotJson({ network, world: work.world, scenario: work.scenario }),
  },
  {
    id: "trajectory",
    group: "run",
    title: "Trajectory",
    purpose: "The whole run, every frame and account",
    ending: "trajectory.json",
    type: "application/json",
    write: ({ run }) => toTrajectoryJson(run),
  },
  {
    id: "scenario",
    group: "run",
    title: "Scenario",
    purpose: "To open again here, or to run from the command line",
    ending: "scenario.json",
    type: "application/json",
    write: ({ work }) => writeDocument(work.scenario),
  },
  {
    id: "world",
    group: "run",
    title: "World",
    purpose: "Actors, statements and sources that the scenario stands on",
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
