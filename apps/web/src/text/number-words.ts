const minus = "−";

/** Writes a number with its sign and two decimals: +0.45, −0.20, 0.00. */
export function signed(value: number, decimals = 2): string {
  const digits = Math.abs(value).toFixed(decimals);
  if (Number(digits) === 0) return digits;
  return `${value < 0 ? minus : "+"}${digits}`;
}

/** Writes a number without forcing a sign, with as many decimals as its step has. */
export function plain(value: number, step = 0.01): string {
  const decimals = Math.min(4, Math.max(0, Math.ceil(-Math.log10(step) - 1e-9)));
  return value.toFixed(decimals).replace("-", minus);
}

export function percent(share: number): string {
  const value = share * 100;
  return `${value >= 10 || value === 0 ? value.toFixed(0) : value.toFixed(1)} %`;
}
