"""The model a second time: written from its equations, not from our code, and solved by SciPy's DOP853.

    python3 tests/bench/peers/model_peer.py < tests/fixtures/golden-cases.json > more-cases.json
    GOLDEN_CASES=more-cases.json npx vitest --config tests/vitest.config.ts tests/engine/golden-cases.test.ts

Reads a JSON list of cases on standard input and writes it with `expected` filled in: end values and accounts, each
account an integral carried as a further equation, at rtol 1e-13, stopping wherever an input breaks. A case:

    name; until (years); start, an ISO date, where times below are dates and not years
    weights     {actor: w}
    ties        {"A B": b}, the baseline and the start; a tie not named is 0
    moves       [{tie, push, from, until}]: b becomes (b + push)/(1 + b push)
    parameters  {beta, alpha, a_ff, a_fe, a_ee, kappa, rho, sigma, tau, chi}; absent: 0, but a_.. 1
    blocs       [{id, cohesion, solidarity, members [{actor, degree, from, until}]}]; absent: 1, rho, 1
    sanctions   [{sender, target, intensity, from, until, halfLife, standing}]; several of a pair combine as 1 - prod(1 - u);
                what stood at the start, 0 unless said, is in the baseline already
    exposure    {"sender target": e}; absent: 1
    shocks      [{tie, push, at}]: x becomes (x + push)/(1 + x push)
    watch       "A B": the tie whose accounts are split

push, intensity and cohesion are numbers or formulas in t, such as 0.8 * exp(-t / 2); they hold from `from` on, and
after `until` an intensity halves every `halfLife` (2), a push is gone.
"""

import datetime
import json
import math
import sys

import numpy as np
from scipy.integrate import solve_ivp

words = {"exp": math.exp, "sin": math.sin, "cos": math.cos, "sqrt": math.sqrt, "min": min, "max": max, "pi": math.pi}


def value_at(value, t):
    if isinstance(value, str):
        return float(eval(value.replace("^", "**"), {"__builtins__": {}}, {**words, "t": t}))
    return float(value)


def bend(x, push):
    return (x + push) / (1 + x * push)


