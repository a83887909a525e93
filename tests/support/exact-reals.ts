/**
 * Real functions in fixed point with 256 binary digits, slow and plain: an independent right answer
 * for `elementary.ts`. Only the series that define the functions are used.
 */
const digits = 256n;
const one = 1n << digits;

/** The exact value of a double, as fixed point. */
function fixed(x: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(x));
  const raw = view.getBigUint64(0);
  const exponent = raw >> 52n;
  const mantissa = exponent === 0n ? raw : (raw & ((1n << 52n) - 1n)) | (1n << 52n);
  const shift = (exponent === 0n ? 1n : exponent) - 1075n + digits;
  const size = shift >= 0n ? mantissa << shift : mantissa >> -shift;
  return x < 0 ? -size : size;
}

const times = (a: bigint, b: bigint) => (a * b) >> digits;
const over = (a: bigint, b: bigint) => (a << digits) / b;

/** 2 artanh(1/n) × scale, by its series. */
function artanhOf(n: bigint): bigint {
  let sum = 0n;
  let power = one / n;
  for (let k = 1n; power !== 0n; k += 2n) {
    sum += power / k;
    power /= n * n;
  }
  return 2n * sum;
}
const ln2 = artanhOf(3n);

function expFixed(x: bigint): bigint {
  const k = x / ln2;
  const r = x - k * ln2;
  let sum = one;
  let term = one;
  for (let n = 1n; term !== 0n; n++) {
    term = times(term, r) / n;
    if (term === -1n) break;
    sum += term;
  }
  return k >= 0n ? sum << k : sum >> -k;
}

function lnFixed(x: bigint): bigint {
  let k = 0n;
  let m = x;
  for (; m >= 2n * one; k++) m >>= 1n;
  for (; m < one; k--) m <<= 1n;
  const s = over(m - one, m + one);
  const square = times(s, s);
  let sum = 0n;
  let power = s;
  for (let n = 1n; power !== 0n; n += 2n) {
    sum += power / n;
    power = times(power, square);
    if (power === -1n) break;
  }
  return 2n * sum + k * ln2;
}

function sineFixed(x: bigint, first: bigint): bigint {
  const square = times(x, x);
  let term = first === 0n ? one : x;
  let sum = 0n;
  for (let n = first; term !== 0n && term !== -1n; n += 2n) {
    sum += term;
    term = -times(term, square) / ((n + 1n) * (n + 2n));
  }
  return sum;
}

/** How far a double lies from a fixed-point value, in units of the double's last place. */
function units(got: number, right: bigint): number {
  const gap = fixed(got) - right;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(got));
  const exponent = Math.max(1, Number(view.getBigUint64(0) >> 52n));
  const place = digits + BigInt(exponent) - 1075n;
  // a thousandth of a unit is fine enough
  const unit = place >= 10n ? 1n << (place - 10n) : 1n;
  return Math.abs(Number(gap / unit)) / 1024;
}

export const unitsOff = {
  exp: (x: number, got: number) => units(got, expFixed(fixed(x))),
  ln: (x: number, got: number) => units(got, lnFixed(fixed(x))),
  exp2: (x: number, got: number) => units(got, expFixed(times(fixed(x), ln2))),
  pow: (x: number, y: number, got: number) =>
    units(got, expFixed(times(fixed(y), lnFixed(fixed(x))))),
  sin: (x: number, got: number) => units(got, sineFixed(fixed(x), 1n)),
  cos: (x: number, got: number) => units(got, sineFixed(fixed(x), 0n)),
  tanh(x: number, got: number) {
    const e = expFixed(2n * fixed(x));
    return units(got, over(e - one, e + one));
  },
};
