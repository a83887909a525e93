/**
 * Elementary functions with the same bits on every engine.
 *
 * `Math.exp` and its kin may differ in the last bit from one JavaScript engine to the next; these use
 * only + − × ÷, square roots and the bits of a double, which the language fixes. Errors stay within
 * two units in the last place (`pow`: see there); special values are as in `Math`.
 * Method: argument reduction and series, as in Muller, J.-M. (2016), Elementary Functions, 3rd ed.,
 * chapters 5 and 9, 10.1007/978-1-4899-7983-4.
 */

// ln 2 in two parts; the first has its last 20 bits clear, so that its small multiples are exact
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

/** 2 to an integer power in [−1074, 1023], exactly. */
function twoTo(k: number): number {
  return repeatedSquare(k < 0 ? 0.5 : 2, Math.abs(k));
}

function scale(x: number, k: number): number {
  if (k > 1000) return x * twoTo(1000) * twoTo(k - 1000);
  if (k < -1000) return x * twoTo(-1000) * twoTo(Math.max(k + 1000, -1074));
  return x * twoTo(k);
}

/** e^r − 1 for |r| ≤ ln 2 / 2, by its series. */
function expSeries(r: number): number {
  let sum = 0;
  for (let n = 18; n >= 2; n--) sum = ((1 + sum) * r) / n;
  return r + r * sum;
}

/** e to the power x. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return Number.NaN;
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (x < -745.1332191019412) return 0;
  const k = Math.floor(x * Math.LOG2E + 0.5);
  const r = x - k * ln2High - k * ln2Low;
  return scale(1 + expSeries(r), k);
}

/** 2 to the power x; exact for integers. */
export function exp2(x: number): number {
  if (Number.isNaN(x)) return Number.NaN;
  if (x >= 1024) return Number.POSITIVE_INFINITY;
  if (x < -1075) return 0;
  const k = Math.floor(x + 0.5);
  const r = x - k;
  return scale(1 + expSeries(r * ln2High + r * ln2Low), k);
}

const bits = new DataView(new ArrayBuffer(8));

/** Natural logarithm. */
export function ln(x: number): number {
  if (Number.isNaN(x) || x < 0) return Number.NaN;
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (x === Number.POSITIVE_INFINITY) return x;
  let k = 0;
  let m = x;
  if (m < 2.2250738585072014e-308) {
    m *= twoTo(54);
    k = -54;
  }
  bits.setFloat64(0, m);
  k += (bits.getUint32(0) >>> 20) - 1023;
  bits.setUint32(0, (bits.getUint32(0) & 0xfffff) | 0x3ff00000);
  m = bits.getFloat64(0);
  if (m > Math.SQRT2) {
    m /= 2;
    k += 1;
  }
  // ln m = 2 artanh s with s = (m − 1)/(m + 1), |s| < 0.172
  const f = m - 1;
  const s = f / (2 + f);
  const z = s * s;
  let sum = 0;
  for (let n = 23; n >= 3; n -= 2) sum = (sum + 1 / n) * z;
  const half = (f * f) / 2;
  // 2s = f − s·f, and s·f = f²/2 − s·f²/2: keeps the leading digits exact
  return k * ln2High + (f - (half - (s * (half + 2 * sum) + k * ln2Low)));
}

/**
 * x to the power y: repeated squaring for integers up to ±64, else e^(y ln x), whose error grows with
 * |y ln x| (about that many units in the last place).
 */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (Number.isInteger(y) && Math.abs(y) <= 64) {
    const power = repeatedSquare(x, Math.abs(y));
    return y < 0 ? 1 / power : power;
  }
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  const size = Math.abs(x);
  if (!Number.isFinite(y)) {
    if (size === 1) return Number.NaN;
    return size > 1 === y > 0 ? Number.POSITIVE_INFINITY : 0;
  }
  if (x < 0 && size !== Number.POSITIVE_INFINITY && !Number.isInteger(y)) return Number.NaN;
  const power = y === 0.5 ? Math.sqrt(size) : exp(y * ln(size));
  const odd = Math.abs(y) % 2 === 1;
  return odd && (x < 0 || Object.is(x, -0)) ? -power : power;
}

function repeatedSquare(x: number, times: number): number {
  let result = 1;
  let base = x;
  for (let left = times; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= base;
    base *= base;
  }
  return result;
}

/** Hyperbolic tangent. */
export function tanh(x: number): number {
  const size = Math.abs(x);
  if (size > 20) return x > 0 ? 1 : -1;
  if (size < 1e-8) return x;
  // e^(2x) − 1 with 2x = k ln 2 + r, without the loss of subtracting 1 at the end
  const k = Math.floor(2 * size * Math.LOG2E + 0.5);
  const part = twoTo(k);
  const e = part * expSeries(2 * size - k * ln2High - k * ln2Low) + (part - 1);
  const value = e / (e + 2);
  return x < 0 ? -value : value;
}

// π/2 in three parts, the first two with 33 bits each
const halfPi = [1.5707963267341256, 6.077100506303966e-11, 2.0222662487959506e-21] as const;

/** x − k·π/2 in [−π/4, π/4] and k modulo 4; beyond 10⁵ the digits of π no longer carry it. */
function reduce(x: number): readonly [number, number] {
  const k = Math.floor(x / (halfPi[0] + halfPi[1]) + 0.5);
  const r = x - k * halfPi[0] - k * halfPi[1] - k * halfPi[2];
  return [r, ((k % 4) + 4) % 4];
}

function sinSeries(r: number): number {
  const z = r * r;
  let sum = 0;
  for (let n = 18; n >= 2; n -= 2) sum = (-z / (n * (n + 1))) * (1 + sum);
  return r + r * sum;
}

function cosSeries(r: number): number {
  const z = r * r;
  let sum = 0;
  for (let n = 18; n >= 4; n -= 2) sum = (-z / (n * (n - 1))) * (1 + sum);
  return 1 - (z / 2) * (1 + sum);
}

/** Sine of x radians; NaN beyond ±10⁵, where argument reduction would lose its digits. */
export function sin(x: number): number {
  if (!(Math.abs(x) <= 1e5)) return Number.NaN;
  if (x === 0) return x;
  const [r, quadrant] = reduce(x);
  const value = quadrant % 2 === 0 ? sinSeries(r) : cosSeries(r);
  return quadrant < 2 ? value : -value;
}

/** Cosine of x radians; NaN beyond ±10⁵. */
export function cos(x: number): number {
  if (!(Math.abs(x) <= 1e5)) return Number.NaN;
  const [r, quadrant] = reduce(x);
  const value = quadrant % 2 === 0 ? cosSeries(r) : sinSeries(r);
  return quadrant === 0 || quadrant === 3 ? value : -value;
}

/** Arc sine of x in [−1, 1], in radians; NaN beyond. */
export function asin(x: number): number {
  if (!(Math.abs(x) <= 1)) return Number.NaN;
  // asin y = 2 asin(y / √(2 + 2√(1 − y²))) until the series is short
  let y = x;
  let times = 1;
  while (Math.abs(y) > 0.1) {
    y /= Math.sqrt(2 + 2 * Math.sqrt((1 - y) * (1 + y)));
    times *= 2;
  }
  const z = y * y;
  let sum = 0;
  for (let n = 9; n >= 1; n--)
    sum = (((2 * n - 1) * (2 * n - 1) * z) / (2 * n * (2 * n + 1))) * (1 + sum);
  return times * (y + y * sum);
}
