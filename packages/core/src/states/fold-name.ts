/** Words that files shorten, in full. */
const inFull: Readonly<Record<string, string>> = {
  rep: "republic",
  dem: "democratic",
  fed: "federated",
  is: "islands",
  st: "saint",
  ste: "saint",
  n: "north",
  s: "south",
  eq: "equatorial",
  sts: "states",
  herz: "herzegovina",
  prov: "province",
};

const silent = new Set(["the", "of", "and"]);

/** Letters that decomposition leaves as they are. */
const letters: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  ı: "i",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  đ: "d",
  ð: "d",
  þ: "th",
};

/** Lower-case words of letters and digits: without marks, apostrophes and the dots of initials. */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[øłıæœßđðþ]/g, (letter) => letters[letter] ?? letter)
    .replace(/&/g, " and ")
    .replace(/['’‘`´]/g, "")
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, "$1")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/**
 * The keys under which a name is known and looked up: its letters without spaces, and its words in
 * full and sorted, so that "Korea, Rep. of" and "Republic of Korea" meet.
 */
export function nameKeys(name: string): readonly [letters: string, words: string] {
  const folded = foldName(name);
  const words = folded
    .split(" ")
    .map((word) => inFull[word] ?? word)
    .filter((word) => !silent.has(word))
    .sort()
    .join(" ");
  return [folded.replace(/ /g, ""), ` ${words}`];
}
