/** A name as it reads inside an English sentence: "The West" → "the West", "United States" → "the United States". */
export function inSentence(name: string): string {
  if (name.startsWith("The ")) return `the ${name.slice(4)}`;
  return name.startsWith("United ") ? `the ${name}` : name;
}
