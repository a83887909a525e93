import { atopAlliances, cowAlliances } from "../kinds/alliances.ts";
import { armsTransfers } from "../kinds/arms-transfers.ts";
import { contiguity } from "../kinds/contiguity.ts";
import { disputes } from "../kinds/disputes.ts";
import { gdeltEvents, icewsEvents } from "../kinds/events.ts";
import { globalSanctions } from "../kinds/gsdb.ts";
import { idealPoints } from "../kinds/ideal-points.ts";
import type { ImportKind } from "../kinds/import-kind.ts";
import { tieMatrix } from "../kinds/matrix.ts";
import { nationalCapabilities } from "../kinds/national-capabilities.ts";
import { networkKinds } from "../kinds/network-kinds.ts";
import { rivalries } from "../kinds/rivalries.ts";
import { sharedOrganisations } from "../kinds/shared-organisations.ts";
import { stateNumbers } from "../kinds/state-numbers.ts";
import { stateSystem } from "../kinds/state-system.ts";
import { tieTable } from "../kinds/ties.ts";
import { dyadicTrade } from "../kinds/trade.ts";
import { ungaVotes } from "../kinds/unga-votes.ts";
import { wars } from "../kinds/wars.ts";

/** Every kind of file that can be imported: one list for the command line and the app. */
export const importKinds: readonly ImportKind[] = [
  ungaVotes,
  idealPoints,
  cowAlliances,
  atopAlliances,
  nationalCapabilities,
  stateSystem,
  rivalries,
  disputes,
  wars,
  contiguity,
  sharedOrganisations,
  globalSanctions,
  armsTransfers,
  dyadicTrade,
  stateNumbers,
  icewsEvents,
  gdeltEvents,
  tieTable,
  tieMatrix,
  ...networkKinds,
];

/** The kind of that id. */
export function importKind(id: string): ImportKind | undefined {
  return importKinds.find((kind) => kind.id === id);
}
