import { englishWording } from "@entente/core";
import { en } from "./en.ts";
import type { Speech } from "./speech.ts";

/** English: core's own words stand as they are. */
export const english: Speech = {
  words: en,
  wording: englishWording,
  states: {},
  stateNamed: () => undefined,
  others: {},
  events: {},
  texts: {},
  phrases: {},
  mechanisms: {},
  levers: {},
};
