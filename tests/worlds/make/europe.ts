import type { World } from "@entente/core";
import { type CodedTie, signWorld } from "./sign-world.ts";

const actors: World["actors"] = [
  {
    id: "GBR",
    name: "Great Britain",
    short: "Britain",
    kind: "state",
    place: { lat: 51.51, lon: -0.13 },
  },
  { id: "FRA", name: "France", kind: "state", place: { lat: 48.86, lon: 2.35 } },
  { id: "DEU", name: "Germany", kind: "state", place: { lat: 52.52, lon: 13.4 } },
  {
    id: "AUH",
    name: "Austria-Hungary",
    short: "Austria",
    kind: "state",
    place: { lat: 48.21, lon: 16.37 },
  },
  { id: "RUS", name: "Russia", kind: "state", place: { lat: 59.94, lon: 30.31 } },
  { id: "ITA", name: "Italy", kind: "state", place: { lat: 41.9, lon: 12.5 } },
];

interface Stage {
  readonly year: number;
  readonly asOf: string;
  readonly title: string;
  readonly summary: string;
  readonly notes: readonly string[];
  /** Ties that are new or differ from the stage before, unless `anew`. */
  readonly ties: readonly CodedTie[];
  readonly anew?: true;
}

const alsace: CodedTie = ["FRA", "DEU", -1, "War of 1870–71; Alsace-Lorraine lost to Germany."];
const colonies: CodedTie = ["GBR", "FRA", -1, "Rivals overseas, in Egypt and Africa above all."];
const asia: CodedTie = ["GBR", "RUS", -1, "Rivals over the Straits and in Central Asia."];

