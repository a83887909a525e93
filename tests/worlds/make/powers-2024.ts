import type { World } from "@entente/core";
import { cutWorld } from "./cut-world.ts";

/** The G20's states, the neighbours of the war, and those that the questions of the day turn on. */
export const powers = [
  "ARE",
  "ARG",
  "AUS",
  "BLR",
  "BRA",
  "CAN",
  "CHN",
  "DEU",
  "EGY",
  "FIN",
  "FRA",
  "GBR",
  "HUN",
  "IDN",
  "IND",
  "IRN",
  "ISR",
  "ITA",
  "JPN",
  "KAZ",
  "KOR",
  "MEX",
  "PAK",
  "POL",
  "PRK",
  "RUS",
  "SAU",
  "SRB",
  "SWE",
  "TUR",
  "TWN",
  "UKR",
  "USA",
  "VNM",
  "ZAF",
];

/** The powers of 2024, cut from the whole world so that every tie is the same there and here. */
export function powers2024(world: World): World {
  return {
    ...cutWorld(world, powers),
    id: "powers-2024",
    title: "The powers, April 2024",
    summary:
      "Thirty-four states that the questions of the day turn on: the G20's, Russia's and Ukraine's neighbours, Iran, Israel, both Koreas, Pakistan, Viet Nam and more (Taiwan can be switched on). Cut from the whole world of 10 April 2024: each tie is the same there and here, and opens what it rests on.",
    notes: [
      "Why these. All states of the G20; Belarus, Ukraine, Poland, Finland, Sweden, Hungary and Serbia for the war and the alliances around it; Iran, Israel, Egypt and the Emirates; Kazakhstan, Pakistan, Viet Nam and North Korea. A smaller circle makes each seem weightier than it is: an actor's weight is its share of those shown.",
      ...(world.notes ?? []),
    ],
  };
}
