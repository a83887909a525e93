import type { Page } from "playwright-core";

export interface PrintedPages {
  readonly count: number;
  /** Pages on which next to nothing is drawn: a page of text takes far more bytes. */
  readonly empty: number;
}

/** Prints the page to PDF and counts its pages, and those that are empty, from the bytes alone. */
export async function pdfPages(page: Page, format: "A4" | "Letter"): Promise<PrintedPages> {
  const pdf = (await page.pdf({ format, printBackground: true })).toString("latin1");
  const pages = [...pdf.matchAll(/<<\s*\/Type\s*\/Page\b(?!s)[\s\S]*?>>\s*endobj/g)];
  const lengths = pages.map(([object]) => {
    const number = /\/Contents\s+(\d+)\s+0\s+R/.exec(object)?.[1];
    const stream = new RegExp(`(?:^|\\n)${number} 0 obj\\s*<<[^>]*?/Length\\s+(\\d+)`).exec(pdf);
    return Number(stream?.[1] ?? 0);
  });
  return { count: pages.length, empty: lengths.filter((length) => length < 400).length };
}
