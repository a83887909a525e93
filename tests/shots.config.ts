import { mergeConfig } from "vitest/config";
import base from "./vitest.config.ts";

/** Builds the app and writes pictures of its main views: `npm run shots`. */
const { projects: _, ...test } = base.test ?? {};
export default mergeConfig(
  { ...base, test },
  {
    test: {
      include: ["tests/shots.ts"],
      globalSetup: ["tests/global-setup.ts"],
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  },
);
