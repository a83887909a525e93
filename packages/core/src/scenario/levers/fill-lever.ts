import type { Lever } from "../../schema/scenario-schema.ts";

/** Writes out what a lever leaves to its defaults, as compiling takes them. */
export function fillLever(lever: Lever): Lever {
  const enabled = lever.enabled ?? true;
  switch (lever.kind) {
    case "sanction":
      return { ...lever, enabled, intensity: lever.intensity ?? 1 };
    case "bloc": {
      const members = lever.members?.map((member) => ({ ...member, degree: member.degree ?? 1 }));
      const founding = lever.action === "found" ? { cohesion: lever.cohesion ?? 1 } : {};
      return { ...lever, enabled, ...founding, ...(members ? { members } : {}) };
    }
    case "event":
      return { ...lever, enabled, strength: lever.strength ?? 1 };
    case "tie":
      return { ...lever, enabled };
  }
}
