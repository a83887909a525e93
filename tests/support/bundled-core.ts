/**
 * Core in one file, as Node finds it and `tests/build-packages.ts` emitted it: a thread starts from it in a fraction of
 * the time that the two thousand modules take which it is made of.
 */
export const bundledCore = new URL("../../packages/core/dist/node/index.js", import.meta.url);
