import { mergeConfig } from "vitest/config";
import base from "./vitest.config.ts";

/** The readers' fuzz tests with a hundred times the runs: `npm run fuzz`. */
const { projects: _, ...test } = base.test ?? {};
export default mergeConfig(
  { ...base, test },
  {
    test: {
      include: ["tests/fuzz/**/*.test.ts"],
      env: { FUZZ_RUNS: "20000" },
      testTimeout: 1_800_000,
    },
  },
);
