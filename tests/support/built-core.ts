/** Core's entry as `tests/build-packages.ts` emitted it, for threads that load it. */
export const builtCore = new URL("../../packages/core/dist/index.js", import.meta.url);
