import type { Run } from "@entente/core";
import type { SceneView, Theme } from "@entente/scene";
import type { Opened } from "./open-scenario.ts";

/** All that an export may draw from. */
export interface Source extends Opened {
  readonly run: Run;
  /** Moment shown, in years since the start. */
  readonly years: number;
  readonly view: SceneView;
  readonly theme: Theme;
}
