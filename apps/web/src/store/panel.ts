/** The panels beside the picture, of which one is open. */
export type Panel = "levers" | "changed" | "assumptions";
