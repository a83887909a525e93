export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** A passage with about `room` letters of context on each side, cut between words. */
export function excerpt(text: string, start: number, end: number, room = 90): Excerpt {
  const from = Math.max(0, start - room);
  const to = Math.min(text.length, end + room);
  const head = text.slice(from, start);
  const tail = text.slice(end, to);
  return {
    before: from === 0 ? head : `… ${head.replace(/^\S*\s+/, "")}`,
    marked: text.slice(start, end),
    after: to === text.length ? tail : `${tail.replace(/\s+\S*$/, "")} …`,
  };
}
