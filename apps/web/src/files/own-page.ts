/**
 * What this document was before anything was drawn into it, where it is a single page; only that is
 * worth keeping. `main.ts` sees to it that it is read in time.
 */
export const ownPage: string | undefined =
  globalThis.document?.querySelector("script[type=module]:not([src])") === null
    ? undefined
    : globalThis.document &&
      `<!doctype html>\n${document.documentElement.outerHTML.replace(/ data-theme="[a-z]*"/, "")}`;
