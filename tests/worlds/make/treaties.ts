import type { WorldTable } from "@entente/core";
import { facts } from "./facts.ts";

/** Value by kind of commitment; conventions. A treaty that obliges to help scores as CAMEO scores signing one (0.8). */
const worthOf: Readonly<Record<string, number>> = {
  collective_defence: 0.8,
  mutual_defence: 0.8,
  intelligence: 0.7,
  security_partner: 0.5,
  partnership: 0.35,
  consultation: 0.35,
  consultation_nonaggression: 0.35,
  collective_defence_nominal: 0.3,
  dialogue: 0.3,
};

/** Ties of one state with each of the others, not of the others among each other. */
const stars = ["US-MNNA", "UKR-BILAT"];

/** Treaties and looser pacts in force on 10 April 2024 as groups of states. */
export function treaties(
  membersOf: (organisation: string) => readonly string[],
): Extract<WorldTable, { form: "groups" }>["groups"] {
  return facts("facts/treaties.csv").flatMap((row) => {
    const { treaty_id: id = "", name = "", year = "", type = "", parties = "" } = row;
    const value = worthOf[type];
    if (value === undefined) return [];
    const named = parties.split(" ");
    const all = named.flatMap((party) =>
      party.startsWith("@") ? membersOf(party.slice(1)) : [party],
    );
    const hub = stars.includes(id) ? all[0] : undefined;
    const members = (hub === undefined ? [...all] : all.slice(1)).sort();
    return [{ id, title: `${name} (${year})`, value, ...(hub ? { hub } : {}), members }];
  });
}
