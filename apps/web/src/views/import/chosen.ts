import type { ImportOptions } from "@entente/core";

/** What a person chooses beside the columns and names of files. */
export type Chosen = Pick<ImportOptions, "settings" | "year" | "actors">;
