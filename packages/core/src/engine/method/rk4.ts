import { justBefore, type Method } from "./method.ts";

const rows = [[], [1 / 2], [0, 1 / 2], [0, 0, 1]];

/** The weights that give the rates of slot 0. */
const first = [1];

/**
 * The classical Runge–Kutta method of order 4 with a fixed step, for reproducing papers and old links.
 *
 * `step` is the longest step in years (default 0.02, about a week: on the shipped worlds the error
 * is then below 1e-9); every stretch between two stops or frames is cut into equal steps no longer
 * than it. Source: Kutta 1901, Zeitschrift für Mathematik und Physik 46, 435–453.
 */
export function rk4({ step = 0.02 }: { readonly step?: number } = {}): Method {
  return {
    name: "rk4",
    slots: 4,
    dense: false,
    begin: (system) => (from, to) => {
      const speed = () => system.largest(first);
      const count = Math.max(1, Math.ceil((to - from) / step - 1e-9));
      const h = (to - from) / count;
      const weights = [h / 6, h / 3, h / 3, h / 6];
      const times = new Float64Array(4);
      let t = from;
      for (let s = 0; s < count; s++) {
        const end = s === count - 1 ? to : from + (s + 1) * h;
        times[0] = t;
        times[1] = t + h / 2;
        times[2] = t + h / 2;
        times[3] = s === count - 1 ? to - justBefore : end;
        system.chain(0, times, rows, h);
        if (system.rests(t, speed)) return t;
        const taken = system.take({ from: t, to: end, weights, slack: 1e-9 });
        if (taken === "outside") return t;
        if (taken === "over") return end;
        t = end;
      }
      return to;
    },
  };
}