const stages: readonly Stage[] = [
  {
    year: 1872,
    asOf: "1872-09-11",
    title: "Europe 1872: three emperors",
    summary:
      "Six powers after the war of 1870–71. Germany, Austria-Hungary and Russia have met in Berlin; France stands alone; Italy is at odds with Austria and France, Britain with France and Russia.",
    notes: [
      "A trap for those who count triangles: the only closed one is balanced, and yet no split of the six into two camps fits, because Austria, Italy, France and Germany form a ring of four with an odd number of hostile ties. The cheapest answer is that France and Germany make up, which they did not.",
      "What theory gets right: little, at this stage. What it gets wrong: the one tie it would change is the one that history held fast until 1945.",
    ],
    anew: true,
    ties: [
      ["DEU", "AUH", 1, "The emperors meet in Berlin, September 1872."],
      ["DEU", "RUS", 1, "The emperors meet in Berlin, September 1872."],
      ["AUH", "RUS", 1, "The emperors meet in Berlin, September 1872."],
      alsace,
      colonies,
      asia,
      ["AUH", "ITA", -1, "Italian-speaking lands under Austria claimed by Italy."],
      ["FRA", "ITA", -1, "French troops had held Rome for the Pope until 1870."],
    ],
  },
  {
    year: 1882,
    asOf: "1882-05-20",
    title: "Europe 1882: Triple Alliance",
    summary:
      "Italy has joined Germany and Austria-Hungary. Austria and Russia are rivals in the Balkans, and Germany is a friend of both.",
    notes: [
      "What theory gets right: the one unbalanced triangle is Germany between Austria and Russia, and the cheapest answer is that Germany and Russia part. They did in 1890.",
      "What it leaves open: it took eight years, a new emperor and a new chancellor. Balance says which tie is under strain, not when or why it breaks.",
    ],
    anew: true,
    ties: [
      ["DEU", "AUH", 1, "Dual Alliance of 1879."],
      ["DEU", "ITA", 1, "Triple Alliance, 20 May 1882."],
      ["AUH", "ITA", 1, "Triple Alliance, 20 May 1882; the old claims rest."],
      ["DEU", "RUS", 1, "Three Emperors' League, renewed in 1881."],
      ["AUH", "RUS", -1, "Rivals in the Balkans since the war of 1877–78, league or not."],
      alsace,
      ["FRA", "ITA", -1, "France has taken Tunis, which Italy wanted (1881)."],
      colonies,
      asia,
    ],
  },
  {
    year: 1890,
    asOf: "1890-06-18",
    title: "Europe 1890: the wire to Russia is cut",
    summary: "Germany lets its treaty with Russia lapse. Nothing else changes.",
    notes: [
      "What theory gets right: with this change every triangle closes well and the six fall into two camps and an outsider without a misfit.",
      "What it hides: the camps are not yet there. France and Russia are not coded as friends, and Britain is at odds with both and with nobody else.",
    ],
    ties: [["DEU", "RUS", -1, "The Reinsurance Treaty of 1887 lapses in June 1890."]],
  },
  {
    year: 1894,
    asOf: "1894-01-04",
    title: "Europe 1894: France and Russia",
    summary: "A republic and an autocracy ally against Germany and Austria-Hungary.",
    notes: [
      "What theory gets right: the enemies of an enemy become friends, against all that divides their regimes; nothing is out of balance.",
      "What it cannot tell: why then. Loans from Paris and the lapse of 1890 are in no triangle.",
    ],
    ties: [["FRA", "RUS", 1, "Military convention in force, January 1894."]],
  },
  {
    year: 1904,
    asOf: "1904-04-08",
    title: "Europe 1904: Entente cordiale",
    summary:
      "Britain and France settle their colonies, France and Italy their Mediterranean; Britain and Germany race at sea. Russia is now an ally of Britain's friend and still Britain's rival.",
    notes: [
      "What theory gets right: three triangles are out of balance, and one of the two cheapest answers is that Britain and Russia make up. They did in 1907.",
      "What it gets half right: the other is that France and Italy fall out again. They did not.",
    ],
    ties: [
      ["GBR", "FRA", 1, "Entente cordiale, 8 April 1904."],
      ["FRA", "ITA", 1, "Accord of 1902 on North Africa."],
      ["GBR", "DEU", -1, "Naval laws of 1898 and 1900 and the answer to them."],
    ],
  },
  {
    year: 1907,
    asOf: "1907-08-31",
    title: "Europe 1907: Triple Entente",
    summary:
      "Britain and Russia settle Persia, Afghanistan and Tibet. Two camps stand; Italy is in both.",
    notes: [
      "Where theory misleads: the cheapest answer is that France and Italy fall out. Instead Italy left its alliance in 1915, two ties and not one.",
      "Ask why: weights (Austria and Italy were never friends but on paper), opportunity, opinion at home. A coding of plain signs holds none of them.",
    ],
    ties: [
      ["GBR", "RUS", 1, "Convention of 31 August 1907."],
      ["GBR", "AUH", -1, "Austria is bound to Germany, against which the entente stands."],
      [
        "FRA",
        "AUH",
        -1,
        "Austria is bound to Germany, against which the alliance with Russia stands.",
      ],
    ],
  },
  {
    year: 1915,
    asOf: "1915-05-23",
    title: "Europe 1915: Italy changes sides",
    summary:
      "The war is nine months old. Italy has signed in London and declares war on Austria-Hungary.",
    notes: [
      "All fifteen ties are coded and all twenty triangles are balanced: two camps, no misfit, and a war between them. Balance is no peace.",
      "Is the case chosen because it fits? Over 1871 to 1945 as a whole the theory does not (Oishi and Sakuwa 2020). Other coders code some of these ties otherwise (Antal and others 2006); count again with theirs.",
    ],
    ties: [
      ["DEU", "ITA", -1, "Italy has left the alliance, 3 May 1915."],
      ["AUH", "ITA", -1, "War declared, 23 May 1915."],
      ["GBR", "ITA", 1, "Treaty of London, 26 April 1915."],
      ["FRA", "ITA", 1, "Treaty of London, 26 April 1915."],
      ["RUS", "ITA", 1, "Treaty of London, 26 April 1915."],
    ],
  },
];

/** Six powers from 1872 to 1915, one world per stage. */
export function europe(): World[] {
  let standing = new Map<string, CodedTie>();
  return stages.map(({ year, ties, anew, ...stage }) => {
    if (anew) standing = new Map();
    for (const tie of ties) standing.set([tie[0], tie[1]].sort().join(), tie);
    return signWorld({
      id: `europe-${year}`,
      ...stage,
      actors,
      ties: [...standing.values()],
      reading:
        "Friends or at odds, by treaty or by common judgement of historians; pairs that are not coded are neutral. A sign is no measure of strength.",
      source:
        "Treaties by their dates; the sequence follows Antal, Krapivsky & Redner 2006, doi:10.1016/j.physd.2006.09.028, coded anew.",
      citations: [
        {
          id: "antal",
          text: "Antal, T., Krapivsky, P. L. & Redner, S. (2006). Social balance on networks: the dynamics of friendship and enmity. Physica D 224, 130–136.",
          doi: "10.1016/j.physd.2006.09.028",
        },
        {
          id: "oishi",
          text: "Oishi & Sakuwa (2020). arXiv 2009.00369 (balance fits before 1871 and after 1945, not between).",
          url: "https://arxiv.org/abs/2009.00369",
        },
      ],
    });
  });
}
