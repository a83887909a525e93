/** A disc on the page and the text that belongs to it; y grows downward. */
export interface LabelSubject {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Who gets a place first: larger is earlier. Infinity is always placed. */
  readonly priority: number;
}

export interface LabelOptions {
  readonly width: number;
  readonly height: number;
  /** Letter size in pixels. */
  readonly size: number;
  readonly textWidth: (text: string) => number;
  /** Lines that labels would rather not lie on, with how much they mind (0 to 1). */
  readonly lines?: readonly LabelLine[];
  /** Where labels stood before; they stay there when they can. */
  readonly previous?: ReadonlyMap<string, PlacedLabel>;
}

export interface LabelLine {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly cost: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  /** Left end and baseline of the text. */
  readonly x: number;
  readonly y: number;
  readonly side: Side;
}

type Side =
  | "right"
  | "left"
  | "below"
  | "above"
  | "below-right"
  | "above-right"
  | "below-left"
  | "above-left";

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const sides: readonly Side[] = [
  "right",
  "left",
  "below",
  "above",
  "below-right",
  "above-right",
  "below-left",
  "above-left",
];

/** From so many discs on, no label would find a place beside all of them. */
const crowd = 60;

/**
 * Finds a place beside its disc for each label such that no two labels overlap and none covers a disc.
 *
 * Greedy, weightiest first, hence deterministic; of the free places the one that crosses least of
 * the lines wins. A label without any free place is left out. In a crowd a label may cover discs
 * a good deal smaller than its own: who weighs most is named first.
 */
export function placeLabels(
  subjects: readonly LabelSubject[],
  options: LabelOptions,
): readonly PlacedLabel[] {
  const { size, lines = [], previous } = options;
  const order = [...subjects].sort(
    (p, q) => (p.priority === q.priority ? 0 : q.priority - p.priority) || (p.id < q.id ? -1 : 1),
  );
  const crowded = subjects.length > crowd;
  const discs = discsByHeight(subjects);
  const taken: Box[] = [];
  const placed: PlacedLabel[] = [];
  for (const subject of order) {
    if (subject.text === "") continue;
    const width = options.textWidth(subject.text);
    const forced = subject.priority === Number.POSITIVE_INFINITY;
    const before = previous?.get(subject.id)?.side;
    // What lies within reach of none of the places is asked about once, not for each of them.
    const reach = reachOf(subject, width, size);
    const boxes = taken.filter((other) => overlap(reach, other, 1));
    const others = discs(reach).filter((other) => other !== subject);
    let nearby: LabelLine[] | undefined;
    let best: { side: Side; box: Box; cost: number } | undefined;
    for (let rank = 0; rank < sides.length; rank++) {
      const side = sides[rank] as Side;
      const box = boxAt(subject, side, width, size);
      const inside =
        box.left >= 2 &&
        box.top >= 2 &&
        box.right <= options.width - 2 &&
        box.bottom <= options.height - 2;
      if (!inside && !forced) continue;
      let clashes = boxes.some((other) => overlap(box, other, 1));
      if (clashes && !forced) continue;
      let under = 0;
      for (const other of others) {
        if (!covers(box, other)) continue;
        under++;
        if (crowded && 1.3 * other.radius <= subject.radius) continue;
        clashes = true;
        if (!forced) break;
      }
      if (clashes && !forced) continue;
      let cost = 0.06 * rank + 0.3 * under + (inside ? 0 : 5) + (clashes ? 10 : 0);
      if (before === side) cost -= 2;
      nearby ??= lines.filter((line) => isNear(line, reach));
      for (const line of nearby) if (crosses(line, box)) cost += line.cost;
      if (!best || cost < best.cost) best = { side, box, cost };
    }
    if (!best) continue;
    taken.push(best.box);
    const { side, box } = best;
    placed.push({
      id: subject.id,
      text: subject.text,
      side,
      x: box.left,
      y: box.bottom - 0.3 * size,
    });
  }
  return placed;
}

/** All that the places of a label take up together. */
function reachOf({ x, y, radius }: LabelSubject, width: number, size: number): Box {
  const across = radius + 7 + width;
  const along = Math.max(radius + 3, 0.72 * radius + 4) + 1.25 * size;
  return { left: x - across, top: y - along, right: x + across, bottom: y + along };
}

/** Finds the discs that reach into the rows of a box. */
function discsByHeight(subjects: readonly LabelSubject[]): (box: Box) => readonly LabelSubject[] {
  const sorted = [...subjects].sort((p, q) => p.y - q.y);
  const heights = Float64Array.from(sorted, ({ y }) => y);
  let most = 0;
  for (const { radius } of subjects) most = Math.max(most, radius + 2);
  /** How many stand above a height. */
  const above = (y: number): number => {
    let [low, high] = [0, heights.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((heights[middle] as number) < y) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (box) =>
    sorted
      .slice(above(box.top - most), above(box.bottom + most))
      .filter((disc) => covers(box, disc));
}

function isNear({ x1, y1, x2, y2 }: LabelLine, { left, top, right, bottom }: Box): boolean {
  return (
    Math.max(x1, x2) >= left &&
    Math.min(x1, x2) <= right &&
    Math.max(y1, y2) >= top &&
    Math.min(y1, y2) <= bottom
  );
}

function boxAt(subject: LabelSubject, side: Side, width: number, size: number): Box {
  const height = 1.25 * size;
  const gap = subject.radius + 7;
  const slant = 0.72 * subject.radius + 4;
  const [x, y] = [subject.x, subject.y];
  const left = side.includes("-") ? slant : gap;
  const from = side.endsWith("right")
    ? x + left
    : side.endsWith("left")
      ? x - left - width
      : x - width / 2;
  const down = side.includes("-") ? slant : gap - 4;
  const top = side.startsWith("below")
    ? y + down
    : side.startsWith("above")
      ? y - down - height
      : y - height / 2;
  return { left: from, top, right: from + width, bottom: top + height };
}

function overlap(p: Box, q: Box, air: number): boolean {
  return (
    p.left < q.right + air &&
    q.left < p.right + air &&
    p.top < q.bottom + air &&
    q.top < p.bottom + air
  );
}

function covers(box: Box, disc: LabelSubject): boolean {
  const dx = Math.max(box.left - disc.x, 0, disc.x - box.right);
  const dy = Math.max(box.top - disc.y, 0, disc.y - box.bottom);
  return dx * dx + dy * dy < (disc.radius + 2) * (disc.radius + 2);
}

/** Whether a segment meets a box: clipping the segment to it leaves something (Liang & Barsky 1984). */
function crosses({ x1, y1, x2, y2 }: LabelLine, box: Box): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [enter, leave] = [0, 1];
  for (let edge = 0; edge < 4; edge++) {
    const step = edge === 0 ? -dx : edge === 1 ? dx : edge === 2 ? -dy : dy;
    const room =
      edge === 0
        ? x1 - box.left
        : edge === 1
          ? box.right - x1
          : edge === 2
            ? y1 - box.top
            : box.bottom - y1;
    if (step === 0 && room < 0) return false;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  return enter < leave;
}
