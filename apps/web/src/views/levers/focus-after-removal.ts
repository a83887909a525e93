import { tick } from "svelte";

/**
 * Gives the focus to what stands where a card was taken out: the button that takes out the next one, else the last one, else
 * the one that adds one. Without it the focus would fall back to the top of the page.
 */
export async function focusAfterRemoval(panel: HTMLElement, place: number): Promise<void> {
  await tick();
  const left = [...panel.querySelectorAll<HTMLElement>(".remove")];
  (
    left[Math.min(place, left.length - 1)] ?? panel.querySelector<HTMLElement>(".add button")
  )?.focus();
}
