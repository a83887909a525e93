/** A promise of the next frame; hidden pages have none, so a moment will do. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestAnimationFrame === "function" && !document.hidden) {
      requestAnimationFrame(() => resolve());
    } else setTimeout(resolve, 16);
  });
}
