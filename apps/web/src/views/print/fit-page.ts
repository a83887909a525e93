const millimetre = 96 / 25.4;
/** What A4 and Letter both leave inside margins of 12 mm, less a little that printing may round up. */
const width = 186;
const height = 250;
const sizes = [11.2, 10.8, 10.4, 10, 9.6, 9.2, 8.8, 8.4, 8, 7.6] as const;

/**
 * Sets a sheet in the largest type in which it stays on one page of A4 and of Letter; where even the
 * smallest is too large it runs on to a second page. Tries again when fonts and pictures have come.
 */
export function fitPage(sheet: HTMLElement): void {
  const fit = (): void => {
    sheet.style.setProperty("inline-size", `${width}mm`);
    for (const size of sizes) {
      sheet.style.setProperty("font-size", `${size}pt`);
      if (sheet.scrollHeight <= height * millimetre) break;
    }
    sheet.style.removeProperty("inline-size");
  };
  fit();
  const pictures = [...sheet.querySelectorAll("img")].map((each) => each.decode());
  void Promise.allSettled([document.fonts.ready, ...pictures]).then(fit);
}
