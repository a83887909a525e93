/** What a scenario that says nothing gets. All are conventions, written out when a scenario is shared. */
export const standardSettings = {
  /** Largest error of a tie per step, for the adaptive method: a thousandth of what a slider shows. */
  tolerance: 1e-6,
  /** The same while a slider is dragged: below what a picture shows, and several times faster. */
  draftTolerance: 1e-3,
  /** Actors from which a draft goes by the multistep method, and its tolerance, which makes errors of `draftTolerance`. */
  coupledActors: 128,
  coupledTolerance: 3e-4,
  /** Frames of a draft at most: a course still looks smooth, and 18,528 ties cross from the worker in time. */
  draftFrames: 41,
  /** The same for the futures of an ensemble: far below what sampling leaves open. */
  memberTolerance: 1e-4,
  /** Years, for the fixed step; about a week. On the shipped worlds RK4's error is then below 1e-9. */
  step: 0.02,
  /** Two a month over five years: smooth to scrub, light to keep. */
  frames: 121,
  method: "dopri5",
  /** Between one state, one vote (0) and weight by output (1). */
  sizeExponent: 0.5,
  seed: 1,
} as const;
