import type { Network } from "./network.ts";
import { tieColumns } from "./tie-columns.ts";

/** What stands in for a network that could not be read. */
export const emptyNetwork: Network = {
  title: "",
  date: "",
  actors: [],
  ties: tieColumns([], []),
};