class Model:
    def __init__(self, case):
        self.case = case
        self.names = list(case["weights"])
        self.n = len(self.names)
        self.w = [case["weights"][name] for name in self.names]
        self.pairs = [(i, j) for i in range(self.n) for j in range(i + 1, self.n)]
        self.p = {"a_ff": 1, "a_fe": 1, "a_ee": 1, **case.get("parameters", {})}
        third = self.names
        self.keys = (
            [("anchor", "")]
            + [("balance", name) for name in third]
            + [("bloc", bloc["id"]) for bloc in case.get("blocs", [])]
            + [(kind, name) for kind in ("sanctions", "shared-target", "co-senders") for name in third]
            + [("shocks", "")]
        )
        self.start = np.zeros(len(self.pairs))
        for name, b in case["ties"].items():
            self.start[self.tie(name)] = b

    def tie(self, name):
        i, j = sorted(self.names.index(each) for each in name.split(" "))
        return self.pairs.index((i, j))

    def year(self, moment, absent):
        if moment is None:
            return absent
        if isinstance(moment, str):
            days = datetime.date.fromisoformat(moment) - datetime.date.fromisoformat(self.case["start"])
            return days.days / 365.2425
        return float(moment)

    def span(self, thing):
        return self.year(thing.get("from"), -math.inf), self.year(thing.get("until"), math.inf)

    def until(self):
        return self.year(self.case["until"], None)

    def stops(self):
        members = [member for bloc in self.case.get("blocs", []) for member in bloc["members"]]
        things = self.case.get("moves", []) + self.case.get("sanctions", []) + members
        moments = {t for thing in things for t in self.span(thing)}
        moments |= {self.year(shock["at"], None) for shock in self.case.get("shocks", [])}
        return sorted({0.0, self.until()} | {t for t in moments if 0 < t < self.until()})

    def baseline(self, t):
        b = self.start.copy()
        for move in self.case.get("moves", []):
            begin, end = self.span(move)
            if begin <= t < end:
                b[self.tie(move["tie"])] = bend(b[self.tie(move["tie"])], value_at(move["push"], t))
        return b

    def intensity(self, t):
        """What presses now and what stood at the start, sender by target."""
        free, stood = np.ones((self.n, self.n)), np.ones((self.n, self.n))
        for one in self.case.get("sanctions", []):
            at = self.names.index(one["sender"]), self.names.index(one["target"])
            begin, end = self.span(one)
            u = value_at(one["intensity"], min(t, end)) if t >= begin else 0.0
            if t >= end:
                u *= 0.5 ** ((t - end) / one.get("halfLife", 2))
            free[at] *= 1 - u
            stood[at] *= 1 - one.get("standing", 0)
        return 1 - free, 1 - stood

    def degrees(self, bloc, t):
        m = [0.0] * self.n
        for member in bloc["members"]:
            begin, end = self.span(member)
            if begin <= t < end:
                m[self.names.index(member["actor"])] = member.get("degree", 1)
        return m

    def rates(self, t, x):
        """What every account adds to every tie per year."""
        w, n, names = self.w, self.n, self.names
        p = lambda name: self.p.get(name, 0)
        X = np.zeros((n, n))
        for q, (i, j) in enumerate(self.pairs):
            X[i, j] = X[j, i] = x[q]
        b, (u, o) = self.baseline(t), self.intensity(t)
        out = {key: np.zeros(len(self.pairs)) for key in self.keys}
        blocs = [(bloc, self.degrees(bloc, t)) for bloc in self.case.get("blocs", [])]
        exposure = self.case.get("exposure", {})
        for q, (i, j) in enumerate(self.pairs):
            room = 1 - x[q] ** 2
            out["anchor", ""][q] = p("beta") * (b[q] - x[q])
            thirds = [k for k in range(n) if k not in (i, j)]
            for k in thirds:
                fi, ei = max(X[i, k], 0), max(-X[i, k], 0)
                fj, ej = max(X[k, j], 0), max(-X[k, j], 0)
                pull = p("a_ff") * fi * fj - p("a_fe") * (fi * ej + ei * fj) + p("a_ee") * ei * ej
                out["balance", names[k]][q] = room * p("alpha") * w[k] * pull
            for bloc, m in blocs:
                line = m[i] * sum(m[k] * w[k] * (X[k, j] - X[i, j]) for k in thirds)
                line += m[j] * sum(m[k] * w[k] * (X[i, k] - X[i, j]) for k in thirds)
                kappa = p("kappa") * value_at(bloc.get("cohesion", 1), t)
                rho = bloc.get("solidarity", p("rho"))
                out["bloc", bloc["id"]][q] = room * kappa * (line + rho * m[i] * m[j])
            for s, r in ((i, j), (j, i)):
                e = exposure.get(f"{names[s]} {names[r]}", 1)
                out["sanctions", names[s]][q] -= room * p("sigma") * e * (u[s, r] - o[s, r])
            for k in range(n):
                alike = u[k, i] * u[k, j] - o[k, i] * o[k, j]
                together = u[i, k] * u[j, k] - o[i, k] * o[j, k]
                out["shared-target", names[k]][q] = room * p("tau") * w[k] * alike
                out["co-senders", names[k]][q] = room * p("chi") * w[k] * together
        return np.array([out[key] for key in self.keys])

    def run(self):
        size, count = len(self.pairs), len(self.keys)
        y = np.concatenate([self.start, np.zeros(size * count)])
        stops = self.stops()

        def strike(moment):
            for shock in self.case.get("shocks", []):
                if self.year(shock["at"], None) == moment:
                    q = self.tie(shock["tie"])
                    to = bend(y[q], shock["push"])
                    y[size * count + q] += to - y[q]
                    y[q] = to

        for begin, end in zip(stops, stops[1:]):
            strike(begin)

            def slope(t, y):
                rows = self.rates(min(t, np.nextafter(end, begin)), y[:size])
                return np.concatenate([rows.sum(axis=0), rows.ravel()])

            done = solve_ivp(slope, (begin, end), y, method="DOP853", rtol=1e-13, atol=1e-15)
            assert done.success, done.message
            y = done.y[:, -1].copy()
        strike(stops[-1])
        x, rows = y[:size], y[size:].reshape(count, size)
        missed = np.abs(x - self.start - rows.sum(axis=0)).max()
        assert missed < 1e-11, f"{self.case['name']}: the accounts miss the change by {missed}"
        return self.told(x, rows)

    def told(self, x, rows):
        digits = lambda values: [round(float(value), 12) + 0.0 for value in values]
        accounts = {}
        for (account, _), row in zip(self.keys, rows):
            accounts[account] = accounts.get(account, 0) + row
        expected = {"x": digits(x), "accounts": {name: digits(row) for name, row in accounts.items() if np.any(row)}}
        if "watch" in self.case:
            q = self.tie(self.case["watch"])
            expected["parts"] = {
                f"{account} {part}".strip(): digits([row[q]])[0]
                for (account, part), row in zip(self.keys, rows)
                if row[q] != 0
            }
        return expected


def written(case):
    """A case as JSON, a line for each of its fields."""
    return "{\n" + ",\n".join(f" {json.dumps(key)}: {json.dumps(value)}" for key, value in case.items()) + "\n}"


if __name__ == "__main__":
    done = [{**case, "expected": Model(case).run()} for case in json.load(sys.stdin)]
    print("[\n" + ",\n".join(written(case) for case in done) + "\n]")
