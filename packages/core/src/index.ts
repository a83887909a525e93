export { type ChangedTie, changedTies } from "./analysis/changed-ties.ts";
export { type CourseOfRun, courseOfRun } from "./analysis/course-of-run.ts";
export { type Explanation, explainTie } from "./analysis/explain-tie.ts";
export { frameAt } from "./analysis/frame-at.ts";
export { networkAt } from "./analysis/network-at.ts";
export { tension } from "./analysis/tension.ts";
export { type Triad, triadsOfTie } from "./analysis/triads-of-tie.ts";
export { type CompiledFormula, compileFormula } from "./engine/compile-formula.ts";
export { equationTex } from "./engine/equation-tex.ts";
export type { Mechanism, Parameter, Reference } from "./engine/mechanism.ts";
export type { Method } from "./engine/method.ts";
export {
  type Formula,
  type FormulaRefusal,
  type ParsedFormula,
  parseFormula,
} from "./engine/parse-formula.ts";
export type { Part } from "./engine/part.ts";
export type { Problem } from "./engine/problem.ts";
export { rk4 } from "./engine/rk4.ts";
export type { Run } from "./engine/run.ts";
export { type SimulateOptions, simulate } from "./engine/simulate.ts";
export { type SplitAccount, splitTie } from "./engine/split-tie.ts";
export type { Split, Term, View } from "./engine/term.ts";
export type { Ended, Trajectory } from "./engine/trajectory.ts";
export { cameoCodes, cameoEvent } from "./evidence/cameo-codes.ts";
export { type EvidenceShare, evidenceOfTie, type TieEvidence } from "./evidence/evidence-of-tie.ts";
export { type LocatedStatement, locateStatements } from "./evidence/locate-statements.ts";
export type { ReadFileOptions } from "./exchange/file-columns.ts";
export { fromEdgeCsv, type ReadCsvOptions } from "./exchange/from-edge-csv.ts";
export { fromGexf } from "./exchange/from-gexf.ts";
export { fromGraphml } from "./exchange/from-graphml.ts";
export { fromSnapshotJson, type ReadSnapshotOptions } from "./exchange/from-snapshot-json.ts";
export { fromTrajectoryJson } from "./exchange/from-trajectory-json.ts";
export { snapshotJsonSchema } from "./exchange/snapshot-schema.ts";
export { type ToCsvOptions, toEdgeCsv, toNodeCsv } from "./exchange/to-csv.ts";
export { type ToGexfOptions, toGexf } from "./exchange/to-gexf.ts";
export { toGraphml } from "./exchange/to-graphml.ts";
export { type Snapshot, toSnapshotJson } from "./exchange/to-snapshot-json.ts";
export { toTrajectoryCsv } from "./exchange/to-trajectory-csv.ts";
export { toTrajectoryJson } from "./exchange/to-trajectory-json.ts";
export { builtInMechanisms } from "./mechanisms/built-in-mechanisms.ts";
export type { Setting } from "./mechanisms/setting.ts";
export type { BaselineTie } from "./network/baseline-tie.ts";
export { fromGraph } from "./network/from-graph.ts";
export type { Network, NetworkActor, NetworkTie } from "./network/network.ts";
export type { Recipe } from "./network/recipe.ts";
export { type ToGraphOptions, toGraph } from "./network/to-graph.ts";
export type { Why } from "./runner/answer-why.ts";
export { inlineRunner } from "./runner/inline-runner.ts";
export type { WorkerLike, WorkerScopeLike } from "./runner/protocol.ts";
export type { Runner, RunReply, RunRequest, WhyReply, WhyRequest } from "./runner/runner.ts";
export { serveRunner } from "./runner/serve-runner.ts";
export { workerRunner } from "./runner/worker-runner.ts";
export { type CausalShare, causalShares } from "./scenario/causal-shares.ts";
export {
  type CheckedDocument,
  type CheckOptions,
  checkDocument,
} from "./scenario/check-document.ts";
export { checkScenario } from "./scenario/check-scenario.ts";
export { checkWorld } from "./scenario/check-world.ts";
export { type Compiled, compile } from "./scenario/compile.ts";
export { emptyScenario } from "./scenario/empty-scenario.ts";
export { fillScenario } from "./scenario/fill-scenario.ts";
export { type FormField, formFields } from "./scenario/form-fields.ts";
export { jsonSchema } from "./scenario/json-schema.ts";
export { leverSentence } from "./scenario/lever-sentence.ts";
export { parseDocument } from "./scenario/parse-document.ts";
export { readScenario } from "./scenario/read-scenario.ts";
export { readWorld } from "./scenario/read-world.ts";
export { methodOf, type RunOptions, runScenario } from "./scenario/run-scenario.ts";
export type {
  BlocLever,
  EventLever,
  Lever,
  SanctionLever,
  Scenario,
  TieLever,
} from "./scenario/scenario-schema.ts";
export { standardSettings } from "./scenario/standard-settings.ts";
export { trimScenario } from "./scenario/trim-scenario.ts";
export type {
  Component,
  SanctionKind,
  StandingMeasure,
  Statement,
  World,
  WorldActor,
  WorldBloc,
} from "./scenario/world-schema.ts";
export { writeDocument } from "./scenario/write-document.ts";
export { engineVersion } from "./vocabulary/engine-version.ts";
export { ScenarioError, UsageError } from "./vocabulary/errors.ts";
export type { Issue } from "./vocabulary/issue.ts";
export { issueLine } from "./vocabulary/issue-line.ts";
export { monthWords } from "./vocabulary/month-words.ts";
export { nearestName } from "./vocabulary/nearest-name.ts";
export type { Reading } from "./vocabulary/reading.ts";
export { dateAfter, yearsBetween } from "./vocabulary/time.ts";
