import type { Work } from "../../state/work.ts";
import { leverWords } from "../../text/lever-words.ts";
import { mechanismTitle } from "../../text/mechanism-title.ts";

/** How a lever or a mechanism is called when it is told what difference it makes. */
export function causeName(
  work: Work,
  { kind, id }: { readonly kind: "lever" | "mechanism"; readonly id: string },
): string {
  if (kind === "mechanism") return mechanismTitle(id, work.scenario);
  const lever = work.scenario.levers.find((each) => each.id === id);
  return lever ? leverWords(lever, work) : id;
}
