import type { World } from "@entente/core";
import { type CodedTie, signWorld } from "./sign-world.ts";

type Sign = 1 | -1;

interface Era {
  readonly id: string;
  readonly asOf: string;
  readonly title: string;
  readonly summary: string;
  readonly note: string;
  /** Soviet Union or Russia with China, with the United States, and China with the United States. */
  readonly signs: readonly [Sign, Sign, Sign];
  readonly readings: readonly [string, string, string];
}

const soviet = "Soviet Union";

const eras: readonly (Era & { readonly russia: string })[] = [
  {
    id: "1950s",
    russia: soviet,
    asOf: "1950-02-14",
    title: "Triangle, 1950s: marriage",
    summary: "Moscow and Beijing are allied, and both stand against Washington.",
    note: "Two friends with a common enemy: balanced. It held for ten years, and broke from within, over doctrine, arms and rank, none of which is in the triangle.",
    signs: [1, -1, -1],
    readings: [
      "Treaty of Friendship, 14 February 1950.",
      "Cold war.",
      "War in Korea, embargo, no recognition.",
    ],
  },
  {
    id: "1960s",
    russia: soviet,
    asOf: "1969-03-02",
    title: "Triangle, 1960s: unit veto",
    summary: "Each of the three is at odds with both others.",
    note: "Three enemies: strained in the strong reading, at rest in the weak one (Davis 1967). All three repairs are equally cheap; history chose Washington and Beijing, and nothing in the signs says so.",
    signs: [-1, -1, -1],
    readings: [
      "Open split; fighting on the Ussuri, 2 March 1969.",
      "Cold war.",
      "War in Viet Nam, no recognition.",
    ],
  },
  {
    id: "1970s",
    russia: soviet,
    asOf: "1972-05-26",
    title: "Triangle, 1970s: romantic, Washington at the pivot",
    summary: "Washington talks with both, who are at odds with each other.",
    note: "One friend of two enemies: strained, and to the pivot's advantage (Dittmer 1981). Score détente as what it left unsettled and the same years are balanced: see the other coding. Coding is an argument.",
    signs: [-1, 1, 1],
    readings: [
      "Open split, troops on the border.",
      "Détente: arms treaties signed in Moscow, 26 May 1972.",
      "Visit and communiqué of Shanghai, 28 February 1972.",
    ],
  },
  {
    id: "1970s-cold",
    russia: soviet,
    asOf: "1979-12-27",
    title: "Triangle, 1970s otherwise coded: marriage",
    summary: "The same decade with Moscow and Washington scored as the rivals they remained.",
    note: "One sign differs from the other coding of the 1970s, and with it the whole verdict: two friends with a common enemy, balanced.",
    signs: [-1, -1, 1],
    readings: [
      "Open split; war of China on Viet Nam, an ally of Moscow, in 1979.",
      "Détente ends: Afghanistan, December 1979.",
      "Relations since 1 January 1979.",
    ],
  },
  {
    id: "1990s",
    russia: "Russia",
    asOf: "1997-05-27",
    title: "Triangle, 1990s: three at table",
    summary: "All three are on speaking terms or better.",
    note: "Three friends: balanced, and it did not last. What is balanced need not be stable when what the ties rest on changes.",
    signs: [1, 1, 1],
    readings: [
      "Joint declaration of 23 April 1997.",
      "Founding Act of NATO and Russia, 27 May 1997.",
      "Trade and engagement; the summit of October 1997 ahead.",
    ],
  },
  {
    id: "2020s",
    russia: "Russia",
    asOf: "2024-04-10",
    title: "Triangle, 2020s: marriage again",
    summary: "Moscow and Beijing draw together, and both are at odds with Washington.",
    note: "The signs of the 1950s again. What they hide: who is the senior now, how much trade joins Beijing and Washington, and that there is no alliance treaty this time.",
    signs: [1, -1, -1],
    readings: [
      "Partnership declared on 4 February 2022.",
      "War in Ukraine, sanctions.",
      "Rivals in trade, technology and at sea.",
    ],
  },
];

/** Moscow, Beijing and Washington, one world per era. */
export function triangle(): World[] {
  return eras.map(({ id, russia, signs, readings, note, ...era }) => {
    const pairs = [
      ["RUS", "CHN"],
      ["RUS", "USA"],
      ["CHN", "USA"],
    ] as const;
    return signWorld({
      id: `triangle-${id}`,
      ...era,
      notes: [
        note,
        "What a triangle leaves out: size, geography, trade, opinion at home, and everyone else.",
      ],
      actors: [
        { id: "RUS", name: russia, kind: "state", place: { lat: 55.76, lon: 37.62 } },
        { id: "CHN", name: "China", kind: "state", place: { lat: 39.9, lon: 116.41 } },
        {
          id: "USA",
          name: "United States",
          short: "US",
          kind: "state",
          place: { lat: 38.9, lon: -77.04 },
        },
      ],
      ties: pairs.map(([a, b], k): CodedTie => [a, b, signs[k] as Sign, readings[k] as string]),
      reading: "Friends or at odds over the era as a whole: a simplification that teachers make.",
      source: "Patterns after Dittmer 1981, doi:10.2307/2010133; the eras are coded by us.",
      citations: [
        {
          id: "dittmer",
          text: "Dittmer, L. (1981). The strategic triangle: an elementary game-theoretical analysis. World Politics 33, 485–515.",
          doi: "10.2307/2010133",
        },
      ],
    });
  });
}
