import type { Page } from "playwright-core";

/** Changes the system's theme, and waits until the page wears it. */
export async function wearTheme(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction(
    (theme) =>
      document.documentElement.dataset.theme === theme &&
      // Transitions begin with the next frame and end, without motion, in the one after it.
      new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(true)))),
    colorScheme,
  );
}
