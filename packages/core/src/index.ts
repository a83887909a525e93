export {
  analyseLandscape,
  type LandscapeOptions,
  type LandscapeReport,
  type MinimumReport,
  type SplitEnergy,
} from "./analysis/analyse-landscape.ts";
export { algebraicConflict } from "./analysis/balance/algebraic-conflict.ts";
export { type Analysis, analyse, type IndexDetail } from "./analysis/balance/analyse.ts";
export {
  type BalanceMeasures,
  balanceMeasures,
  type Disagreement,
} from "./analysis/balance/balance-measures.ts";
export type { SearchOptions } from "./analysis/balance/budget.ts";
export { compareNetworks } from "./analysis/balance/compare-networks.ts";
export type { TieOfGraph } from "./analysis/balance/exact-answer.ts";
export {
  type Frustration,
  type FrustrationOptions,
  frustration,
  type OptimalSplit,
} from "./analysis/balance/frustration.ts";
export { kCamps } from "./analysis/balance/k-camps.ts";
export { matchCamps } from "./analysis/balance/match-camps.ts";
export { type Certainty, membershipCertainty } from "./analysis/balance/membership-certainty.ts";
export { type Position, positions } from "./analysis/balance/positions.ts";
export { type SignedGraph, signedGraph, signedGraphOf } from "./analysis/balance/signed-graph.ts";
export {
  type Communities,
  communities,
  signedModularity,
} from "./analysis/balance/signed-modularity.ts";
export { type StrainedTie, strainedTies } from "./analysis/balance/strained-ties.ts";
export {
  closedTriads,
  type TriadCensus,
  type TriadKind,
  triadCensus,
} from "./analysis/balance/triad-census.ts";
export { type WalkBalance, walkBalance } from "./analysis/balance/walk-balance.ts";
export { type WeakFrustration, weakFrustration } from "./analysis/balance/weak-frustration.ts";
export {
  type ChangedTie,
  changedTies,
  type RankedChanges,
  rankChanges,
} from "./analysis/changed-ties.ts";
export { columnBetween } from "./analysis/column-between.ts";
export { type CourseOfRun, courseOfRun } from "./analysis/course-of-run.ts";
export { type Explanation, explainTie } from "./analysis/explain-tie.ts";
export { frameAt } from "./analysis/frame-at.ts";
export {
  frustrations,
  type Landscape,
  type LandscapeInput,
  type LandscapeMinimum,
  landscape,
  pathDown,
  sampleLandscape,
} from "./analysis/landscape.ts";
export { networkAt } from "./analysis/network-at.ts";
export { type ReferenceName, referenceModels, referenceRun } from "./analysis/reference-models.ts";
export { idealPointDistance, type Portfolios, similarity } from "./analysis/similarity.ts";
export {
  type StrategicTriangle,
  strategicTriangle,
  type TriangleSpell,
  triangleCourse,
} from "./analysis/strategic-triangle.ts";
export { tension } from "./analysis/tension.ts";
export { type Triad, triadsOfTie } from "./analysis/triads-of-tie.ts";
export { twoPathPressure } from "./analysis/two-path-pressure.ts";
export type { ValidationCheck } from "./analysis/validation/validation-check.ts";
export { whySentence } from "./analysis/why-sentence.ts";
export { parseDocument } from "./document/parse-document.ts";
export { coupling } from "./engine/method/coupling.ts";
export { dopri5 } from "./engine/method/dopri5.ts";
export type { Method } from "./engine/method/method.ts";
export { rk4 } from "./engine/method/rk4.ts";
export type {
  Mechanism,
  MechanismWords,
  Parameter,
  Reference,
} from "./engine/problem/mechanism.ts";
export type { Part } from "./engine/problem/part.ts";
export type { Problem } from "./engine/problem/problem.ts";
export type { Split, Term, View } from "./engine/problem/term.ts";
export { changesAt } from "./engine/run/changes-at.ts";
export type { AccountFrames, Ledger } from "./engine/run/ledger.ts";
export { baselineTieAt, listBaseline } from "./engine/run/list-baseline.ts";
export type { Run } from "./engine/run/run.ts";
export { type SimulateOptions, simulate } from "./engine/run/simulate.ts";
export { type SplitAccount, splitTie } from "./engine/run/split-tie.ts";
export type { Ended, Trajectory } from "./engine/run/trajectory.ts";
export { cameoCodes, cameoEvent } from "./evidence/cameo-codes.ts";
export { type EvidenceShare, evidenceOfTie, type TieEvidence } from "./evidence/evidence-of-tie.ts";
export { type LocatedStatement, locateStatements } from "./evidence/locate-statements.ts";
export { fromSnapshotJson, type ReadSnapshotOptions } from "./exchange/from-snapshot-json.ts";
export { fromTrajectoryJson } from "./exchange/from-trajectory-json.ts";
export { type DetectedKind, detectKinds } from "./exchange/import/detect-kind.ts";
export { importFiles } from "./exchange/import/import-files.ts";
export { importKinds } from "./exchange/import/import-kinds.ts";
export type {
  ImportedFile,
  ImportFile,
  ImportOptions,
  ImportProgress,
  ImportResult,
} from "./exchange/import/import-result.ts";
export { type FilePreview, previewFile } from "./exchange/import/preview-file.ts";
export type { ImportColumn, ImportKind, ImportSetting } from "./exchange/kinds/import-kind.ts";
export type { NameDecision } from "./exchange/kinds/odd-names.ts";
export type { ReadFileOptions } from "./exchange/networks/file-columns.ts";
export { fromEdgeCsv, type ReadCsvOptions } from "./exchange/networks/from-edge-csv.ts";
export { fromGexf } from "./exchange/networks/from-gexf.ts";
export { fromGml } from "./exchange/networks/from-gml.ts";
export { fromGraphml } from "./exchange/networks/from-graphml.ts";
export { fromPajek } from "./exchange/networks/from-pajek.ts";
export { fromPropensity, type ReadPropensityOptions } from "./exchange/networks/from-propensity.ts";
export { fromSignedEdges } from "./exchange/networks/from-signed-edges.ts";
export type { SignedNetwork } from "./exchange/networks/signed-network.ts";
export { packPage } from "./exchange/pack-page.ts";
export type { PackedPage, ScormVersion } from "./exchange/packed-page.ts";
export {
  type ReadSignedGraphOptions,
  readSignedGraph,
  type SignedReading,
} from "./exchange/read-signed-graph.ts";
export { snapshotJsonSchema } from "./exchange/snapshot-schema.ts";
export { type ToCsvOptions, toEdgeCsv, toNodeCsv } from "./exchange/to-csv.ts";
export { type ToGexfOptions, toGexf } from "./exchange/to-gexf.ts";
export { toGraphml } from "./exchange/to-graphml.ts";
export { toScorm } from "./exchange/to-scorm.ts";
export { type Snapshot, toSnapshotJson } from "./exchange/to-snapshot-json.ts";
export { toTrajectoryCsv } from "./exchange/to-trajectory-csv.ts";
export { toTrajectoryJson } from "./exchange/to-trajectory-json.ts";
export { type Validation, validate, validationInputs } from "./exchange/validate.ts";
export { validationMarkdown } from "./exchange/validation-markdown.ts";
export { type CompiledFormula, compileFormula } from "./formula/compile-formula.ts";
export { equationTex } from "./formula/equation-tex.ts";
export {
  type Formula,
  type FormulaRefusal,
  type ParsedFormula,
  parseFormula,
} from "./formula/parse-formula.ts";
export { answerText } from "./lesson/answer-text.ts";
export type { AnswerOptions, AnswerWording } from "./lesson/answer-wording.ts";
export { checkLesson } from "./lesson/check-lesson.ts";
export { keyText } from "./lesson/key-text.ts";
export { type DocumentIndex, lessonDocuments } from "./lesson/lesson-documents.ts";
export { type LessonKey, lessonKeys } from "./lesson/lesson-keys.ts";
export { type LessonNeed, lessonNeeds } from "./lesson/lesson-needs.ts";
export { lessonPrompts, type PlacedPrompt } from "./lesson/lesson-prompts.ts";
export { lessonSheets } from "./lesson/lesson-sheets.ts";
export type { LessonSources } from "./lesson/lesson-sources.ts";
export { type MarkdownBlock, type MarkdownInline, markdownTree } from "./lesson/markdown-tree.ts";
export { readLesson } from "./lesson/read-lesson.ts";
export { rightAnswer, scoreAnswer } from "./lesson/score-answer.ts";
export {
  type Sheet,
  type SheetName,
  type SheetPart,
  type SheetQuestion,
  sheetNames,
} from "./lesson/sheet.ts";
export { type StageWork, stageWork } from "./lesson/stage-work.ts";
export { stagesOfSteps } from "./lesson/stages-of-steps.ts";
export { stepScenario } from "./lesson/step-scenario.ts";
export { type StepScreen, stepScreen } from "./lesson/step-screen.ts";
export { builtInMechanisms } from "./mechanisms/built-in-mechanisms.ts";
export type { Setting } from "./mechanisms/setting.ts";
export type { Baseline } from "./network/baseline.ts";
export type { BaselineTie } from "./network/baseline-tie.ts";
export { fromGraph } from "./network/from-graph.ts";
export { listTies } from "./network/list-ties.ts";
export type { Network, NetworkActor, NetworkTie, NetworkTies } from "./network/network.ts";
export { haveSameEnds, placesIn } from "./network/places-in.ts";
export type { Recipe } from "./network/recipe.ts";
export { startsOf } from "./network/starts-of.ts";
export type { ListedNetwork } from "./network/tabulate-network.ts";
export { tieAt } from "./network/tie-at.ts";
export { tieColumns } from "./network/tie-columns.ts";
export { type ToGraphOptions, toGraph } from "./network/to-graph.ts";
export { energyOfRun } from "./runner/answers/energy-of-run.ts";
export { type IndicatorCourse, indicatorsOfRun } from "./runner/answers/indicators-of-run.ts";
export { inlineRunner } from "./runner/answers/inline-runner.ts";
export type { NetworkAnalysis, NetworkAnalysisOptions } from "./runner/answers/network-analysis.ts";
export type { WorkerLike, WorkerScopeLike } from "./runner/answers/protocol.ts";
export type {
  AnalyseReply,
  AnalyseRequest,
  FutureReply,
  FutureRequest,
  Runner,
  RunReply,
  RunRequest,
  ShapleyReply,
  ShapleyRequest,
  Watching,
  WhyReply,
  WhyRequest,
} from "./runner/answers/runner.ts";
export { serveRunner } from "./runner/answers/serve-runner.ts";
export type { Why } from "./runner/answers/why.ts";
export { workerRunner } from "./runner/answers/worker-runner.ts";
export type { Ensemble } from "./runner/studies/ensemble.ts";
export {
  type DateFutures,
  type EnsembleReport,
  ensembleReport,
  type IndicatorFutures,
  type TieFutures,
} from "./runner/studies/ensemble-report.ts";
export {
  type EvaluateOptions,
  evaluatePoints,
  type PointsPlan,
  type PointsRun,
} from "./runner/studies/evaluate-points.ts";
export {
  type FindFlipsOptions,
  type FlipRun,
  type FlipSearch,
  findFlips,
} from "./runner/studies/find-flips.ts";
export type { FlipAnswer } from "./runner/studies/flip-answer.ts";
export { type InlinePoolOptions, inlinePool } from "./runner/studies/inline-pool.ts";
export { type Outcome, readOutcome } from "./runner/studies/outcome.ts";
export type { Pool, PoolEnd, PoolRun } from "./runner/studies/pool.ts";
export { relevantFactors } from "./runner/studies/relevant-factors.ts";
export {
  type EnsembleRun,
  type RunEnsembleOptions,
  runEnsemble,
} from "./runner/studies/run-ensemble.ts";
export { serveStudies } from "./runner/studies/serve-studies.ts";
export { type FactorIndices, sobolOf, sobolPlan } from "./runner/studies/sobol-study.ts";
export { studyHash } from "./runner/studies/study-hash.ts";
export {
  evenValues,
  type SweepAxes,
  type SweepAxis,
  type SweepGrid,
  sweepOf,
  sweepPlan,
} from "./runner/studies/sweep.ts";
export { type Tornado, type TornadoBar, tornadoOf, tornadoPlan } from "./runner/studies/tornado.ts";
export { workerPool } from "./runner/studies/worker-pool.ts";
export type { Spread } from "./runner/tally/open-tally.ts";
export { type CausalShare, causalShares } from "./scenario/causes/causal-shares.ts";
export {
  type ShapleyQuestion,
  type ShapleyShare,
  type ShapleyShareOptions,
  type ShapleyShares,
  type ShapleyStep,
  shapleyShares,
  shapleySteps,
} from "./scenario/causes/shapley-shares.ts";
export {
  type CheckedDocument,
  type CheckOptions,
  checkDocument,
} from "./scenario/check/check-document.ts";
export { checkScenario } from "./scenario/check/check-scenario.ts";
export { checkWorld } from "./scenario/check/check-world.ts";
export { componentsOf, type WorldComponent } from "./scenario/check/components-of.ts";
export { readScenario } from "./scenario/check/read-scenario.ts";
export { readScenarioData } from "./scenario/check/read-scenario-data.ts";
export { readWorld } from "./scenario/check/read-world.ts";
export { readWorldData } from "./scenario/check/read-world-data.ts";
export { type Compiled, compile } from "./scenario/compile/compile.ts";
export { leftOut } from "./scenario/compile/left-out.ts";
export { scenarioMechanisms } from "./scenario/compile/scenario-mechanisms.ts";
export { standardSettings } from "./scenario/compile/standard-settings.ts";
export { emptyScenario } from "./scenario/empty-scenario.ts";
export { type EnsembleMembers, ensembleMembers } from "./scenario/ensemble-members.ts";
export type { Factor, FactorRange } from "./scenario/factors/factor.ts";
export { factorsOf } from "./scenario/factors/factors-of.ts";
export { findFactors } from "./scenario/factors/find-factors.ts";
export { fillEnsemble } from "./scenario/fill-ensemble.ts";
export { fillScenario } from "./scenario/fill-scenario.ts";
export { type ComponentEffect, componentEffect } from "./scenario/levers/component-effect.ts";
export { type FormField, formFields } from "./scenario/levers/form-fields.ts";
export { type LeverPage, type LeverWords, leverPages } from "./scenario/levers/lever-pages.ts";
export { type LeverSentenceOptions, leverSentence } from "./scenario/levers/lever-sentence.ts";
export { methodOf, type RunOptions, runScenario } from "./scenario/run-scenario.ts";
export { trimScenario } from "./scenario/trim-scenario.ts";
export type { EnsembleSettings, FilledEnsemble, VariedFactor } from "./schema/ensemble-schema.ts";
export { jsonSchema } from "./schema/json-schema.ts";
export type { LessonQuestion } from "./schema/lesson-key-schema.ts";
export type { LessonValue } from "./schema/lesson-parts.ts";
export type { LessonPrompt } from "./schema/lesson-prompt-schema.ts";
export type { Lesson } from "./schema/lesson-schema.ts";
export type { LessonStage } from "./schema/lesson-stage-schema.ts";
export type { LessonScreen, LessonStep } from "./schema/lesson-step-schema.ts";
export type {
  BlocLever,
  EventLever,
  Indicator,
  Lever,
  Rule,
  RuleParameter,
  SanctionLever,
  Scenario,
  TieLever,
} from "./schema/scenario-schema.ts";
export type {
  Component,
  SanctionKind,
  StandingMeasure,
  Statement,
  World,
  WorldActor,
  WorldBloc,
  WorldTable,
} from "./schema/world-schema.ts";
export { writeDocument } from "./schema/write-document.ts";
export { countryResolver, type Resolver, type ResolverOptions } from "./states/country-resolver.ts";
export type { CodeScheme, Resolution } from "./states/resolution.ts";
export { engineVersion } from "./vocabulary/engine-version.ts";
export { englishWording } from "./vocabulary/english-wording.ts";
export { ScenarioError, UsageError } from "./vocabulary/errors.ts";
export type { Issue } from "./vocabulary/issue.ts";
export { issueLine } from "./vocabulary/issue-line.ts";
export { monthWords } from "./vocabulary/month-words.ts";
export { nearestName } from "./vocabulary/nearest-name.ts";
export type { Reading } from "./vocabulary/reading.ts";
export { dateAfter, yearsBetween } from "./vocabulary/time.ts";
export type {
  ChangeSaid,
  PieceSaid,
  ShareSaid,
  Wording,
} from "./vocabulary/wording.ts";
