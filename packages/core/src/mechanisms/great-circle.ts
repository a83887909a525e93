import { asin, cos, sin } from "../vocabulary/elementary.ts";

/** Mean radius of the Earth in thousand kilometres (IUGG). */
const radius = 6.3710088;

interface Place {
  /** Degrees. */
  readonly lat: number;
  readonly lon: number;
}

/**
 * Distance between two places along a great circle, in thousand kilometres, on a sphere of the Earth's
 * mean radius: at most half a per cent off.
 *
 * It goes by the chord through the Earth, which keeps its digits for near and far places alike.
 */
export function greatCircle(a: Place, b: Place): number {
  const [p, q] = [onSphere(a), onSphere(b)];
  const chord = Math.sqrt(square(p[0] - q[0]) + square(p[1] - q[1]) + square(p[2] - q[2]));
  return 2 * radius * asin(Math.min(1, chord / 2));
}

function onSphere({ lat, lon }: Place): readonly [number, number, number] {
  const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
  return [cos(phi) * cos(lambda), cos(phi) * sin(lambda), sin(phi)];
}

function square(x: number): number {
  return x * x;
}
