// Zod asks once whether it may turn schemas into code. The policy forbids that, and reports even the
// question as a violation; so it is told beforehand. This module is imported before all others.
(globalThis as { __zod_globalConfig?: { jitless?: boolean } }).__zod_globalConfig = {
  jitless: true,
};
