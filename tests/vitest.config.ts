import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  // Tests read the packages' sources; vitest's node environment looks at the ssr list alone.
  ssr: { resolve: { conditions: ["@entente/source", "module", "node", "development|production"] } },
  test: {
    maxWorkers: "100%", // one for each core; vitest would leave one idle
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["**/node_modules/**", "tests/e2e/**"],
          environment: "node",
          isolate: false, // a process reads core once, not once a file; tests put back what they change
          globalSetup: ["tests/build-packages.ts"],
          testTimeout: 60_000, // a busy machine is no failure
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          environment: "node",
          isolate: false,
          globalSetup: ["tests/global-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
