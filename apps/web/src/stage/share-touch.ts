/**
 * Leaves one finger to the page while the whole picture is in view, so that a page can be scrolled
 * past it; two fingers, or one when zoomed in, belong to the picture. Returns what undoes it.
 */
export function shareTouch(
  container: HTMLElement,
  canvas: HTMLElement,
  zoomed: () => boolean,
): { readonly update: () => void; readonly dispose: () => void } {
  const update = (): void => {
    canvas.style.touchAction = zoomed() ? "none" : "pan-x pan-y";
  };
  // Sigma would prevent the default of every touch, and with it scrolling; a tap still arrives as a click.
  const guard = (event: TouchEvent): void => {
    if (event.touches.length === 1 && !zoomed()) event.stopImmediatePropagation();
  };
  container.addEventListener("touchstart", guard, { capture: true, passive: true });
  update();
  return {
    update,
    dispose: () => container.removeEventListener("touchstart", guard, { capture: true }),
  };
}
