/**
 * Parts of the app that the first picture does not need. Each is fetched when it is first opened, or
 * ahead of that by `fetchAhead`; in a single file they all lie in the page.
 */
export const parts = {
  about: () => import("./dialogs/about-dialog.svelte"),
  actor: () => import("./inspector/actor-inspector.svelte"),
  analysis: () => import("./analysis/analysis-view.svelte"),
  assumptions: () => import("./assumptions/assumptions-panel.svelte"),
  course: () => import("./playhead/course-chart.svelte"),
  doubt: () => import("./doubt/doubt-card.svelte"),
  editor: () => import("./lesson-editor/lesson-editor.svelte"),
  export: () => import("./dialogs/export-dialog.svelte"),
  import: () => import("./import/import-dialog.svelte"),
  labSheet: () => import("./print/lab-sheet.svelte"),
  lesson: () => import("./shell/lesson-shell.svelte"),
  lessonLink: () => import("./lesson/lesson-link-dialog.svelte"),
  lessons: () => import("./lesson/lessons-dialog.svelte"),
  lever: () => import("./inspector/lever-inspector.svelte"),
  leverForm: () => import("./levers/lever-form.svelte"),
  menu: () => import("../ui/menu-list.svelte"),
  pack: () => import("./lesson/pack-dialog.svelte"),
  page: () => import("./pages/page-dialog.svelte"),
  print: () => import("./print/print-view.svelte"),
  projector: () => import("./class/projector-shell.svelte"),
  scenarios: () => import("./top/scenario-list.svelte"),
  share: () => import("./dialogs/share-dialog.svelte"),
  spread: () => import("./doubt/spread-chart.svelte"),
  startOver: () => import("./lesson/start-over-dialog.svelte"),
  story: () => import("./dialogs/story-dialog.svelte"),
  table: () => import("./centre/tie-table.svelte"),
  take: () => import("./doubt/what-would-it-take.svelte"),
  tie: () => import("./inspector/tie-inspector.svelte"),
} as const;
