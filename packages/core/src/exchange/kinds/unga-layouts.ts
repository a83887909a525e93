import { stateIndex } from "../../states/state-index.ts";
import type { TableLayout } from "./import-kind.ts";

const names = [
  "country",
  "countryname",
  "msname",
  "msnames",
  "nameen",
  "states",
  "state",
  "statename",
  "member",
  "name",
  "memberstate",
];
const codes = [
  "ccode",
  "countrycode",
  "iso3c",
  "iso3",
  "isocode",
  "iso",
  "mscode",
  "mscodes",
  "cowcode",
  "cown",
  "iso2c",
  "iso2",
  "alpha3",
];

/** How files of roll calls are laid out. */
export const ungaLayouts: readonly TableLayout[] = [
  {
    id: "long",
    title: "One row a vote",
    columns: [
      {
        id: "item",
        title: "Roll call",
        names: [
          "rcid",
          "resid",
          "undlid",
          "rollcall",
          "resolutions",
          "resolution",
          "unres",
          "item",
        ],
        required: true,
      },
      {
        id: "vote",
        title: "Vote",
        names: ["vote", "msvote", "msvotes", "choice"],
        required: true,
      },
      { id: "code", title: "State, by code", names: codes },
      { id: "name", title: "State, by name", names },
      { id: "date", title: "Date", names: ["date"] },
      { id: "year", title: "Year", names: ["year"] },
      { id: "session", title: "Session", names: ["session"] },
    ],
    oneOf: [["code", "name"]],
    rank: 4,
  },
  {
    id: "calls",
    title: "Dates of roll calls",
    columns: [
      { id: "item", title: "Roll call", names: ["rcid", "resid", "undlid"], required: true },
      { id: "date", title: "Date", names: ["date"], required: true },
      {
        id: "unres",
        title: "Symbol",
        names: ["unres", "resolution", "descr", "importantvote"],
        required: true,
      },
    ],
    find: (header, at) =>
      header.length <= 40 && !header.some((name) => /^vote$/i.test(name.trim())) ? at : undefined,
    rank: 3.5,
  },
  {
    id: "wide",
    title: "One column a state",
    columns: [
      {
        id: "item",
        title: "Roll call",
        names: ["rcid", "resid", "undlid", "rollcall", "resolution"],
        required: true,
      },
      { id: "date", title: "Date", names: ["date"] },
      { id: "year", title: "Year", names: ["year"] },
      { id: "session", title: "Session", names: ["session"] },
    ],
    find: (header, at) => (stateColumns(header).length >= 20 ? at : undefined),
    rank: 5,
  },
  {
    id: "one",
    title: "One resolution",
    columns: [
      {
        id: "vote",
        title: "Vote",
        names: ["vote", "msvote", "position", "choice"],
        required: true,
      },
      { id: "code", title: "State, by code", names: codes },
      { id: "name", title: "State, by name", names },
    ],
    oneOf: [["code", "name"]],
    rank: 2.5,
  },
];

/** Columns of a header that are codes or names of states; short names of topics (me, co) are none. */
export function stateColumns(header: readonly string[]): number[] {
  const { byId } = stateIndex();
  return [...header.keys()].filter((k) => byId.has((header[k] as string).trim()));
}
