import type { Method } from "./method.ts";

/**
 * The classical Runge–Kutta method of order 4 with a fixed step.
 *
 * `step` is the longest step in years (default 0.02, about a week: on the shipped worlds the error
 * is then below 1e-9); every stretch between two stops is cut into equal steps no longer than it.
 * Source: Kutta 1901, Zeitschrift für Mathematik und Physik 46, 435–453.
 */
export function rk4({ step = 0.02 }: { readonly step?: number } = {}): Method {
  return {
    name: "rk4",
    slots: 4,
    advance(system, from, to, x) {
      const count = Math.max(1, Math.ceil((to - from) / step - 1e-9));
      const h = (to - from) / count;
      const last = to - 1e-12;
      const size = x.length;
      const probe = new Float64Array(size);
      const weights = [h / 6, h / 3, h / 3, h / 6];
      for (let s = 0; s < count; s++) {
        const t = from + s * h;
        const end = s === count - 1 ? last : t + h;
        const k1 = system.evaluate(t, x, 0);
        for (let k = 0; k < size; k++) probe[k] = (x[k] as number) + (h / 2) * (k1[k] as number);
        const k2 = system.evaluate(t + h / 2, probe, 1);
        for (let k = 0; k < size; k++) probe[k] = (x[k] as number) + (h / 2) * (k2[k] as number);
        const k3 = system.evaluate(t + h / 2, probe, 2);
        for (let k = 0; k < size; k++) probe[k] = (x[k] as number) + h * (k3[k] as number);
        const k4 = system.evaluate(end, probe, 3);
        for (let k = 0; k < size; k++) {
          x[k] =
            (x[k] as number) +
            (h / 6) *
              ((k1[k] as number) +
                2 * (k2[k] as number) +
                2 * (k3[k] as number) +
                (k4[k] as number));
        }
        system.book(weights);
      }
      return count;
    },
  };
}
