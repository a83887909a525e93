import type { Page } from "playwright-core";

/** What sticks out to the side of the screen or of the part that scrolls it. */
export async function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const name = (element: Element): string =>
      `${element.tagName.toLowerCase()} “${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40)}”`;
    const out: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(
      "button, a, input, select, textarea, h1, h2, h3, h4, p, dt, dd, li, output",
    )) {
      if (
        element.closest(".sr, .skip, [hidden]") ||
        !element.checkVisibility({ visibilityProperty: true })
      )
        continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 1 && (left < -1 || right > innerWidth + 1)) out.push(name(element));
    }
    for (const box of document.querySelectorAll<HTMLElement>(".scroll:not(.equation)")) {
      if (box.scrollWidth > box.clientWidth + 1) out.push(`scrolls sideways: ${box.className}`);
    }
    return out;
  });
}

/** Controls whose words run over their own edge. A title that is cut on purpose says so by its style. */
export async function overfull(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const out: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>("button, summary, .chip, th")) {
      if (element.closest(".sr, .skip, [hidden]") || !element.checkVisibility()) continue;
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const box = element.getBoundingClientRect();
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const parent = text.parentElement;
        if (!parent || parent.closest(".sr")) continue;
        if (getComputedStyle(parent).overflow !== "visible") continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const { left, right, width } = range.getBoundingClientRect();
        if (width > 1 && (left < box.left - 1 || right > box.right + 1))
          out.push(`${element.tagName.toLowerCase()} “${text.textContent?.trim().slice(0, 40)}”`);
      }
    }
    return out;
  });
}
