export { algebraicConflict } from "./analysis/algebraic-conflict.ts";
export { type Analysis, analyse, type IndexDetail } from "./analysis/analyse.ts";
export {
  analyseLandscape,
  type LandscapeOptions,
  type LandscapeReport,
  type MinimumReport,
  type SplitEnergy,
} from "./analysis/analyse-landscape.ts";
export {
  type BalanceMeasures,
  balanceMeasures,
  type Disagreement,
} from "./analysis/balance-measures.ts";
export type { SearchOptions } from "./analysis/budget.ts";
export {
  type ChangedTie,
  changedTies,
  type RankedChanges,
  rankChanges,
} from "./analysis/changed-ties.ts";
export { compareNetworks } from "./analysis/compare-networks.ts";
export { type CourseOfRun, courseOfRun } from "./analysis/course-of-run.ts";
export type { TieOfGraph } from "./analysis/exact-answer.ts";
export { type Explanation, explainTie } from "./analysis/explain-tie.ts";
export { frameAt } from "./analysis/frame-at.ts";
export {
  type Frustration,
  type FrustrationOptions,
  frustration,
  type OptimalSplit,
} from "./analysis/frustration.ts";
export { kCamps } from "./analysis/k-camps.ts";
export {
  frustrations,
  type Landscape,
  type LandscapeInput,
  type LandscapeMinimum,
  landscape,
  pathDown,
  sampleLandscape,
} from "./analysis/landscape.ts";
export { matchCamps } from "./analysis/match-camps.ts";
export { type Certainty, membershipCertainty } from "./analysis/membership-certainty.ts";
export { networkAt } from "./analysis/network-at.ts";
export { type Position, positions } from "./analysis/positions.ts";
export { type ReferenceName, referenceModels, referenceRun } from "./analysis/reference-models.ts";
export { type SignedGraph, signedGraph, signedGraphOf } from "./analysis/signed-graph.ts";
export { type Communities, communities, signedModularity } from "./analysis/signed-modularity.ts";
export { idealPointDistance, type Portfolios, similarity } from "./analysis/similarity.ts";
export { type StrainedTie, strainedTies } from "./analysis/strained-ties.ts";
export {
  type StrategicTriangle,
  strategicTriangle,
  type TriangleSpell,
  triangleCourse,
} from "./analysis/strategic-triangle.ts";
export { tension } from "./analysis/tension.ts";
export {
  closedTriads,
  type TriadCensus,
  type TriadKind,
  triadCensus,
} from "./analysis/triad-census.ts";
export { type Triad, triadsOfTie } from "./analysis/triads-of-tie.ts";
export { twoPathPressure } from "./analysis/two-path-pressure.ts";
export type { ValidationCheck } from "./analysis/validation-check.ts";
export { type WalkBalance, walkBalance } from "./analysis/walk-balance.ts";
export { type WeakFrustration, weakFrustration } from "./analysis/weak-frustration.ts";
export { whySentence } from "./analysis/why-sentence.ts";
export { type CompiledFormula, compileFormula } from "./engine/compile-formula.ts";
export { coupling } from "./engine/coupling.ts";
export { dopri5 } from "./engine/dopri5.ts";
export { equationTex } from "./engine/equation-tex.ts";
export type { Mechanism, MechanismWords, Parameter, Reference } from "./engine/mechanism.ts";
export type { Method } from "./engine/method.ts";
export type { Spread } from "./engine/open-tally.ts";
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
export { fromGml } from "./exchange/from-gml.ts";
export { fromGraphml } from "./exchange/from-graphml.ts";
export { fromPajek } from "./exchange/from-pajek.ts";
export { fromPropensity, type ReadPropensityOptions } from "./exchange/from-propensity.ts";
export { fromSignedEdges } from "./exchange/from-signed-edges.ts";
export { fromSnapshotJson, type ReadSnapshotOptions } from "./exchange/from-snapshot-json.ts";
export { fromTrajectoryJson } from "./exchange/from-trajectory-json.ts";
export { type DetectedKind, detectKinds } from "./exchange/import/detect-kind.ts";
export { importFiles } from "./exchange/import/import-files.ts";
export type { ImportColumn, ImportKind, ImportSetting } from "./exchange/import/import-kind.ts";
export { importKinds } from "./exchange/import/import-kinds.ts";
export type {
  ImportedFile,
  ImportFile,
  ImportOptions,
  ImportProgress,
  ImportResult,
} from "./exchange/import/import-result.ts";
export type { NameDecision } from "./exchange/import/name-desk.ts";
export { type FilePreview, previewFile } from "./exchange/import/preview-file.ts";
export { packPage } from "./exchange/pack-page.ts";
export type { PackedPage, ScormVersion } from "./exchange/packed-page.ts";
export {
  type ReadSignedGraphOptions,
  readSignedGraph,
  type SignedReading,
} from "./exchange/read-signed-graph.ts";
export type { SignedNetwork } from "./exchange/signed-network.ts";
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
export { answerText } from "./lesson/answer-text.ts";
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
export type { BaselineTie } from "./network/baseline-tie.ts";
export { fromGraph } from "./network/from-graph.ts";
export { listTies } from "./network/list-ties.ts";
export type { Network, NetworkActor, NetworkTie, NetworkTies } from "./network/network.ts";
export { haveSameEnds, placesIn } from "./network/places-in.ts";
export type { Recipe } from "./network/recipe.ts";
export { startOfTie } from "./network/start-of-tie.ts";
export type { ListedNetwork } from "./network/tabulate-network.ts";
export { tieAt } from "./network/tie-at.ts";
export { tieColumns } from "./network/tie-columns.ts";
export { type ToGraphOptions, toGraph } from "./network/to-graph.ts";
export { energyOfRun } from "./runner/energy-of-run.ts";
export type { Ensemble } from "./runner/ensemble.ts";
export {
  type DateFutures,
  type EnsembleReport,
  ensembleReport,
  type IndicatorFutures,
  type TieFutures,
} from "./runner/ensemble-report.ts";
export {
  type EvaluateOptions,
  evaluatePoints,
  type PointsPlan,
  type PointsRun,
} from "./runner/evaluate-points.ts";
export {
  type FindFlipsOptions,
  type FlipAnswer,
  type FlipRun,
  type FlipSearch,
  findFlips,
} from "./runner/find-flips.ts";
export { type IndicatorCourse, indicatorsOfRun } from "./runner/indicators-of-run.ts";
export { type InlinePoolOptions, inlinePool } from "./runner/inline-pool.ts";
export { inlineRunner } from "./runner/inline-runner.ts";
export type { NetworkAnalysis, NetworkAnalysisOptions } from "./runner/network-analysis.ts";
export { type Outcome, readOutcome } from "./runner/outcome.ts";
export type { Pool, PoolEnd, PoolRun } from "./runner/pool.ts";
export type { WorkerLike, WorkerScopeLike } from "./runner/protocol.ts";
export { relevantFactors } from "./runner/relevant-factors.ts";
export { type EnsembleRun, type RunEnsembleOptions, runEnsemble } from "./runner/run-ensemble.ts";
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
} from "./runner/runner.ts";
export { serveRunner } from "./runner/serve-runner.ts";
export { serveStudies } from "./runner/serve-studies.ts";
export { type FactorIndices, sobolOf, sobolPlan } from "./runner/sobol-study.ts";
export { studyHash } from "./runner/study-hash.ts";
export {
  evenValues,
  type SweepAxes,
  type SweepAxis,
  type SweepGrid,
  sweepOf,
  sweepPlan,
} from "./runner/sweep.ts";
export { type Tornado, type TornadoBar, tornadoOf, tornadoPlan } from "./runner/tornado.ts";
export type { Why } from "./runner/why.ts";
export { workerPool } from "./runner/worker-pool.ts";
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
export { type ComponentEffect, componentEffect } from "./scenario/component-effect.ts";
export { componentsOf, type WorldComponent } from "./scenario/components-of.ts";
export { emptyScenario } from "./scenario/empty-scenario.ts";
export { type EnsembleMembers, ensembleMembers } from "./scenario/ensemble-members.ts";
export type { EnsembleSettings, FilledEnsemble, VariedFactor } from "./scenario/ensemble-schema.ts";
export type { Factor, FactorRange } from "./scenario/factor.ts";
export { factorsOf } from "./scenario/factors-of.ts";
export { fillEnsemble } from "./scenario/fill-ensemble.ts";
export { fillScenario } from "./scenario/fill-scenario.ts";
export { findFactors } from "./scenario/find-factors.ts";
export { type FormField, formFields } from "./scenario/form-fields.ts";
export { jsonSchema } from "./scenario/json-schema.ts";
export { leftOut } from "./scenario/left-out.ts";
export type { LessonQuestion } from "./scenario/lesson-key-schema.ts";
export type { LessonValue } from "./scenario/lesson-parts.ts";
export type { LessonPrompt } from "./scenario/lesson-prompt-schema.ts";
export type { Lesson } from "./scenario/lesson-schema.ts";
export type { LessonStage } from "./scenario/lesson-stage-schema.ts";
export type { LessonScreen, LessonStep } from "./scenario/lesson-step-schema.ts";
export { type LeverPage, type LeverWords, leverPages } from "./scenario/lever-pages.ts";
export { type LeverSentenceOptions, leverSentence } from "./scenario/lever-sentence.ts";
export { parseDocument } from "./scenario/parse-document.ts";
export { readScenario } from "./scenario/read-scenario.ts";
export { readScenarioData } from "./scenario/read-scenario-data.ts";
export { readWorld } from "./scenario/read-world.ts";
export { readWorldData } from "./scenario/read-world-data.ts";
export { methodOf, type RunOptions, runScenario } from "./scenario/run-scenario.ts";
export { scenarioMechanisms } from "./scenario/scenario-mechanisms.ts";
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
} from "./scenario/scenario-schema.ts";
export {
  type ShapleyQuestion,
  type ShapleyShare,
  type ShapleyShareOptions,
  type ShapleyShares,
  type ShapleyStep,
  shapleyShares,
  shapleySteps,
} from "./scenario/shapley-shares.ts";
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
  WorldTable,
} from "./scenario/world-schema.ts";
export { writeDocument } from "./scenario/write-document.ts";
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
