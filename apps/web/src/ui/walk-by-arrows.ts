import type { Attachment } from "svelte/attachments";

/** Lets the arrow keys walk up and down between a box's fields and buttons, beside Tab. */
export const walkByArrows: Attachment<HTMLElement> = (box) => {
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const stops = [...box.querySelectorAll<HTMLElement>("input, button")];
    stops[stops.indexOf(event.target as HTMLElement) + step]?.focus();
    event.preventDefault();
  };
  box.addEventListener("keydown", press);
  return () => box.removeEventListener("keydown", press);
};
