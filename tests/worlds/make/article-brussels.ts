import type { Statement, World } from "@entente/core";

type Judgement = Pick<Statement, "cameo" | "mode" | "voice">;
type Change = Partial<Judgement> & { readonly reading: string; readonly why: string };

/** Rows that this coding judges otherwise than the first, by id; a field left out is judged alike. */
const changes: Readonly<Record<string, Change>> = {
  S01: {
    mode: "reported",
    voice: "RUS",
    reading: "As Lavrov tells it, the two will look into closer work on security.",
    why: "The writer has both announce it, but only Lavrov is heard on it: one minister speaks for two states.",
  },
  S02: {
    reading:
      "Russia sets itself against the American presence around it; calling that predominance is Lavrov's word.",
    why: "Only the reading differs.",
  },
  S04: {
    mode: "reported",
    reading:
      "Lavrov himself names both as the pillars of security on the two sides of the Atlantic; that they are past is his claim.",
    why: "He says it, so it need not be inferred.",
  },
  S05: {
    cameo: "120",
    reading: "Russia turns away from NATO as a place to talk.",
    why: "Read as turning away and not as finding fault.",
  },
  S06: {
    cameo: "120",
    reading: "Russia turns away from the OSCE too, in which it sits.",
    why: "Read as turning away and not as finding fault.",
  },
  S07: {
    reading: "Russia's aggression against Ukraine, as resolution ES-11/1 has it, goes on.",
    why: "Only the word differs: the scale ends at −10 and both codings stand there.",
  },
  S08: {
    mode: "reported",
    reading: "Lavrov says that the two capitals have settled on opening talks.",
    why: "One minister speaks for two states; China is not heard on it.",
  },
  S09: {
    mode: "reported",
    reading: "Lavrov says that others of the same mind will take part; none has spoken.",
    why: "One minister speaks for partners who are neither named nor heard.",
  },
  S11: {
    cameo: "012",
    reading: "Washington ranks China first among those it competes with.",
    why: "Competing is read as a sober outlook and not as disapproval.",
  },
  S13: {
    voice: "RUS",
    reading: "Moscow says that America's weight in Europe makes it uneasy.",
    why: "A worry is the word of the one who voices it. No number depends on the voice.",
  },
  S14: {
    mode: "implied",
    reading: "The writer lets Beijing share that unease about America.",
    why: "Nobody from China says so in the report, and Wang names neither America nor NATO.",
  },
  S15: {
    voice: "RUS",
    reading: "Moscow says that a stronger NATO, a defensive alliance, makes it uneasy.",
    why: "A worry is the word of the one who voices it. No number depends on the voice.",
  },
  S16: {
    mode: "implied",
    reading: "The writer lets Beijing share that unease about NATO.",
    why: "Nobody from China says so in the report, and Wang names neither America nor NATO.",
  },
  S17: {
    voice: "narrator",
    reading: "Russia is under sanctions, which answer its invasion.",
    why: "A deed on public record. Its cause changes the reading; the deed and so the number stay.",
  },
  S18: {
    mode: "implied",
    reading: "China counts itself among those under sanctions; who sends them is left open.",
    why: "No sender is named or heard, and the writer does not confirm it.",
  },
  S22: {
    cameo: "120",
    reading: "Speaking to the press, Wang leaves the war unnamed.",
    why: "Silence on an aggression is read as refusing to name it, for paragraph 10 tells that this is held against China. Whoever takes silence for restraint keeps 011.",
  },
  S25: {
    cameo: "120",
    reading:
      "Lavrov rejects the measures that answer the invasion; that they are unlawful is his claim.",
    why: "Read as refusing what the measures ask for and not as finding fault with them.",
  },
  S26: {
    mode: "implied",
    reading: "Lavrov has the West turning its measures on China more and more.",
    why: "A third party's claim: neither who is said to act nor who is said to be hit is heard.",
  },
  S27: {
    voice: "RUS",
    reading: "A Russian state agency has China backing Russia's stability and its president.",
    why: "The words are Wang's, the telling is the agency's. No number depends on the voice.",
  },
  S28: {
    reading: "Russia invaded Ukraine in 2022, which resolution ES-11/1 deplores as aggression.",
    why: "Only the word differs: the scale ends at −10 and both codings stand there.",
  },
  S31: {
    mode: "implied",
    reading: "China is neutral by its own account, which the sentence goes on to dispute.",
    why: "A claim disputed where it stands is weighed less.",
  },
};

