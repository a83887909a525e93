import type { Page } from "playwright-core";

/** Changes the system's theme, and waits until the page wears it and no colour is on its way any more. */
export async function wearTheme(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction(
    (theme) =>
      document.documentElement.dataset.theme === theme &&
      // Transitions begin with the next frame.
      new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(true)))),
    colorScheme,
  );
  await page.waitForFunction(() =>
    document.getAnimations().every((each) => each.playState !== "running"),
  );
}
