import {
  builtInMechanisms,
  cameoCodes,
  countryResolver,
  type Lever,
  leverPages,
  networkAt,
  runScenario,
} from "@entente/core";
import { buildScene, signedLayout } from "@entente/scene";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { exports, type Source } from "../../apps/web/src/files/exports.ts";
import { loadScenario, shippedWorlds } from "../../apps/web/src/files/shipped.ts";
import type { Work } from "../../apps/web/src/state/work.ts";
import { changeSentence } from "../../apps/web/src/text/change-sentence.ts";
import { dateInWords } from "../../apps/web/src/text/date-words.ts";
import { leverWords } from "../../apps/web/src/text/lever-words.ts";
import { listInWords } from "../../apps/web/src/text/list-words.ts";
import { localMechanism } from "../../apps/web/src/text/local-mechanism.ts";
import { localName } from "../../apps/web/src/text/local-name.ts";
import { namesIn } from "../../apps/web/src/text/names-in.ts";
import { percent, plain, signed } from "../../apps/web/src/text/number-words.ts";
import { addressOf, topicIn } from "../../apps/web/src/text/page-of.ts";
import { sceneWords } from "../../apps/web/src/text/scene-words.ts";
import { languages } from "../../apps/web/src/words/languages.ts";
import { spanish } from "../../apps/web/src/words/spanish.ts";
import { speakLanguage } from "../../apps/web/src/words.ts";

let work: Work;

beforeAll(async () => {
  const loaded = await loadScenario("article-2024", "west-extends-to-full-trade");
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  work = loaded.work;
});

afterEach(() => speakLanguage(languages.en));

