/** Gives the name of an actor or bloc by its id. */
export type NameOf = (id: string) => string;
