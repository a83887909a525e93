import type { Lever } from "../../schema/scenario-schema.ts";

/** Takes out of a lever what equals its defaults: the opposite of `fillLever`. */
export function trimLever(lever: Lever): Lever {
  const { enabled, ...rest } = lever;
  const trimmed: Record<string, unknown> = enabled === false ? { ...rest, enabled } : { ...rest };
  if (lever.kind === "sanction" && lever.intensity === 1) delete trimmed.intensity;
  if (lever.kind === "event" && lever.strength === 1) delete trimmed.strength;
  if (lever.kind === "bloc") {
    if (lever.action === "found" && lever.cohesion === 1) delete trimmed.cohesion;
    const members = lever.members?.map(({ actor, degree }) =>
      degree === undefined || degree === 1 ? { actor } : { actor, degree },
    );
    if (members) trimmed.members = members;
  }
  return trimmed as Lever;
}
