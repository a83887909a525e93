import type { CommonLines, LineGroup } from "../problem/form.ts";
import type { Ground } from "./ground.ts";

/** The groups of a common line at work; see `Kernel.lines`. */
export interface LineGroups {
  /** Brings the groups to year t. */
  readonly moveTo: (t: number) => void;
}

/** Lays the groups of a form out on a ground that has room for them. */
export function lineGroups(ground: Ground, form: CommonLines, steadyAfter: number): LineGroups {
  const { f, n, groupRows, groupList } = ground;
  const { weights, groups } = form;
  const width = 4 * ground.places.panels;
  const laid: (LineGroup | undefined)[] = [];
  let asked = Number.NEGATIVE_INFINITY;

  function lay(g: number, group: LineGroup | undefined): void {
    const pulls = groupRows(g);
    const [holds, starts] = [pulls + 2 * width, pulls + 3 * width];
    f.fill(0, pulls, pulls + 4 * width);
    let count = 0;
    if (group && group.strength !== 0) {
      const { membership, strength, solidarity } = group;
      let whole = 0;
      for (let k = 0; k < n; k++) {
        const lead = (membership[k] as number) * (weights[k] as number);
        if (lead !== 0) ground.enterList(g, count++, lead, 4 * k);
        whole += lead;
      }
      for (let k = 0; k < n; k++) {
        const own = membership[k] as number;
        f[pulls + k] = strength * own;
        f[holds + k] = whole - own * (weights[k] as number);
        f[starts + k] = (solidarity / 2) * own;
      }
    }
    groupList(g, count);
  }

  return {
    moveTo(t) {
      if (t >= steadyAfter && asked >= steadyAfter) return;
      for (const [g, at] of groups.entries()) {
        const group = at(t);
        if (asked === Number.NEGATIVE_INFINITY || group !== laid[g]) lay(g, group);
        laid[g] = group;
      }
      asked = t;
    },
  };
}
