/** Nouns that make a name ask for an article wherever they stand in it: the European Union, the Group of Seven. */
const collective =
  /\b(alliance|arrangements|association|axis|bloc|coalition|commonwealth|community|confederation|conference|council|dialogue|entente|eyes|federation|group|league|members|movement|nations|organi[sz]ation|pact|partnership|treaty|union)\b/i;
/** What a name with such a noun may begin with instead; and a noun with a number or letter behind it is a name of its own: Bloc 2. */
const settled = /^(a|an|any|her|his|its|my|our|that|their|these|this|those)\s|\s([A-Z]|\d+)$/i;

/** A name as it reads inside an English sentence: "The West" → "the West", "Non-Aligned Movement" → "the Non-Aligned Movement". */
export function inSentence(name: string): string {
  if (/^the /i.test(name)) return `the ${name.slice(4)}`;
  const asks = name.startsWith("United ") || (collective.test(name) && !settled.test(name));
  return asks ? `the ${name}` : name;
}
