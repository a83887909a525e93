import { groupRows } from "./group-rows.ts";

let made:
  | ReadonlyMap<string, readonly (readonly [id: string, from: number, until: number])[]>
  | undefined;

/**
 * Members of a group in a year, by ISO 3166 alpha-3; nothing where they are not known here, as for
 * the United Nations, which has nearly all.
 */
export function groupMembers(id: string, year: number): readonly string[] {
  made ??= new Map(
    groupRows
      .trim()
      .split("\n")
      .map((line) => {
        const [group = "", , members = ""] = line.split(" = ");
        const listed = [...members.matchAll(/([A-Z]{3}):(\d{4})(?:-(\d{4}))?/g)];
        return [
          group,
          listed.map(
            ([, state = "", from, until]) =>
              [state, Number(from), until ? Number(until) : 9999] as const,
          ),
        ];
      }),
  );
  return (made.get(id) ?? [])
    .filter(([, from, until]) => from <= year && year < until)
    .map(([state]) => state);
}
