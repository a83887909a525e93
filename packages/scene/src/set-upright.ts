/**
 * Centres a picture and turns it the one way all pictures are turned. Fills `xy` in place.
 *
 * The widest direction lies along x (a picture without one lays its first two actors along x), the
 * first actor stands left of the middle, and the first one that stands clear of the x axis is above
 * it. Actors come heaviest first, so the picture does not depend on their order in a document.
 */
export function setUpright(n: number, xy: Float64Array): void {
  centre(n, xy);
  const [cos, sin] = widest(n, xy);
  let size = 0;
  for (let i = 0; i < n; i++) {
    const [x, y] = [xy[2 * i] as number, xy[2 * i + 1] as number];
    xy[2 * i] = cos * x + sin * y;
    xy[2 * i + 1] = cos * y - sin * x;
    size = Math.max(size, Math.abs(x), Math.abs(y));
  }
  const clear = (part: 0 | 1): number => {
    for (let i = 0; i < n; i++) {
      const value = xy[2 * i + part] as number;
      if (Math.abs(value) > 0.01 * size) return value;
    }
    return 0;
  };
  const [flipX, flipY] = [clear(0) > 0 ? -1 : 1, clear(1) < 0 ? -1 : 1];
  for (let i = 0; i < n; i++) {
    xy[2 * i] = flipX * (xy[2 * i] as number);
    xy[2 * i + 1] = flipY * (xy[2 * i + 1] as number);
  }
}

function centre(n: number, xy: Float64Array): void {
  let [mx, my] = [0, 0];
  for (let i = 0; i < n; i++) {
    mx += (xy[2 * i] as number) / n;
    my += (xy[2 * i + 1] as number) / n;
  }
  for (let i = 0; i < n; i++) {
    xy[2 * i] = (xy[2 * i] as number) - mx;
    xy[2 * i + 1] = (xy[2 * i + 1] as number) - my;
  }
}

/** Cosine and sine of the widest direction: the leading axis of the 2 × 2 covariance. */
function widest(n: number, xy: Float64Array): readonly [number, number] {
  let [a, b, c] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const [x, y] = [xy[2 * i] as number, xy[2 * i + 1] as number];
    a += x * x;
    b += x * y;
    c += y * y;
  }
  const gap = Math.sqrt((a - c) * (a - c) + 4 * b * b);
  if (gap <= 1e-4 * (a + c)) {
    const x = (xy[2] ?? 0) - (xy[0] ?? 0);
    const y = (xy[3] ?? 0) - (xy[1] ?? 0);
    const d = Math.sqrt(x * x + y * y);
    return d > 0 ? [x / d, y / d] : [1, 0];
  }
  const most = (a + c + gap) / 2;
  const [x, y] = a >= c ? [most - c, b] : [b, most - a];
  const d = Math.sqrt(x * x + y * y);
  return [x / d, y / d];
}
