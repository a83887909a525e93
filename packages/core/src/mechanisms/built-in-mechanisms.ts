import type { Mechanism } from "../engine/problem/mechanism.ts";
import { anchor } from "./anchor.ts";
import { balance } from "./balance.ts";
import { bloc } from "./bloc.ts";
import { coSenders } from "./co-senders.ts";
import { sanctions } from "./sanctions.ts";
import type { Setting } from "./setting.ts";
import { sharedTarget } from "./shared-target.ts";
import { shocks } from "./shocks.ts";

/** The mechanisms that come with Entente. A list like any other: add to it, leave out, or replace. */
export const builtInMechanisms: readonly Mechanism<Setting>[] = [
  anchor,
  balance,
  bloc,
  sanctions,
  sharedTarget,
  coSenders,
  shocks,
];
