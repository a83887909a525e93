import type { Mechanism } from "../engine/problem/mechanism.ts";
import type { Setting } from "../mechanisms/setting.ts";
import type { Scenario } from "../schema/scenario-schema.ts";
import type { World } from "../schema/world-schema.ts";

/** Where a lesson's shipped worlds and scenarios are found; what is not at hand is `undefined`. */
export interface LessonSources {
  readonly worldOf?: (id: string) => World | undefined;
  readonly scenarioOf?: (world: string, id: string) => Scenario | undefined;
  readonly mechanisms?: readonly Mechanism<Setting>[];
}
