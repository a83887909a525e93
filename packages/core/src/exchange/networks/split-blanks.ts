/** Cuts a line at runs of blanks; quotation marks hold a cell together, as R writes its tables, and two stand for one. */
export function splitBlanks(line: string): string[] {
  return [...line.matchAll(/"((?:[^"]|"")*)"(?!\S)|\S+/g)].map(([word, inside]) =>
    inside === undefined ? word : inside.replaceAll('""', '"'),
  );
}