/** Statements that the first coding does not draw from its sentences, each after the row whose sentence it shares. */
const added: readonly (Judgement & {
  readonly id: string;
  readonly beside: string;
  readonly source: string;
  readonly target: string;
  readonly reading: string;
  readonly note: string;
})[] = [
  {
    id: "S36",
    beside: "S25",
    source: "WEST",
    target: "UKR",
    cameo: "053",
    mode: "implied",
    voice: "narrator",
    reading: "Measures against the invader are support for the invaded.",
    note: "Not in the first coding. Nobody in the report says it; it follows if the measures answer the invasion.",
  },
  {
    id: "S37",
    beside: "S32",
    source: "CRIT",
    target: "RUS",
    cameo: "1123",
    mode: "implied",
    voice: "narrator",
    reading: "Who faults China for not condemning Russia condemns Russia.",
    note: "Not in the first coding. It follows from what the critics ask of China.",
  },
  {
    id: "S38",
    beside: "S32",
    source: "CRIT",
    target: "UKR",
    cameo: "018",
    mode: "implied",
    voice: "narrator",
    reading: "Who faults silence on the war feels for Ukraine.",
    note: "Not in the first coding. It follows from what the critics ask of China.",
  },
];

/** The report coded a second time, as it may read from Brussels or Kyiv: the same sentences, other judgements. */
export function articleBrussels(first: World): World {
  const rows = first.statements ?? [];
  const place = (id: string) => {
    const at = rows.find((row) => row.id === id)?.at;
    if (!at) throw new Error(`the first coding has no ${id}`);
    return at;
  };
  const again = rows.map(({ note, ...row }): Statement => {
    const { why, ...change } = changes[row.id] ?? {};
    if (why === undefined) return row;
    const before = `First coding: ${row.cameo}, ${row.mode}, ${row.voice}.`;
    return { ...row, ...change, note: `${before} ${why}` };
  });
  const more = added.map(
    ({ id, beside, note, ...row }): Statement => ({
      id,
      at: place(beside),
      ...row,
      note,
    }),
  );
  return {
    ...first,
    id: "article-2024-brussels",
    edition: 1,
    title: "The same report, read from Brussels",
    summary:
      "The news report of world article-2024 coded a second time, as a reader in Brussels or Kyiv might: the same sentences, actors, memberships and rules, other judgements on whose word a thing is, what counts as said, and what it amounts to. An illustration of framing to lay beside the first coding. It is no finding about the world, nor about what anybody in Brussels or Kyiv thinks.",
    notes: [
      "What this is for. Two careful people may code one text and start from two networks. Lay this one beside article-2024, here called the first coding, and see how much of a network is the reading. We wrote both codings. Neither is the neutral one or the true one; a coding from Moscow, Beijing or Delhi would differ as well, elsewhere, and can be made the same way.",
      "What is the same. The sentences and their fingerprints, the nine actors and their sizes, the eight memberships, the standing measures, the weights of stated, reported and implied, the codes' scores. Of the 35 rows of the first coding 14 stand as they were, 14 differ in code or mode and so in number, 7 in voice or wording alone. Three rows are new.",
      "By what rules it differs. A minister binds only his own state: what Lavrov says for China and for unnamed partners is reported (S01, S08, S09). A worry or a claim that its owner does not voice, or that is disputed where it stands, is implied (S14, S16, S18, S26, S31). Turning away from NATO, the OSCE and the sanctions is refusal, not criticism (S05, S06, S25). Silence on the war is refusal (S22). Competing is not disapproving (S11). What Lavrov himself says need not be inferred (S04).",
      "What the war and the sanctions are called. Between Russia and Ukraine the words are those of General Assembly resolution ES-11/1 (2 March 2022); sanctions are told as an answer to the invasion, NATO as a defensive alliance. These are the words of this vantage, as predominance and unlawful are the words of the other. None of the three changes the number of a row: the war stood at the end of the scale already, and a sanction is scored as a deed, whatever its cause. But S36 follows only for those who grant the second.",
      "What it brings in. Three statements that nobody in the report makes and that follow if the above is granted: the West supports Ukraine (S36), the critics condemn Russia (S37) and feel for Ukraine (S38). They give Ukraine two friends; in the first coding it has none but a seat in the OSCE.",
      "What comes of it. Three ties have evidence here and none there; thirteen of the 36 differ in all, none by more than 0.13 and none from friend to foe. Ukraine's with the West and with the critics, and China's with Ukraine, differ most. The tie between Russia and China hardly moves (0.31 there, 0.30 here). Both codings give two camps and no unbalanced triad: here framing shifts how strong ties are and whom Ukraine has, not who stands with whom. Every tie that has evidence in both stands here within the range that the first coding gives it.",
      "What neither has. Ukraine, NATO, the European Union and the West are spoken of and not heard. Neither the aid and arms that Ukraine gets nor the goods that Russia buys are in the report, nor who voted how on ES-11/1, nor the countries that take no side; a reader in Brussels or Kyiv would miss the first, a reader in Moscow or Delhi others.",
      "Nested actors. As in the first coding the United States is in NATO, in the OSCE and in the West, NATO in the West but for Türkiye, Russia and Ukraine in the OSCE; actors inside others repeat each other, which flatters every measure of balance. Of 25 closed triads 9 are left without the West and the OSCE.",
      ...(first.notes ?? []).filter((note) => /^(Standing measures|Names)\./.test(note)),
    ],
    statements: [...again, ...more],
  };
}
