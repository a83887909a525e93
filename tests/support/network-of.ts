import { type ListedNetwork, type Network, tieColumns } from "@entente/core";

/** A network with its ties written one by one. */
export const networkOf = ({ ties, ...rest }: ListedNetwork): Network => ({
  ...rest,
  ties: tieColumns(rest.actors, ties),
});
