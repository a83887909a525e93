import { mergeConfig } from "vitest/config";
import base from "./vitest.config.ts";

/** Every lesson, by mouse and by keyboard, on a wide screen and a phone; translations go through the editor: `npm run test:lessons`. */
const { projects: _, ...test } = base.test ?? {};
export default mergeConfig(
  { ...base, test },
  {
    test: {
      include: ["tests/lessons.ts"],
      globalSetup: ["tests/global-setup.ts"],
      testTimeout: 240_000,
      hookTimeout: 60_000,
    },
  },
);
