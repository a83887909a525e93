import type { Disagreement, TriadKind } from "@entente/core";
import type { MeasureId } from "./store/measures.ts";

const several = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** Every word of the interface that is not data. One catalogue, so that a translation is one file. */
export const words = {
  product: "Entente",
  close: "Close",
  cancel: "Cancel",
  done: "Done",
  dismiss: "Dismiss",
  back: "Back to what changed",
  noMatch: "Nothing matches. Try another word.",
  skip: "Skip to the picture",
  loading: "Reading the article’s world…",

  // Top bar
  undo: "Undo",
  redo: "Redo",
  share: "Share",
  export: "Export",
  openFile: "Open file…",
  theme: "Theme",
  themes: { light: "Light", dark: "Dark", system: "As the system" },
  about: "About and keys",
  more: "More",
  scenarios: "Scenarios",
  shippedScenarios: "Start from a question",
  thisScenario: "This scenario",
  rename: "Rename and describe…",
  revert: "Back to how it was opened",
  edited: "edited",
  shows: "What to look for",

  // Panels
  levers: "Levers",
  assumptions: "Assumptions",
  whatChanged: "What changed",
  details: "Details",
  panels: "Panels",
  raiseSheet: "Raise the sheet",
  lowerSheet: "Lower the sheet",

  // Levers
  addLever: "Add a lever",
  addKinds: {
    sanction: ["Sanction", "Impose, lift or threaten measures"],
    bloc: ["Bloc move", "Found, join or leave a bloc, or change how it holds"],
    tie: ["Tie change", "Warm or cool one tie, at once or lastingly"],
    event: ["Event", "A dated event of any CAMEO code"],
  } as Readonly<Record<string, readonly [string, string]>>,
  noLevers: "Nothing is changed yet",
  noLeversLead:
    "The network runs on as the article left it. Add a lever to ask what if, or start from one of the questions above.",
  guide: {
    move: "Move a slider and watch the picture.",
    pick: "Now pick a tie that you did not touch, in the picture or in the list of what changed, and read why it moved.",
  },
  leverOn: (sentence: string) => `In the run: ${sentence}`,
  editLever: "Edit",
  closeLever: "Close",
  removeLever: "Remove",
  showEffect: "What it caused",
  leverOff: "Switched off: it stays here but leaves the run.",
  removed: (sentence: string) => `Removed: ${sentence}`,
  action: "Action",
  sanctionActions: { impose: "Impose", lift: "Lift", threaten: "Threaten" },
  blocActions: { found: "Found", join: "Join", leave: "Leave", cohesion: "Cohesion" },
  tieActions: { impulse: "At once", lasting: "Lastingly" },
  senders: "Senders",
  targets: "Targets",
  addParty: "Add",
  removeParty: (name: string) => `Take out ${name}`,
  measures: "Measures",
  kinds: {
    travel: "Travel",
    arms: "Arms",
    financial: "Finance",
    "partial-trade": "Part of trade",
    "complete-trade": "All trade",
    comprehensive: "Everything",
  },
  liftAll: "None ticked lifts all of them.",
  intensity: "How hard",
  liftShare: "How much is lifted",
  cohesion: "How closely it holds",
  degree: "Depth of membership",
  change: "How far",
  strength: "How big",
  from: "From",
  on: "On",
  until: "Until",
  bloc: "Bloc",
  blocName: "Name of the new bloc",
  newBloc: "New bloc",
  members: "Members",
  betweenA: "Between",
  betweenB: "and",
  source: "Who acts",
  target: "Toward whom",
  cameo: "What happens",
  varies: "Vary in time",
  fixed: "One value",
  formula: "Formula in t, years since the start",
  formulaProblem: (position: number, got: string, expected: string) =>
    `Character ${position}: got ${got}, expected ${expected}.`,
  formulaCurve: "The formula over the run",
  badDate: "Give a date such as 2025-01-01.",
  endBeforeStart: "The end has to come after the start.",
  moreFields: {
    halfLife: "Half-life after lifting",
    solidarity: "Solidarity inward",
    note: "Note",
  } as Readonly<Record<string, string>>,
  byDefault: "default",
  span: "Time span",
  starts: "Starts",
  ends: "Ends",

  // Assumptions
  assumptionsLead:
    "Rules of change that the run rests on. They are conventions, not measurements: switch them, and see what holds.",
  preset: "How strongly do third parties pull?",
  presets: { sticky: "Sticky", moderate: "Moderate", polarising: "Polarising" },
  presetNote: "The ratio of balance to anchor, α/β. Conventions, set by nobody’s data.",
  presetOwn: "Own setting: α/β is none of the three.",
  mechanismOn: (title: string) => `${title} acts`,
  notDefault: "changed",
  changes: (count: number) => (count === 0 ? "" : `${count} changed`),
  standard: (value: string) => `default ${value}`,
  reset: "Reset",
  resetAll: "Reset all",
  evidenceFor: "What speaks for it",
  evidenceAgainst: "What speaks against it",
  sources: "Sources",
  equation: "Rate it adds",
  sizeExponent: "How much size counts",
  sizeExponentReason:
    "Weight is size to this power. 0 is one state, one vote; 1 is size alone; ½ is the convention between.",
  sizeZones: ["one state, one vote", "a little", "by the root of size", "strongly", "size alone"],
  nestedActors: "Actors inside each other",
  nestedLead:
    "Some actors are parts of others. Counted side by side they flatter every measure of balance; leave one out to see how much.",
  isWithin: (outers: string) => `inside ${outers}`,
  leaveOut: (name: string) => `Show ${name}`,

  // Stage
  pictures: { network: "Network", difference: "Difference", table: "Table", analysis: "Analysis" },
  picture: "Picture",
  zoom: "Zoom",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  zoomFit: "Fit",
  nothingSelected: "Nothing is selected.",
  nothingMoved: "Nothing differs from the baseline at this date.",
  graphLabel: "Network of alignments",
  graphHelp:
    "Arrow keys move between actors, Enter selects one, then arrow keys move along its ties. Escape steps back. The table holds the same as text.",
  noWebgl:
    "This browser cannot draw with WebGL, so the picture is shown as a table. Everything else works as usual.",
  tieTable: "All ties",
  columns: { a: "Actor", b: "Actor", now: "Now", before: "Baseline", change: "Change" },
  legend: "Legend",

  // Analysis
  analysis: {
    parts: {
      camps: "Camps",
      balance: "Balance",
      landscape: "Landscape",
      triangle: "Strategic triangle",
    },
    jump: "Parts of the analysis",
    neutral: (neutral: string) => `Ties weaker than ${neutral} count as neutral.`,
    counting: "How ties count",
    countings: { strength: "By strength", once: "Each tie once" },
    working: "Working it out…",
    noTies: "No tie is stronger than neutral",
    noTiesLead: "There is nothing to measure at this date. Move the playhead, or add a lever.",
    failed: "The analysis could not be made",
    between: (lower: string, upper: string) => `${lower} to ${upper}`,
    unproved:
      "The search ended before it could prove the least; the truth lies between these bounds.",

    // Camps
    fitsWhole: "Two camps account for every tie.",
    fitsBut: (count: number, cost: string | undefined) =>
      `The best split into two camps leaves ${several(count, "tie")} out of place${
        cost === undefined ? "" : `, ${cost} of strength`
      }.`,
    onlyOne: "No other split does as well.",
    equallyGood: (count: string) =>
      `${count} splits do equally well, so none of them is the answer.`,
    atLeast: (count: number) => `At least ${count}`,
    splitOf: (k: number, count: number) => `Split ${k} of ${count}`,
    pager: "Equally cheap splits",
    earlier: "Previous split",
    later: "Next split",
    camp: (letter: string) => `Camp ${letter}`,
    campOf: (letter: string) => `camp ${letter}`,
    campShare: (count: number, share: string) => `${several(count, "actor")} · ${share} of weight`,
    holds: "How firmly each belongs",
    certainties: ["could stand in either", "loosely", "fairly firmly", "firmly"],
    moving: (cost: string) => `moving it would put ${cost} more out of place`,
    hedger: "friendly with both",
    untied: (names: string) => `Without a camp, for lack of ties: ${names}.`,
    partsApart: (count: number) =>
      `The network falls into ${count} parts without a tie between them. Which camp of one goes with which of another is arbitrary.`,
    misfits: "What does not fit",
    misfitsLead:
      "Were these ties to change sign or to end, two camps would remain. Choose one to read why it stands where it does.",
    noMisfits: "Every tie fits: friendly within a camp, hostile across.",
    hostileWithin: (letter: string) => `hostile within camp ${letter}`,
    friendlyAcross: "friendly across the camps",
    otherCamps: "Other ways to see camps",
    weakTitle: "Any number of camps",
    weakLead: (count: number, cost: string) =>
      `${several(count, "camp")}, ${cost} out of place. An enemy’s enemy need not be a friend here.`,
    nothingLeft: "nothing",
    andMore: (count: number) => `and ${count} more`,
    moreCamps: (count: number) => `and ${several(count, "more camp")}`,
    modularityTitle: "Against chance",
    modularityLead: (quality: string, proved: boolean) =>
      `Signed modularity ${quality}, ${proved ? "proved to be the highest" : "the best that was found"}. Friendlier within and more hostile across than chance would make it.`,

    // Balance
    kinds: {
      "+++": ["three friends", "balanced"],
      "+--": ["two friends, one enemy", "balanced"],
      "++-": ["a friend of both, at odds", "strained"],
      "---": ["three enemies", "strained"],
    } as Readonly<Record<TriadKind, readonly [string, string]>>,
    triads: "Closed triads by kind",
    triadsLead: (count: number) =>
      count === 0
        ? "No three actors are all tied to each other, so triads say nothing here."
        : `${several(count, "closed triad")}: three actors with all three ties known.`,
    was: (value: string) => `baseline ${value}`,
    measures: "Measures of balance",
    measure: "Measure",
    now: "Now",
    baseline: "Baseline",
    apart: "Without outer",
    apartTitle: (names: string) => `Measured without ${names}`,
    best: ["0 is balance", "1 is balance"],
    share: (value: string) => `F ${value}`,
    formulaOf: (name: string) => `Formula and source of ${name}`,
    formula: "Formula and source",
    misleads: "When it misleads",
    measureWords: {
      triangleIndex: {
        name: "Triangle index",
        meaning: "Share of closed triads that are balanced.",
        misleads:
          "Triads with a neutral tie are not counted, so neutrality looks free; longer cycles are not seen.",
      },
      weightedTriangleIndex: {
        name: "Weighted triangle index",
        meaning: "The same, each triad counted by the strength of its ties.",
        misleads: "A few strong triads decide it; many faint strained ones hardly show.",
      },
      walkBalance: {
        name: "Walk balance",
        meaning:
          "Share of all closed walks that return with the sign they left with, long ones counting less.",
        misleads: "It falls with size and density, so compare networks of like size only.",
      },
      algebraicConflict: {
        name: "Algebraic conflict",
        meaning: "How far the least conflicted corner is from falling into two sides.",
        misleads:
          "One balanced part makes it 0 whatever happens elsewhere, and it grows with the number of ties.",
      },
      frustration: {
        name: "Frustration, two camps",
        meaning: "The least that must change sign for two camps to account for all ties.",
        misleads:
          "There may be many cheapest repairs, and it says what is cheapest, not what actors will do.",
      },
      weakFrustration: {
        name: "Frustration, any number",
        meaning: "The least that must change when enemies of an enemy need not be friends.",
        misleads: "With few friendly ties almost any network is weakly balanced.",
      },
    } as Readonly<
      Record<
        MeasureId,
        { readonly name: string; readonly meaning: string; readonly misleads: string }
      >
    >,
    disagree: "Before you quote a number",
    disagreements: {
      "no closed triad, yet frustrated: an unbalanced longer cycle that triad counts miss":
        "There is no closed triad, and yet not all fits: a longer cycle is out of balance, which triads cannot see.",
      "all triads balanced, yet frustrated: an unbalanced longer cycle that triad counts miss":
        "Every triad is balanced, and yet not all fits: a longer cycle is out of balance, which triads cannot see.",
      "balanced under weak balance, frustrated under strong: a matter of the rule":
        "With any number of camps all fits; with two it does not. Whether that is strain depends on the rule, not on the network.",
      "a balanced part hides the strain of the others from the algebraic conflict":
        "Algebraic conflict is 0 because one part is balanced by itself; the strain of the others does not show in it.",
    } as Readonly<Record<Disagreement, string>>,
    parting: (toward: string, away: string) =>
      `Since the baseline ${toward} moved toward balance while ${away} moved away from it.`,
    flattered: (outer: string, shared: number, all: number) =>
      `${outer} contain other actors shown here, and what lies inside each other agrees as a matter of course. ${shared} of ${several(all, "closed triad")} involve them; the last column leaves them out.`,
    flatteredBy: (index: string, without: string) =>
      `Without them the triangle index is ${without}, not ${index}.`,

    // Landscape
    landscapeLead:
      "Every way to split these actors in two. Low is what they want, by alignment and size; in a valley no single move brings them lower. A valley is as wide as it has splits that run down to it.",
    landscapeActors: "Actors",
    landscapeFew: "Choose at least three actors.",
    landscapeMany: (most: number) => `At most ${most} actors: each one more doubles the splits.`,
    landscapeChart: (splits: number, minima: number) =>
      `Energies of ${several(splits, "split")}, which fall into ${several(minima, "valley")}.`,
    landscapeFlat: "All splits are alike: these actors have no ties that count.",
    energy: "Energy",
    minima: "Valleys, the deepest first",
    valley: (k: number) => `Valley ${k}`,
    basin: (share: string) => `${share} of splits`,
    energyOf: (value: string) => `energy ${value}`,
    side: "One side",
    otherSide: "Other side",
    nobody: "nobody",
    leadsTo: (k: number) =>
      `The best split above, cut down to these actors, runs down to valley ${k}.`,

    // Strategic triangle
    trio: ["First actor", "Second actor", "Third actor"],
    trioFew: "A triangle takes three actors.",
    patterns: {
      "ménage à trois": "Ménage à trois",
      "stable marriage": "Stable marriage",
      "romantic triangle": "Romantic triangle",
      "unit veto": "Unit veto",
      open: "Open triangle",
    },
    patternStates: { balanced: "balanced", strained: "strained" },
    roles: {
      friend: "friend",
      partner: "partner",
      pariah: "pariah",
      pivot: "pivot",
      wing: "wing",
      foe: "foe",
    },
    menage: "All three are friendly with each other.",
    marriage: (partners: string, pariah: string) =>
      `${partners} are partners; both are at odds with ${pariah}.`,
    romance: (pivot: string, wings: string) =>
      `${pivot} is friendly with ${wings}, who are at odds with each other.`,
    veto: "All three are at odds with each other.",
    openTriangle: (pairs: string) => `No pattern yet: neutral between ${pairs}.`,
    triangleSource: "Patterns and role names after Dittmer 1981",
    triangleTies: "Its ties",
    spells: "Along the run",
    spellOf: (from: string, to: string) => `${from} to ${to}`,
    sameThroughout: "The pattern and the roles stay the same throughout.",
  },

  // Playhead
  play: "Play",
  pause: "Pause",
  playhead: "Date shown",
  tension: "Tension",
  tensionHelp: "Share of triads, by strength, that are out of balance",
  distance: "Distance from baseline",
  distanceHelp: "Mean change of all ties since the start",
  baseline: "baseline",

  // Inspector
  changedLead: (date: string) =>
    `By ${date}. Signs that turned come first, then large changes of large actors.`,
  reference: "Compare with",
  references: { start: "The start", "no-levers": "No levers" },
  withoutLevers: "without levers",
  nothingChanged: "No tie has moved",
  nothingChangedLead:
    "At the start of the run every tie stands at its baseline. Move the playhead, or add a lever.",
  flips: (count: number) => `${several(count, "tie")} changed sign`,
  noFlips: "No tie changed sign",
  moved: (count: number) => `${several(count, "tie")} moved`,
  flipped: "sign changed",
  showAll: (count: number) => `Show all ${count}`,
  showFewer: "Show fewer",
  course: "Course against its baseline",
  range: "grey band: what the coding leaves open",
  whyTitle: "Why it moved",
  flow: "Accounting along this run",
  flowLead: "Shares of each mechanism. They sum to the change exactly.",
  without: "Without it",
  withoutLead:
    "The run repeated without one lever or mechanism. These need not sum: causes work through each other.",
  withoutNothing: (names: string) => `No difference to this tie without: ${names}.`,
  wouldBe: (value: string) => `would stand at ${value}`,
  explaining: "Working out why…",
  whyAtStart: "At the start nothing has moved yet. Move the playhead on.",
  directly: "directly",
  via: (name: string) => `through ${name}`,
  by: (name: string) => `by ${name}`,
  within: (name: string) => `in ${name}`,
  triads: "Its triads",
  triadsLead: "Which third actors pull it, and which way.",
  triadStates: { balanced: "balanced", strained: "strained", open: "open" },
  thirdActor: "Third actor",
  pull: "Pull",
  smallerParts: (count: number) => `${count} smaller parts`,
  evidence: "What the baseline rests on",
  evidenceLead: (value: string, low: string, high: string) =>
    `Coded at ${value}; the coding leaves ${low} to ${high} open.`,
  noEvidence: "The article says nothing about this pair, so it starts at neutral.",
  paragraph: (paragraph: number, sentence: number) =>
    `Paragraph ${paragraph}, sentence ${sentence}`,
  modes: { stated: "stated", reported: "reported", implied: "implied" },
  voiced: (name: string) => `in ${name}’s words`,
  narrator: "the narrator",
  openArticle: "Open the article file",
  articleLead:
    "Drop the article’s text here to read each sentence in its place. It stays in this tab and is never stored.",
  articleOpen: (name: string) => `Reading from ${name}`,
  articleFound: (found: number, all: number) => `${found} of ${all} sentences found.`,
  forgetArticle: "Put it away",
  sentenceMissing: "This sentence is not in the file that is open.",
  sentenceDiffers: "The file has another sentence in this place.",
  actorTies: "Its ties",
  weightShare: (share: string) => `${share} of all weight`,
  inside: (names: string) =>
    `Inside ${names}: counted side by side, the two say the same thing twice.`,
  holds: (names: string) =>
    `Contains ${names}: counted side by side, they say the same thing twice.`,
  caused: "What it caused",
  causedLead: (date: string) => `The run with it against the run without it, on ${date}.`,
  causedNothing: "The run is the same without it at this date.",
  causedOff: "It is switched off, so it causes nothing.",
  notYet: (date: string) => `It begins on ${date}; the playhead stands before that.`,
  pushTie: "Change this tie",

  // Dialogs
  shareTitle: "Share this scenario",
  shareLead:
    "The link carries the whole scenario, every assumption included, in the part of the address that is never sent to a server.",
  copyLink: "Copy link",
  copied: "Copied",
  copyByHand: "Select the link and copy it.",
  link: "Link",
  linkTooLong:
    "This scenario is too long for a link that mail and chat programs keep whole. Send it as a file instead.",
  saveScenario: "Save the scenario as a file",
  linkFaults: {
    version: [
      "This link comes from another version of Entente",
      "Open it with the version it was made with, or ask for the scenario as a file.",
    ],
    cut: [
      "This link is not whole",
      "Part of it was lost or changed on the way. Ask for it again, or for the scenario as a file.",
    ],
    broken: [
      "This link cannot be read",
      "What it carries is no scenario. Ask for it again, or for the scenario as a file.",
    ],
    "too-large": [
      "This link is too large",
      "It carries more than a scenario can hold. Ask for the scenario as a file.",
    ],
  } as Readonly<Record<string, readonly [string, string]>>,
  linkInvalid: "The scenario in this link has errors",
  workKept: "Your work on screen is unchanged.",
  replaceTitle: "Replace what is on screen?",
  replaceLead: (title: string) =>
    `“${title}” would take the place of your changed scenario. You can get it back with undo.`,
  replaceGo: "Open it",
  replaceStay: "Keep my work",
  leftBehind: (title: string) => `Your changes to “${title}” are one undo away.`,
  openedFromLink: (title: string) => `Opened from a link: ${title}`,
  openedFile: (title: string) => `Opened: ${title}`,
  notKept:
    "This browser does not let Entente keep your work between visits. Export the scenario to save it.",
  keptUnreadable: "The work of your last visit cannot be read any more; starting from the article.",
  exportTitle: "Export",
  exportAt: (date: string) =>
    `The network as of ${date}, with the recipe that reproduces it in every file.`,
  exportGroups: { picture: "Picture", network: "Network", run: "Documents" },
  recipe: (world: string, edition: number, engine: string, hash: string) =>
    `${world}, edition ${edition} · Entente ${engine} · ${hash}`,
  saved: (name: string) => `Saved ${name}`,
  exportFailed: (title: string, message: string) => `${title} could not be written: ${message}`,
  scaled: {
    got: "weights or repeated ties that an alignment from −1 to +1 cannot take as they are",
    expected: "one weight from −1 to +1 for each pair",
    cure: "All weights were divided by the largest, and repeated ties averaged; check that this is what you want.",
  },
  preparing: "Preparing…",
  problemsTitle: (name: string) => `${name} cannot be opened`,
  problemsLead: "Nothing on screen has changed. This is what is wrong, and how to mend it.",
  warningsTitle: (name: string) => `${name} opened with remarks`,
  warningsLead: "It can be used. These places deserve a look.",
  runProblems: "The run waits",
  runProblemsLead: "The last result stays on screen until this is mended.",
  wholeDocument: "the whole document",
  gotExpected: (got: string, expected: string) => `Got ${got}; expected ${expected}.`,
  dropHere: "Drop to open",
  dropLead:
    "A world, scenario or snapshot (JSON, YAML), a network (GEXF, GraphML, CSV), or the article’s text",
  tooBigCure: "Open a smaller file, or cut this one down to what the lab needs.",
  unreadableCure: "Check that the file is text and that this browser may read it.",
  unknownKind: "JSON, YAML, GEXF, GraphML, CSV or the article’s plain text",
  unknownKindCure: "Open a file that Entente wrote, or one of these formats.",
  storyTitle: "Name and describe this scenario",
  storyName: "Title",
  storyQuestion: "Question",
  storyShows: "What to look for",
  save: "Save",

  // About
  aboutTitle: "About Entente",
  aboutLead:
    "Entente reads what an article says about states, draws who stands with whom, lets you change one thing, and explains exactly how everything else moved. It is an aid to reasoning, not a forecast.",
  aboutModel:
    "Alignments run from −1, hostile, to +1, allied. Each mechanism is a disputed theory; the assumptions tell what speaks for and against it.",
  aboutWorld: "About this world",
  aboutPrivacy: "Nothing you do here leaves this machine.",
  keys: "Keys",
  keyList: [
    ["Space", "Play or pause"],
    ["← →", "Move the playhead by a month; with Shift by a year"],
    ["Home, End", "Go to the start or the end"],
    ["Ctrl Z", "Undo; with Shift redo"],
    ["1, 2, 3, 4", "Network, Difference, Table, Analysis"],
    ["Tab to the picture", "Then arrow keys between actors, Enter, arrow keys along ties"],
    ["Escape", "Clear the selection"],
    ["?", "This page"],
  ] as readonly (readonly [string, string])[],

  bootFailed: "Entente could not start",
  bootFailedLead:
    "The article’s world could not be loaded. Reload the page; if it stays, the build is damaged.",
} as const;
