/** A citation of a data set of the Correlates of War. */
export const cowCite = (text: string, doi?: string) => ({
  text,
  ...(doi ? { doi } : {}),
  url: "https://correlatesofwar.org/",
});
