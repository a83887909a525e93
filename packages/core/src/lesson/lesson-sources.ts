import type { Mechanism } from "../engine/mechanism.ts";
import type { Setting } from "../mechanisms/setting.ts";
import type { Scenario } from "../scenario/scenario-schema.ts";
import type { World } from "../scenario/world-schema.ts";

/** Where a lesson's shipped worlds and scenarios are found; what is not at hand is `undefined`. */
export interface LessonSources {
  readonly worldOf?: (id: string) => World | undefined;
  readonly scenarioOf?: (world: string, id: string) => Scenario | undefined;
  readonly mechanisms?: readonly Mechanism<Setting>[];
}
