#!/usr/bin/env python3
"""The bench's model in NumPy and SciPy, as a researcher would write it; one BLAS thread.

    python3 scipy_peer.py PROBLEM

Reads requests from standard input, one a line, and answers each with one line of JSON:

    solve METHOD RTOL REPEATS   METHOD: rk4, or a method of solve_ivp, or the same with -upper, which integrates
                                the upper triangle only. Answer: CPU seconds of each solve, evaluations, largest error
    reference FILE              solves with DOP853 at 1e-12 and writes the final matrix
"""

import json
import os
import sys
import time

for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"

import numpy as np  # noqa: E402
import scipy  # noqa: E402
from scipy.integrate import solve_ivp  # noqa: E402

numbers = np.array(open(sys.argv[1]).read().split(), dtype=float)
n, steps = int(numbers[0]), int(numbers[1])
alpha, beta, until = numbers[2:5]
w = numbers[5 : 5 + n]
start, drive = numbers[5 + n :].reshape(2, n, n)
rows, columns = np.triu_indices(n, 1)
calls = 0
best = None


def change(x):
    global calls
    calls += 1
    dx = (1 - x * x) * (alpha * ((x * w) @ x) + drive) + beta * (start - x)
    np.fill_diagonal(dx, 0)
    return dx


def whole(y):
    x = np.zeros((n, n))
    x[rows, columns] = y
    return x + x.T


def fixed_steps():
    x, h = start.copy(), until / steps
    for _ in range(steps):
        a = change(x)
        b = change(x + h / 2 * a)
        c = change(x + h / 2 * b)
        d = change(x + h * c)
        x = x + h / 6 * (a + 2 * b + 2 * c + d)
    return x


def solve(method, rtol):
    if method == "rk4":
        return fixed_steps()
    if method.endswith("-upper"):
        found = solve_ivp(
            lambda t, y: change(whole(y))[rows, columns],
            (0, until),
            start[rows, columns],
            method=method[:-6],
            rtol=rtol,
            atol=rtol,
        )
        return whole(found.y[:, -1])
    found = solve_ivp(
        lambda t, y: change(y.reshape(n, n)).ravel(), (0, until), start.ravel(), method=method, rtol=rtol, atol=rtol
    )
    return found.y[:, -1].reshape(n, n)


print(json.dumps({"numpy": np.__version__, "scipy": scipy.__version__}), flush=True)
for line in sys.stdin:
    request = line.split()
    if request[0] == "reference":
        best = solve("DOP853-upper", 1e-12)
        np.savetxt(request[1], best[rows, columns], fmt="%.17g")
        print("{}", flush=True)
        continue
    _, method, rtol, repeats = request
    cpu = []
    for _ in range(int(repeats)):
        calls = 0
        before = time.process_time()
        x = solve(method, float(rtol))
        cpu.append(time.process_time() - before)
    error = None if best is None else float(np.abs(x - best).max())
    print(json.dumps({"cpu": cpu, "calls": calls, "error": error}), flush=True)
