import { type ShippedWorld, shippedWorlds } from "../../files/shipped.ts";
import { localText } from "../../text/local-text.ts";
import { words } from "../../words.ts";

/** A world with those of its scenarios that are listed. */
export interface OfferedWorld {
  readonly world: ShippedWorld;
  readonly scenarios: ShippedWorld["scenarios"];
}

/** The worlds that some words are found in, or in one of their scenarios, under their headings; no words are in all. */
export function offeredWorlds(
  wanted: string,
): readonly (readonly [heading: string, worlds: readonly OfferedWorld[]])[] {
  const has = (text: string): boolean => text.toLowerCase().includes(wanted.toLowerCase());
  const offered = shippedWorlds.flatMap((world): OfferedWorld[] => {
    if (has(`${world.title} ${localText(world.title)} ${world.id} ${headingOf(world)}`)) {
      return [{ world, scenarios: world.scenarios }];
    }
    const scenarios = world.scenarios.filter(({ title, question }) =>
      [title, question, localText(title), localText(question)].some(has),
    );
    return scenarios.length > 0 ? [{ world, scenarios }] : [];
  });
  const headings = [...new Set(offered.map(({ world }) => headingOf(world)))];
  return headings.map(
    (heading) => [heading, offered.filter(({ world }) => headingOf(world) === heading)] as const,
  );
}

function headingOf({ group }: ShippedWorld): string {
  return (words.worldGroups as Readonly<Record<string, string>>)[group] ?? group;
}
