import { exp2 } from "../vocabulary/elementary.ts";
import { UsageError } from "../vocabulary/errors.ts";
import { yearsBetween } from "../vocabulary/time.ts";
import { cameoEvent } from "./cameo-codes.ts";
import type { CodableStatement, StatementMode } from "./evidence-source.ts";
import { type Weighing, weighing } from "./weighing.ts";

/** What a statement does to a tie. */
export interface CodedEvent {
  /** The statement's id. */
  readonly id: string;
  /** The pair, in the order of the ids: ties have no direction. */
  readonly a: string;
  readonly b: string;
  readonly source: string;
  readonly target: string;
  readonly mutual: boolean;
  readonly cameo: string;
  /** Goldstein score / 10, in [−1, 1]. */
  readonly score: number;
  /** Weight of its mode times its age, 0 to 1. */
  readonly weight: number;
  readonly mode: StatementMode;
  readonly voice: string;
}

/**
 * Codes one statement: the score of its CAMEO code, the weight of its mode and age.
 *
 * A mutual statement counts once, as any other: the tie has no direction, and saying "both" in one
 * sentence is one piece of evidence. Age halves the weight every `how.halfLife` years before `asOf`;
 * what is dated later than `asOf` weighs in full. The code must exist: documents are checked first.
 */
export function codeStatement(
  statement: CodableStatement,
  asOf: string,
  how: Weighing = weighing(),
): CodedEvent {
  const code = cameoEvent(statement.cameo);
  if (!code) {
    throw new UsageError(
      `Statement "${statement.id}" has no CAMEO code "${statement.cameo}". Check the world before coding it.`,
    );
  }
  const { source, target, mode } = statement;
  const [a, b] = source < target ? [source, target] : [target, source];
  const age = Math.max(0, yearsBetween(statement.date ?? asOf, asOf));
  return {
    id: statement.id,
    a,
    b,
    source,
    target,
    mutual: statement.mutual ?? false,
    cameo: statement.cameo,
    score: code.goldstein / 10,
    weight: how.modes[mode] * exp2(-age / how.halfLife),
    mode,
    voice: statement.voice,
  };
}
