import type { Statement, World, WorldTable } from "@entente/core";

/**
 * The same world with some of its actors: evidence, blocs, measures and tables about the others are
 * left out, and so is what then says nothing. Ties among those kept are unchanged to the last bit.
 */
export function cutWorld(world: World, actors: readonly string[]): World {
  const kept = new Set(actors);
  const among = (ids: readonly string[]) => ids.filter((id) => kept.has(id));
  const blocs = (world.blocs ?? [])
    .map((bloc) => ({ ...bloc, members: bloc.members.filter(({ actor }) => kept.has(actor)) }))
    .filter((bloc) => bloc.members.length > 1);
  const named = new Set([...kept, ...blocs.map((bloc) => bloc.id)]);
  const { values, unknown = [] } = world.sizes;
  return {
    ...world,
    actors: world.actors.filter(({ id }) => kept.has(id)),
    sizes: {
      ...world.sizes,
      unknown: among(unknown),
      values: Object.fromEntries(Object.entries(values).filter(([id]) => kept.has(id))),
    },
    blocs,
    statements: (world.statements ?? []).filter(
      ({ source, target }: Statement) => named.has(source) && named.has(target),
    ),
    tables: (world.tables ?? []).map((table) => cutTable(table, kept)),
    measures: (world.measures ?? [])
      .map((each) => ({ ...each, senders: among(each.senders), targets: among(each.targets) }))
      .filter(({ senders, targets }) => senders.length > 0 && targets.length > 0),
  };
}

function cutTable(table: WorldTable, kept: ReadonlySet<string>): WorldTable {
  const fields = <Value>(record: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => kept.has(id)));
  switch (table.form) {
    case "matrix": {
      const places = table.actors.flatMap((id, i) => (kept.has(id) ? [i] : []));
      const rows = places
        .slice(0, -1)
        .map((i, k) => places.slice(k + 1).map((j) => table.rows[i]?.[j - i - 1] ?? null));
      return { ...table, actors: table.actors.filter((id) => kept.has(id)), rows };
    }
    case "pairs":
      return { ...table, pairs: table.pairs.filter(([a, b]) => kept.has(a) && kept.has(b)) };
    case "groups": {
      const groups = table.groups
        .map((group) => ({ ...group, members: group.members.filter((id) => kept.has(id)) }))
        .filter(({ hub, members }) =>
          hub === undefined ? members.length > 1 : kept.has(hub) && members.length > 0,
        );
      return { ...table, groups };
    }
    case "positions":
      return { ...table, positions: fields(table.positions) };
    case "ballots":
      return { ...table, votes: fields(table.votes) };
  }
}