describe("in Spanish", () => {
  test("every event, every mechanism and every parameter has its words", () => {
    expect(Object.keys(spanish.events).sort()).toEqual(cameoCodes.map(({ code }) => code).sort());
    for (const mechanism of builtInMechanisms) {
      const said = spanish.mechanisms[mechanism.id];
      expect(Object.keys(said?.parameters ?? {}), mechanism.id).toEqual(
        mechanism.parameters.map((each) => each.id),
      );
      for (const list of ["notice", "evidenceFor", "evidenceAgainst"] as const)
        expect(said?.[list]?.length, `${mechanism.id} ${list}`).toBe(mechanism[list]?.length);
      for (const text of ["message", "example"] as const)
        expect(typeof said?.[text], `${mechanism.id} ${text}`).toBe(typeof mechanism[text]);
    }
  });

  test("every kind of lever has its page, as long as the English one", () => {
    for (const page of leverPages) {
      const said = spanish.levers[page.kind];
      for (const list of ["notice", "evidenceFor", "evidenceAgainst", "defaults"] as const)
        expect(said?.[list].length, `${page.kind} ${list}`).toBe(page[list].length);
    }
  });

  test("an address opens a page that there is, and no other", () => {
    for (const { kind } of leverPages) {
      const topic = { kind: "lever", id: kind } as const;
      expect(topicIn(addressOf(topic))).toEqual(topic);
    }
    for (const { id } of builtInMechanisms)
      expect(topicIn(`#mechanism=${id}`)).toEqual({ kind: "mechanism", id });
    for (const other of ["", "#lever=none", "#mechanism=sanction", "#s=lever=sanction"])
      expect(topicIn(other)).toBeUndefined();
  });

  test("every state that the resolver knows has a name, and no other id has", () => {
    const resolve = countryResolver();
    for (const id of Object.keys(spanish.states)) {
      const found = resolve(id);
      const former = ["state", "former"].includes(found.kind);
      expect(former ? id : `${id} ${found.kind}`).toBe(id);
    }
    expect(spanish.states.TUR).toBe("Türkiye");
    expect(spanish.states.TWN).toBe("Taiwán");
  });

  test("numbers, dates and lists follow the language, in Latin digits", async () => {
    await speakLanguage(languages.es);
    expect([signed(-0.62), signed(0.004), plain(12345.6, 0.1), percent(0.0421)]).toEqual([
      "−0,62",
      "0,00",
      "12345,6",
      "4,2 %",
    ]);
    expect(dateInWords("2024-04-10")).toBe("10 de abril de 2024");
    expect(listInWords(["Rusia", "China", "Irán"])).toBe("Rusia, China e Irán");
    expect(listInWords(["A", "B", "C"], 2)).toBe("A, B y 1 más");
  });

  test("usual names are translated, a name that a document chose for itself stays", async () => {
    await speakLanguage(languages.es);
    expect(localName("DEU", "Germany")).toBe("Alemania");
    expect(localName("TUR", "Turkey")).toBe("Türkiye");
    expect(localName("DEU", "Deutschland, ein Wintermärchen")).toBe(
      "Deutschland, ein Wintermärchen",
    );
    expect(localName("FRA", "Germany")).toBe("Germany");
    expect(localName("WEST", "The West")).toBe("Occidente");
    await speakLanguage(languages.en);
    expect(localName("DEU", "Germany")).toBe("Germany");
  });

  test("levers read as sentences, with articles, contractions and number", async () => {
    await speakLanguage(languages.es);
    const base = { id: "x", from: "2025-01-01" } as const;
    const said = (lever: Partial<Lever>): string =>
      leverWords({ ...base, ...lever } as Lever, work);
    expect(
      said({
        kind: "sanction",
        action: "impose",
        senders: ["NATO", "USA"],
        targets: ["CHN"],
        measures: ["financial", "arms"],
        until: "2026-03-01",
      }),
    ).toBe(
      "La OTAN y Estados Unidos sancionan a China: finanzas y armas, desde enero de 2025 hasta marzo de 2026",
    );
    expect(
      said({
        kind: "bloc",
        action: "found",
        bloc: "b",
        name: "Pacto",
        members: [{ actor: "LIKE" }],
      }),
    ).toBe("Los Socios afines fundan el Pacto, desde enero de 2025");
    expect(
      said({
        kind: "bloc",
        action: "leave",
        bloc: "b",
        name: "Pacto",
        members: [{ actor: "RUS" }],
      }),
    ).toBe("Rusia sale del Pacto, desde enero de 2025");
    expect(said({ kind: "tie", action: "impulse", a: "RUS", b: "UKR", change: -0.3 })).toBe(
      "El vínculo entre Rusia y Ucrania se enfría de golpe, en enero de 2025",
    );
    expect(said({ kind: "event", source: "CHN", target: "UKR", cameo: "045" })).toBe(
      "China hacia Ucrania: media, enero de 2025",
    );
  });

  test("a change is one sentence", async () => {
    await speakLanguage(languages.es);
    expect(changeSentence({ a: "RUS", b: "CHN", before: 0.2, now: 0.4 }, namesIn(work))).toBe(
      "El vínculo entre Rusia y China pasa de cálido a amistoso, de +0,20 a +0,40.",
    );
  });

  test("a mechanism is what it was, in other words", async () => {
    const [anchor] = builtInMechanisms;
    if (!anchor) throw new Error("no mechanism is built in");
    expect(localMechanism(anchor)).toEqual(anchor);
    await speakLanguage(languages.es);
    const local = localMechanism(anchor);
    expect(local.title).toBe("Ancla");
    expect(local.parameters[0]).toMatchObject({ id: "beta", unit: "al año", standard: 0.5 });
    expect(local.prepare).toBe(anchor.prepare);
  });
});

describe("whatever language is spoken", () => {
  const network = () => networkAt(runScenario(work.world, work.scenario), 1);
  const written = (): Record<string, string> => {
    const now = network();
    const scene = buildScene({ network: now, layout: signedLayout(now), wording: sceneWords() });
    const run = runScenario(work.world, work.scenario);
    const source: Source = { work, run, network: now, scene };
    return Object.fromEntries(
      exports.flatMap(({ id, group, write }) =>
        write && group !== "picture" ? [[id, write(source)]] : [],
      ),
    );
  };

  test("documents and data leave with the same bytes; only pictures speak", async () => {
    const english = written();
    await speakLanguage(languages.es);
    expect(written()).toEqual(english);
    expect(Object.keys(english)).toContain("snapshot");
  });

  test("the sentence of every lever of the shipped scenarios stands in each", async () => {
    for (const { id } of shippedWorlds[0]?.scenarios ?? []) {
      const loaded = await loadScenario("article-2024", id);
      if (!loaded.ok) throw new Error(id);
      const english = loaded.work.scenario.levers.map((lever) => leverWords(lever, loaded.work));
      await speakLanguage(languages.es);
      const other = loaded.work.scenario.levers.map((lever) => leverWords(lever, loaded.work));
      await speakLanguage(languages.en);
      for (const [k, sentence] of other.entries()) {
        expect(sentence).not.toBe(english[k]);
        expect(sentence).toMatch(/^\p{Lu}.*\d{4}$/u);
        expect(sentence).not.toMatch(/undefined|\b(a|de) el [a-z]/);
      }
    }
  });
});
