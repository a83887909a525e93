const write = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options });

const full = write({ day: "numeric", month: "long", year: "numeric" });
const brief = write({ day: "numeric", month: "short", year: "numeric" });

const moment = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** 10 April 2024 */
export const dateInWords = (iso: string): string => full.format(moment(iso));

/** 10 Apr 2024 */
export const shortDate = (iso: string): string => brief.format(moment(iso));
