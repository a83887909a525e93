import { stateIndex } from "../../states/state-index.ts";

/** Labels of actors that are no states, each with an id of its own. */
export interface OwnLabels {
  /** The id of a label, always the same; `amongStates` keeps clear of the ids of states. */
  readonly idOf: (label: string, amongStates: boolean) => string;
  /** Whether an id was given to a label. */
  readonly has: (id: string) => boolean;
}

/** Gives ids to labels in the order in which they come. */
export function ownLabels(): OwnLabels {
  const own = new Map<string, string>();
  const ids = new Set<string>();
  return {
    idOf(label, amongStates) {
      const before = own.get(label);
      if (before !== undefined) return before;
      const plain = label
        .normalize("NFKD")
        .replace(/[^A-Za-z0-9._-]+/g, "-")
        .replace(/^[^A-Za-z0-9]+/, "")
        .slice(0, 56);
      let id = /^(|constructor|prototype|narrator)$/.test(plain) ? `actor-${own.size + 1}` : plain;
      const { byId } = stateIndex();
      while (ids.has(id) || (amongStates && byId.has(id))) id = `${id}-${own.size + 1}`;
      own.set(label, id);
      ids.add(id);
      return id;
    },
    has: (id) => ids.has(id),
  };
}
