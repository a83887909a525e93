import { fromSignedEdges, type SignedNetwork } from "@entente/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const ties = (text: string, stage?: string) => {
  const reading = fromSignedEdges(text, stage === undefined ? {} : { stage });
  if (!reading.ok) return reading.issues.map(({ where, got }) => `${where}: ${got}`);
  return reading.value.ties.map(({ a, b, weight }) => `${a} ${b} ${weight}`);
};
const warnings = (text: string) => fromSignedEdges(text).issues.map((issue) => issue.got);

describe("what a table of signed ties may look like", () => {
  const expected = ["A B 1", "B C -1"];
  test.each([
    ["comments and a header", "# source: a book\n# two lines\na,b,sign\nA,B,1\nB,C,-1\n"],
    ["other names, any case, other columns", "Source,Target,note,Weight\nA,B,x,1\nB,C,,-1\n"],
    ["tabs, CRLF, a byte order mark", "\uFEFFnode1\tnode2\tsign\r\nA\tB\t+1\r\nB\tC\t-1\r\n"],
    ["semicolons, CR alone", "a;b;sign\rA;B;+\rB;C;-"],
    ["signs in words and with the typographic minus", "a,b,sign\nA,B,positive\nB,C,\u22121\n"],
    ["no header", "A,B,1\nB,C,-1\n"],
    ["no header, blanks, percent comments", "% sym signed\nA B 1\nB C -1\n"],
    ["blank lines and quotes", 'a,b,sign\n\n"A","B",1\n\nB,C,-1\n'],
    ["a column of sizes beside the sign", "a,b,weight,sign\nA,B,1,1\nB,C,1,-1\n"],
    ["a pair from both ends", "a,b,sign\nA,B,1\nB,A,1\nB,C,-1\n"],
  ])("%s", (_, text) => expect(ties(text)).toEqual(expected));

  test("weights of any scale stay as they are, and two directions give their mean", () => {
    expect(ties("a,b,weight\nA,B,-22\nB,A,-20\nB,C,3.5e2\nA,C,0")).toEqual([
      "A B -21",
      "B C 350",
      "A C 0",
    ]);
  });

  test("0 is neutral; where nothing is hostile a warning asks whether it was meant so", () => {
    expect(ties("a,b,sign\nA,B,1\nB,C,0")).toEqual(["A B 1", "B C 0"]);
    expect(warnings("a,b,sign\nA,B,1\nB,C,0")).toEqual(["zeros and no hostile tie"]);
    expect(warnings("a,b,sign\nA,B,-1\nB,C,0")).toEqual([]);
  });

  test("a stage column holds several networks, of which one is read with its own actors", () => {
    const text = "window,a,b,sign\n1946,A,B,1\n1947,B,C,-1\n1946,B,C,1\n";
    expect(ties(text, "1947")).toEqual(["B C -1"]);
    const reading = fromSignedEdges(text, { stage: "1947" });
    expect(reading.ok && reading.value).toMatchObject({
      ids: ["B", "C"],
      stages: ["1946", "1947"],
    });
    expect(ties("1946,A,B,1\n1947,B,C,-1", "1946")).toEqual(["A B 1"]);
  });
});

describe("what is wrong is said with its line, all at once", () => {
  test.each([
    ["", ["table: no rows"]],
    ["a,b,sign\n", ["actors: 0 actors"]],
    ["a,b\nA,B\n", ['line 1: columns "a", "b"']],
    ["x,y,z\nA,B,1", ['line 1: columns "x", "y", "z"']],
    [
      "# c\na,b,sign\nA,B,soon\nA,,1\nA,C\nA,D,\nA,E,Infinity\nA,F,1e999",
      [
        'line 3, sign: "soon"',
        "line 4, b: no actor",
        "line 5: 2 cells",
        "line 6, sign: nothing",
        'line 7, sign: "Infinity"',
        'line 8, sign: "1e999"',
      ],
    ],
    ["a,b,sign\nA,B,1\nA,B,-1", ["line 3: another weight for the pair of line 2"]],
    ["a,b,weight,sign\nA,B,-2,1", ["line 2: sign 1 and weight -2"]],
    ["a,b,weight\nA,B,1e12", ["line 2: 1000000000000"]],
    ['a,b,sign\nA,"B,1', ["line 2: a quoted cell that does not end well"]],
    ["s,a,b,sign\nx,A,B,1", ["A B 1"]],
  ])("%j", (text, said) => expect(ties(text)).toEqual(said));

  test("stages that are missing or unknown name those there are", () => {
    const text = "stage,a,b,sign\n1946,A,B,1\n1947,B,C,-1\n";
    expect(ties(text)).toEqual(["stage: 2 stages and none chosen"]);
    expect(fromSignedEdges(text, { stage: "1964" }).issues[0]).toMatchObject({
      where: "stage",
      got: '"1964"',
      expected: 'one of "1946", "1947"',
    });
    expect(ties("a,b,sign\nA,B,1", "1946")).toEqual(['stage: "1946"']);
  });
});

test("any text is answered, never thrown at", () => {
  const piece = fc.constantFrom(
    "a,b,sign\n",
    "A",
    "B",
    ",",
    "\n",
    '"',
    "1",
    "-1",
    "#",
    "%",
    " ",
    "\t",
  );
  const text = fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }).map((all) => all.join(""));
  fc.assert(
    fc.property(text, (any) => {
      const reading = fromSignedEdges(any);
      expect(reading.ok || reading.issues.length > 0).toBe(true);
    }),
    { seed: 4, numRuns: 500 },
  );
});

test("what was written as a table is read back", () => {
  const network = fc
    .uniqueArray(fc.tuple(fc.nat(8), fc.nat(8)), {
      selector: ([i, j]) => `${Math.min(i, j)} ${Math.max(i, j)}`,
      minLength: 1,
    })
    .map((pairs) => pairs.filter(([i, j]) => i !== j))
    .filter((pairs) => pairs.length > 0)
    .chain((pairs) =>
      fc
        .array(fc.integer({ min: -30, max: 30 }), {
          minLength: pairs.length,
          maxLength: pairs.length,
        })
        .map((weights): SignedNetwork["ties"] =>
          pairs.map(([i, j], k) => ({ a: `n${i}`, b: `n${j}`, weight: weights[k] as number })),
        ),
    );
  fc.assert(
    fc.property(network, (given) => {
      const text = `a,b,weight\n${given.map(({ a, b, weight }) => `${a},${b},${weight}\n`).join("")}`;
      const reading = fromSignedEdges(text);
      expect(reading.ok && reading.value.ties).toEqual(given);
    }),
    { seed: 4 },
  );
});
