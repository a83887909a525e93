import { es } from "./es.ts";
import { eventsInSpanish } from "./es-events.ts";
import { kindsInSpanish } from "./es-kinds.ts";
import { leversInSpanish } from "./es-levers.ts";
import { mechanismsInSpanish } from "./es-mechanisms.ts";
import { othersInSpanish, statesInSpanish } from "./es-names.ts";
import { notesInSpanish } from "./es-notes.ts";
import { documentPhrasesInSpanish } from "./es-phrases-documents.ts";
import { filePhrasesInSpanish } from "./es-phrases-files.ts";
import { readingsInSpanish } from "./es-readings.ts";
import { recordsInSpanish } from "./es-records.ts";
import { showsInSpanish } from "./es-shows.ts";
import { textsInSpanish } from "./es-texts.ts";
import { spanishWording } from "./es-wording.ts";
import type { Speech } from "./speech.ts";
import { stateNamed } from "./state-named.ts";

export const spanish: Speech = {
  words: es,
  wording: spanishWording(eventsInSpanish),
  states: statesInSpanish,
  stateNamed,
  others: othersInSpanish,
  events: eventsInSpanish,
  texts: {
    ...textsInSpanish,
    ...showsInSpanish,
    ...readingsInSpanish,
    ...recordsInSpanish,
    ...notesInSpanish,
  },
  phrases: { ...filePhrasesInSpanish, ...documentPhrasesInSpanish, ...kindsInSpanish },
  mechanisms: mechanismsInSpanish,
  levers: leversInSpanish,
};
