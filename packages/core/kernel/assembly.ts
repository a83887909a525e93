// The loops of a run over tiles of 4 × 4, in AssemblyScript. Every address counts numbers (8 bytes);
// what each function does, and in which order it adds, is said at its twin among src/engine/kernel/plain-*.ts.

// @ts-nocheck: this is AssemblyScript

@inline function at(address: i32): usize {
  return (<usize>address) << 3;
}


export function mix(
  panels: i32, base: i32, table: i32, count: i32, h: f64, out: i32, z: i32,
): void {
  const width = (<usize>panels) << 7; // bytes of one panel: 4 · panels columns of 4 numbers
  let tile = at(base);
  let to = at(out);
  let offset: usize = 0;
  for (let j = 0; j < panels; j++) {
    for (let i = 0; i <= j; i++) {
      let a0 = v128.load(tile);
      let a1 = v128.load(tile, 16);
      let a2 = v128.load(tile, 32);
      let a3 = v128.load(tile, 48);
      let a4 = v128.load(tile, 64);
      let a5 = v128.load(tile, 80);
      let a6 = v128.load(tile, 96);
      let a7 = v128.load(tile, 112);
      let entry = at(table);
      for (let s = 0; s < count; s++) {
        const w = f64x2.splat(h * load<f64>(entry));
        const v = at(load<i32>(entry, 8)) + offset;
        a0 = f64x2.add(a0, f64x2.mul(w, v128.load(v)));
        a1 = f64x2.add(a1, f64x2.mul(w, v128.load(v, 16)));
        a2 = f64x2.add(a2, f64x2.mul(w, v128.load(v, 32)));
        a3 = f64x2.add(a3, f64x2.mul(w, v128.load(v, 48)));
        a4 = f64x2.add(a4, f64x2.mul(w, v128.load(v, 64)));
        a5 = f64x2.add(a5, f64x2.mul(w, v128.load(v, 80)));
        a6 = f64x2.add(a6, f64x2.mul(w, v128.load(v, 96)));
        a7 = f64x2.add(a7, f64x2.mul(w, v128.load(v, 112)));
        entry += 16;
      }
      if (out >= 0) {
        v128.store(to, a0);
        v128.store(to, a1, 16);
        v128.store(to, a2, 32);
        v128.store(to, a3, 48);
        v128.store(to, a4, 64);
        v128.store(to, a5, 80);
        v128.store(to, a6, 96);
        v128.store(to, a7, 112);
      }
      if (z >= 0) {
        const p = at(z) + <usize>j * width + (<usize>i << 7);
        v128.store(p, a0);
        v128.store(p, a1, 16);
        v128.store(p, a2, 32);
        v128.store(p, a3, 48);
        v128.store(p, a4, 64);
        v128.store(p, a5, 80);
        v128.store(p, a6, 96);
        v128.store(p, a7, 112);
        if (i < j) {
          const q = at(z) + <usize>i * width + (<usize>j << 7);
          v128.store(q, v128.shuffle<f64>(a0, a2, 0, 2));
          v128.store(q, v128.shuffle<f64>(a4, a6, 0, 2), 16);
          v128.store(q, v128.shuffle<f64>(a0, a2, 1, 3), 32);
          v128.store(q, v128.shuffle<f64>(a4, a6, 1, 3), 48);
          v128.store(q, v128.shuffle<f64>(a1, a3, 0, 2), 64);
          v128.store(q, v128.shuffle<f64>(a5, a7, 0, 2), 80);
          v128.store(q, v128.shuffle<f64>(a1, a3, 1, 3), 96);
          v128.store(q, v128.shuffle<f64>(a5, a7, 1, 3), 112);
        }
      }
      tile += 128;
      to += 128;
      offset += 128;
    }
  }
}

export function largest(length: i32, base: i32, table: i32, count: i32, out: i32): f64 {
  let m0 = f64x2.splat(0);
  let m1 = f64x2.splat(0);
  let s0 = f64x2.splat(0); // NaN if anything is: pmax may drop one
  const end = (<usize>length) << 3;
  for (let offset: usize = 0; offset < end; offset += 128) {
    let a0 = f64x2.splat(0);
    let a1 = f64x2.splat(0);
    let a2 = f64x2.splat(0);
    let a3 = f64x2.splat(0);
    let a4 = f64x2.splat(0);
    let a5 = f64x2.splat(0);
    let a6 = f64x2.splat(0);
    let a7 = f64x2.splat(0);
    if (base >= 0) {
      const b = at(base) + offset;
      a0 = v128.load(b);
      a1 = v128.load(b, 16);
      a2 = v128.load(b, 32);
      a3 = v128.load(b, 48);
      a4 = v128.load(b, 64);
      a5 = v128.load(b, 80);
      a6 = v128.load(b, 96);
      a7 = v128.load(b, 112);
    }
    let entry = at(table);
    for (let s = 0; s < count; s++) {
      const w = v128.load64_splat(entry);
      const v = at(load<i32>(entry, 8)) + offset;
      a0 = f64x2.add(a0, f64x2.mul(w, v128.load(v)));
      a1 = f64x2.add(a1, f64x2.mul(w, v128.load(v, 16)));
      a2 = f64x2.add(a2, f64x2.mul(w, v128.load(v, 32)));
      a3 = f64x2.add(a3, f64x2.mul(w, v128.load(v, 48)));
      a4 = f64x2.add(a4, f64x2.mul(w, v128.load(v, 64)));
      a5 = f64x2.add(a5, f64x2.mul(w, v128.load(v, 80)));
      a6 = f64x2.add(a6, f64x2.mul(w, v128.load(v, 96)));
      a7 = f64x2.add(a7, f64x2.mul(w, v128.load(v, 112)));
      entry += 16;
    }
    if (out >= 0) {
      const to = at(out) + offset;
      v128.store(to, a0);
      v128.store(to, a1, 16);
      v128.store(to, a2, 32);
      v128.store(to, a3, 48);
      v128.store(to, a4, 64);
      v128.store(to, a5, 80);
      v128.store(to, a6, 96);
      v128.store(to, a7, 112);
    }
    a0 = f64x2.abs(a0);
    a1 = f64x2.abs(a1);
    a2 = f64x2.abs(a2);
    a3 = f64x2.abs(a3);
    a4 = f64x2.abs(a4);
    a5 = f64x2.abs(a5);
    a6 = f64x2.abs(a6);
    a7 = f64x2.abs(a7);
    m0 = f64x2.pmax(f64x2.pmax(f64x2.pmax(f64x2.pmax(m0, a0), a1), a2), a3);
    m1 = f64x2.pmax(f64x2.pmax(f64x2.pmax(f64x2.pmax(m1, a4), a5), a6), a7);
    const t0 = f64x2.add(f64x2.add(a0, a1), f64x2.add(a2, a3));
    const t1 = f64x2.add(f64x2.add(a4, a5), f64x2.add(a6, a7));
    s0 = f64x2.add(s0, f64x2.add(t0, t1));
  }
  const sum = f64x2.extract_lane(s0, 0) + f64x2.extract_lane(s0, 1);
  if (sum != sum) return NaN;
  m0 = f64x2.pmax(m0, m1);
  return max(f64x2.extract_lane(m0, 0), f64x2.extract_lane(m0, 1));
}

@inline function finish(
  o: usize, s: v128, scale: v128, pull: v128, bend: v128,
  x: usize, targets: usize, drives: usize, out: usize, shares: usize, shared: bool,
): void {
  const here = v128.load(x + o);
  const room = f64x2.sub(f64x2.splat(1), f64x2.mul(f64x2.mul(bend, here), here));
  const sum = f64x2.mul(scale, s);
  const back = f64x2.sub(v128.load(targets + o), f64x2.mul(pull, here));
  v128.store(out + o, f64x2.add(back, f64x2.mul(room, f64x2.add(sum, v128.load(drives + o)))));
  if (shared) v128.store(shares + o, f64x2.mul(room, sum));
}

@inline function addTile(to: usize, from: usize): void {
  for (let o: usize = 0; o < 128; o += 16) v128.store(to + o, f64x2.add(v128.load(to + o), v128.load(from + o)));
}

/** A whole number of a plan; see `Kernel`. */
@inline function word(plan: i32, which: i32): i32 {
  return load<i32>(at(plan) + (<usize>which << 2));
}

@inline function number(plan: i32, which: i32): f64 {
  return load<f64>(at(plan) + (<usize>which << 3));
}

@inline function mirror(tile: usize): void {
  store<f64>(tile, 0);
  store<f64>(tile, load<f64>(tile, 8), 32);
  store<f64>(tile, 0, 40);
  store<f64>(tile, load<f64>(tile, 16), 64);
  store<f64>(tile, load<f64>(tile, 48), 72);
  store<f64>(tile, 0, 80);
  store<f64>(tile, load<f64>(tile, 24), 96);
  store<f64>(tile, load<f64>(tile, 56), 104);
  store<f64>(tile, load<f64>(tile, 88), 112);
  store<f64>(tile, 0, 120);
}

/** Writes w·(ff·x⁺ − fe·x⁻) and, `width` bytes on, w·(fe·x⁺ − ee·x⁻) for four numbers. */
@inline function splitSides(
  x: v128, w: v128, ff: v128, fe: v128, ee: v128, to: usize, width: usize,
): void {
  const zero = f64x2.splat(0);
  const plus = f64x2.pmax(x, zero);
  const minus = f64x2.sub(plus, x);
  v128.store(to, f64x2.mul(w, f64x2.sub(f64x2.mul(ff, plus), f64x2.mul(fe, minus))));
  v128.store(to + width, f64x2.mul(w, f64x2.sub(f64x2.mul(fe, plus), f64x2.mul(ee, minus))));
}

export function rates(plan: i32, others: i32, lined: i32, out: i32, shares: i32): void {
  const panels = word(plan, 0);
  const n = word(plan, 1);
  const z = word(plan, 2);
  const product = word(plan, 5);
  const width = (<usize>panels) << 7;
  const vs = f64x2.splat(number(plan, 7));
  const vp = f64x2.splat(number(plan, 8));
  const vb = f64x2.splat(number(plan, 12));
  const y = at(word(plan, 4));
  const yEnd = y + (<usize>n << 5);
  let pt = at(word(plan, 6));
  let pd = at(word(plan, 7));
  let po = at(out);
  let ps = at(shares);
  let pr = at(others);
  let pl = at(lined);
  for (let j = 0; j < panels; j++) {
    let px = at(z) + <usize>j * width; // tile (I, J) lies in panel J as it is
    let from = px;
    let w = at(word(plan, 3));
    if (product == 1) {
      for (let p = y; p < yEnd; p += 32) {
        const f = v128.load64_splat(w);
        v128.store(p, f64x2.mul(f, v128.load(from)));
        v128.store(p, f64x2.mul(f, v128.load(from, 16)), 16);
        from += 32;
        w += 8;
      }
    } else if (product == 2) {
      const ff = f64x2.splat(number(plan, 9));
      const fe = f64x2.splat(number(plan, 10));
      const ee = f64x2.splat(number(plan, 11));
      for (let p = y; p < yEnd; p += 32) {
        const f = v128.load64_splat(w);
        splitSides(v128.load(from), f, ff, fe, ee, p, width);
        splitSides(v128.load(from, 16), f, ff, fe, ee, p + 16, width);
        from += 32;
        w += 8;
      }
    }
    let row = at(z);
    for (let i = 0; i <= j; i++) {
      let c31 = f64x2.splat(0);
      let c10 = f64x2.splat(0);
      let c11 = f64x2.splat(0);
      let c21 = f64x2.splat(0);
      let c20 = f64x2.splat(0);
      let c30 = f64x2.splat(0);
      let c00 = f64x2.splat(0);
      let c01 = f64x2.splat(0);
      if (product == 1) {
        // Lines, and ends of sums, stand in the order, of a thousand, for which V8 and the processor take the least time.
        let p = y;
        let a = row;
        do {
          const x0 = v128.load64_splat(a, 0);
          const y0 = v128.load(p);
          const x3 = v128.load64_splat(a, 24);
          const x1 = v128.load64_splat(a, 8);
          const x2 = v128.load64_splat(a, 16);
          const y1 = v128.load(p, 16);
          c11 = f64x2.add(c11, f64x2.mul(y1, x1));
          c10 = f64x2.add(c10, f64x2.mul(y0, x1));
          c30 = f64x2.add(c30, f64x2.mul(y0, x3));
          c21 = f64x2.add(c21, f64x2.mul(y1, x2));
          c31 = f64x2.add(c31, f64x2.mul(x3, y1));
          c00 = f64x2.add(f64x2.mul(x0, y0), c00);
          c20 = f64x2.add(c20, f64x2.mul(y0, x2));
          c01 = f64x2.add(c01, f64x2.mul(y1, x0));
          a += 32;
          p += 32;
        } while (p < yEnd);
      } else if (product == 2) {
        const zero = f64x2.splat(0);
        let p = y;
        let a = row;
        do {
          const y0 = v128.load(p);
          const y1 = v128.load(p, 16);
          const x0 = f64x2.pmax(v128.load64_splat(a), zero);
          c00 = f64x2.add(c00, f64x2.mul(x0, y0));
          c01 = f64x2.add(c01, f64x2.mul(x0, y1));
          const x1 = f64x2.pmax(v128.load64_splat(a, 8), zero);
          c10 = f64x2.add(c10, f64x2.mul(x1, y0));
          c11 = f64x2.add(c11, f64x2.mul(x1, y1));
          const x2 = f64x2.pmax(v128.load64_splat(a, 16), zero);
          c20 = f64x2.add(c20, f64x2.mul(x2, y0));
          c21 = f64x2.add(c21, f64x2.mul(x2, y1));
          const x3 = f64x2.pmax(v128.load64_splat(a, 24), zero);
          c30 = f64x2.add(c30, f64x2.mul(x3, y0));
          c31 = f64x2.add(c31, f64x2.mul(x3, y1));
          a += 32;
          p += 32;
        } while (p < yEnd);
        p = y + width;
        a = row;
        do {
          const y0 = v128.load(p);
          const y1 = v128.load(p, 16);
          const x0 = f64x2.pmin(v128.load64_splat(a), zero);
          c00 = f64x2.add(c00, f64x2.mul(x0, y0));
          c01 = f64x2.add(c01, f64x2.mul(x0, y1));
          const x1 = f64x2.pmin(v128.load64_splat(a, 8), zero);
          c10 = f64x2.add(c10, f64x2.mul(x1, y0));
          c11 = f64x2.add(c11, f64x2.mul(x1, y1));
          const x2 = f64x2.pmin(v128.load64_splat(a, 16), zero);
          c20 = f64x2.add(c20, f64x2.mul(x2, y0));
          c21 = f64x2.add(c21, f64x2.mul(x2, y1));
          const x3 = f64x2.pmin(v128.load64_splat(a, 24), zero);
          c30 = f64x2.add(c30, f64x2.mul(x3, y0));
          c31 = f64x2.add(c31, f64x2.mul(x3, y1));
          a += 32;
          p += 32;
        } while (p < yEnd + width);
      }
      if (shares >= 0) {
        finish(0, c00, vs, vp, vb, px, pt, pd, po, ps, true);
        finish(16, c01, vs, vp, vb, px, pt, pd, po, ps, true);
        finish(32, c10, vs, vp, vb, px, pt, pd, po, ps, true);
        finish(48, c11, vs, vp, vb, px, pt, pd, po, ps, true);
        finish(64, c20, vs, vp, vb, px, pt, pd, po, ps, true);
        finish(80, c21, vs, vp, vb, px, pt, pd, po, ps, true);
        finish(96, c30, vs, vp, vb, px, pt, pd, po, ps, true);
        finish(112, c31, vs, vp, vb, px, pt, pd, po, ps, true);
        if (i == j) mirror(ps);
        ps += 128;
      } else {
        finish(0, c00, vs, vp, vb, px, pt, pd, po, ps, false);
        finish(16, c01, vs, vp, vb, px, pt, pd, po, ps, false);
        finish(32, c10, vs, vp, vb, px, pt, pd, po, ps, false);
        finish(48, c11, vs, vp, vb, px, pt, pd, po, ps, false);
        finish(64, c20, vs, vp, vb, px, pt, pd, po, ps, false);
        finish(80, c21, vs, vp, vb, px, pt, pd, po, ps, false);
        finish(96, c30, vs, vp, vb, px, pt, pd, po, ps, false);
        finish(112, c31, vs, vp, vb, px, pt, pd, po, ps, false);
      }
      if (lined >= 0) {
        addTile(po, pl);
        pl += 128;
      }
      if (others >= 0) {
        addTile(po, pr);
        pr += 128;
      }
      if (i == j) mirror(po);
      row += width;
      px += 128;
      pt += 128;
      pd += 128;
      po += 128;
    }
  }
}

/** A group's three numbers per actor, at these distances in bytes from its pull. */
@inline function lineRow(
  u: v128, x: v128, pull: v128, line: v128, hold: v128, pulls: v128, lines: v128, holds: v128,
): v128 {
  const across = f64x2.mul(pull, f64x2.sub(lines, f64x2.mul(holds, x)));
  const along = f64x2.mul(pulls, f64x2.sub(line, f64x2.mul(hold, x)));
  return f64x2.add(u, f64x2.add(across, along));
}

export function lines(plan: i32, out: i32): void {
  const panels = word(plan, 0);
  const groups = word(plan, 8);
  const width = (<usize>panels) << 7;
  const span = (<usize>panels) << 5; // bytes of a number per actor
  const first = at(word(plan, 9));
  const list = at(word(plan, 10));
  let g = first;
  for (let m = 0; m < groups; m++, g += 24) {
    const entries = at(load<i32>(g, 4));
    const end = entries + (<usize>load<i32>(g) << 4);
    const pull = at(load<i32>(g, 8));
    let row = at(word(plan, 2));
    for (let o: usize = 0; o < span; o += 32) {
      let a0 = v128.load(pull + 3 * span + o);
      let a1 = v128.load(pull + 3 * span + o, 16);
      for (let e = entries; e < end; e += 16) {
        const w = v128.load64_splat(e);
        const v = row + (<usize>load<i32>(e, 8) << 3);
        a0 = f64x2.add(a0, f64x2.mul(w, v128.load(v)));
        a1 = f64x2.add(a1, f64x2.mul(w, v128.load(v, 16)));
      }
      v128.store(pull + span + o, a0);
      v128.store(pull + span + o, a1, 16);
      row += width;
    }
  }
  const vb = f64x2.splat(number(plan, 12));
  let po = at(out);
  for (let j = 0; j < panels; j++) {
    const column = <usize>j << 5;
    let px = at(word(plan, 2)) + <usize>j * width;
    for (let i = 0; i <= j; i++) {
      const row = <usize>i << 5;
      let active = list;
      g = first;
      for (let m = 0; m < groups; m++, g += 24) {
        const pull = at(load<i32>(g, 8));
        const a = v128.or(v128.load(pull + row), v128.load(pull + row, 16));
        const b = v128.or(v128.load(pull + column), v128.load(pull + column, 16));
        if (v128.any_true(v128.or(a, b))) {
          store<usize>(active, pull);
          active += sizeof<usize>();
        }
      }
      for (let r: usize = 0; r < 32; r += 8) {
        const x0 = v128.load(px + 4 * r);
        const x1 = v128.load(px + 4 * r, 16);
        let u0 = f64x2.splat(0);
        let u1 = f64x2.splat(0);
        for (let a = list; a < active; a += sizeof<usize>()) {
          const p = load<usize>(a);
          const pi = v128.load64_splat(p + row + r);
          const ei = v128.load64_splat(p + span + row + r);
          const vi = v128.load64_splat(p + 2 * span + row + r);
          const q = p + column;
          const e = q + span;
          const v = e + span;
          u0 = lineRow(u0, x0, pi, ei, vi, v128.load(q), v128.load(e), v128.load(v));
          u1 = lineRow(u1, x1, pi, ei, vi, v128.load(q, 16), v128.load(e, 16), v128.load(v, 16));
        }
        const one = f64x2.splat(1);
        v128.store(po + 4 * r, f64x2.mul(f64x2.sub(one, f64x2.mul(f64x2.mul(vb, x0), x0)), u0));
        v128.store(po + 4 * r, f64x2.mul(f64x2.sub(one, f64x2.mul(f64x2.mul(vb, x1), x1)), u1), 16);
      }
      if (i == j) mirror(po);
      px += 128;
      po += 128;
    }
  }
}

export function driven(plan: i32, out: i32): void {
  const bend = number(plan, 12);
  const count = word(plan, 12);
  let entry = at(word(plan, 11));
  let to = at(out);
  for (let m = 0; m < count; m++) {
    const x = load<f64>(at(load<i32>(entry, 8)));
    store<f64>(to, (1 - bend * x * x) * load<f64>(entry));
    entry += 16;
    to += 8;
  }
}

export function chain(plan: i32, x: i32, program: i32, stages: i32, h: f64): void {
  const panels = word(plan, 0);
  const lined = word(plan, 8) > 0;
  let p = at(program);
  for (let s = 0; s < stages; s++) {
    mix(panels, x, load<i32>(p), load<i32>(p, 4), h, load<i32>(p, 8), word(plan, 2));
    const line = lined ? load<i32>(p, 20) : -1;
    if (lined) lines(plan, line);
    rates(plan, -1, line, load<i32>(p, 12), load<i32>(p, 16));
    const notes = load<i32>(p, 24);
    if (notes >= 0) driven(plan, notes);
    p += 32;
  }
}

/** Stores those of a row's four numbers whose columns are from `first` up to `end`. */
@inline function storeSome(to: usize, first: i32, end: i32, low: v128, high: v128): void {
  if (first <= 0 && end > 0) store<f64>(to, f64x2.extract_lane(low, 0));
  if (first <= 1 && end > 1) store<f64>(to, f64x2.extract_lane(low, 1), 8);
  if (first <= 2 && end > 2) store<f64>(to, f64x2.extract_lane(high, 0), 16);
  if (first <= 3 && end > 3) store<f64>(to, f64x2.extract_lane(high, 1), 24);
}

/** Where the tie of actors i and j would stand in the order of ties, less j. */
@inline function rowOf(n: i32, i: i32): i32 {
  return (i * (2 * n - i - 1)) / 2 - i - 1;
}

export function gather(panels: i32, n: i32, base: i32, table: i32, count: i32, out: i32): f64 {
  let m0 = f64x2.splat(0);
  let m1 = f64x2.splat(0);
  let s0 = f64x2.splat(0); // NaN if anything is: pmax may drop one
  let offset: usize = 0;
  for (let j = 0; j < panels; j++) {
    const whole = 4 * j + 4 <= n;
    const to = at(out + 4 * j);
    for (let i = 0; i <= j; i++, offset += 128) {
      let a0 = f64x2.splat(0);
      let a1 = f64x2.splat(0);
      let a2 = f64x2.splat(0);
      let a3 = f64x2.splat(0);
      let a4 = f64x2.splat(0);
      let a5 = f64x2.splat(0);
      let a6 = f64x2.splat(0);
      let a7 = f64x2.splat(0);
      if (base >= 0) {
        const b = at(base) + offset;
        a0 = v128.load(b);
        a1 = v128.load(b, 16);
        a2 = v128.load(b, 32);
        a3 = v128.load(b, 48);
        a4 = v128.load(b, 64);
        a5 = v128.load(b, 80);
        a6 = v128.load(b, 96);
        a7 = v128.load(b, 112);
      }
      let entry = at(table);
      for (let s = 0; s < count; s++) {
        const w = v128.load64_splat(entry);
        const v = at(load<i32>(entry, 8)) + offset;
        a0 = f64x2.add(a0, f64x2.mul(w, v128.load(v)));
        a1 = f64x2.add(a1, f64x2.mul(w, v128.load(v, 16)));
        a2 = f64x2.add(a2, f64x2.mul(w, v128.load(v, 32)));
        a3 = f64x2.add(a3, f64x2.mul(w, v128.load(v, 48)));
        a4 = f64x2.add(a4, f64x2.mul(w, v128.load(v, 64)));
        a5 = f64x2.add(a5, f64x2.mul(w, v128.load(v, 80)));
        a6 = f64x2.add(a6, f64x2.mul(w, v128.load(v, 96)));
        a7 = f64x2.add(a7, f64x2.mul(w, v128.load(v, 112)));
        entry += 16;
      }
      const r0 = to + (<usize>rowOf(n, 4 * i) << 3);
      const r1 = to + (<usize>rowOf(n, 4 * i + 1) << 3);
      const r2 = to + (<usize>rowOf(n, 4 * i + 2) << 3);
      const r3 = to + (<usize>rowOf(n, 4 * i + 3) << 3);
      if (whole && i < j) {
        v128.store(r0, a0);
        v128.store(r0, a1, 16);
        v128.store(r1, a2);
        v128.store(r1, a3, 16);
        v128.store(r2, a4);
        v128.store(r2, a5, 16);
        v128.store(r3, a6);
        v128.store(r3, a7, 16);
      } else {
        const end = min(4, n - 4 * j);
        const d = i == j ? 1 : -3; // on the diagonal row r begins at column r + 1
        storeSome(r0, d, end, a0, a1);
        storeSome(r1, d + 1, end, a2, a3);
        storeSome(r2, d + 2, end, a4, a5);
        storeSome(r3, d + 3, end, a6, a7);
      }
      a0 = f64x2.abs(a0);
      a1 = f64x2.abs(a1);
      a2 = f64x2.abs(a2);
      a3 = f64x2.abs(a3);
      a4 = f64x2.abs(a4);
      a5 = f64x2.abs(a5);
      a6 = f64x2.abs(a6);
      a7 = f64x2.abs(a7);
      m0 = f64x2.pmax(f64x2.pmax(f64x2.pmax(f64x2.pmax(m0, a0), a1), a2), a3);
      m1 = f64x2.pmax(f64x2.pmax(f64x2.pmax(f64x2.pmax(m1, a4), a5), a6), a7);
      const t0 = f64x2.add(f64x2.add(a0, a1), f64x2.add(a2, a3));
      const t1 = f64x2.add(f64x2.add(a4, a5), f64x2.add(a6, a7));
      s0 = f64x2.add(s0, f64x2.add(t0, t1));
    }
  }
  const sum = f64x2.extract_lane(s0, 0) + f64x2.extract_lane(s0, 1);
  if (sum != sum) return NaN;
  m0 = f64x2.pmax(m0, m1);
  return max(f64x2.extract_lane(m0, 0), f64x2.extract_lane(m0, 1));
}

/** A tie of a number per lane, carried over a step; see `relax`. */
@inline function carried(
  x: v128, mean: v128, turn: v128, target: v128, years: v128, pull: v128, half: v128,
): v128 {
  const one = f64x2.splat(1);
  const bent = f64x2.mul(turn, pull);
  const p = f64x2.add(half, f64x2.mul(turn, target));
  const u = f64x2.add(mean, bent);
  const v = f64x2.sub(f64x2.sub(mean, f64x2.mul(years, target)), bent);
  const d = f64x2.add(f64x2.mul(p, p), f64x2.mul(u, v));
  const even = f64x2.add(one, f64x2.mul(f64x2.splat(1.0 / 10.0), d));
  const odd = f64x2.add(one, f64x2.mul(f64x2.splat(1.0 / 60.0), d));
  const quarter = f64x2.mul(f64x2.splat(0.25), d);
  const stay = f64x2.add(f64x2.mul(even, even), f64x2.mul(f64x2.mul(odd, odd), quarter));
  const go = f64x2.mul(even, odd);
  const lean = f64x2.mul(go, p);
  const up = f64x2.add(f64x2.mul(f64x2.sub(stay, lean), x), f64x2.mul(go, u));
  const down = f64x2.add(f64x2.add(stay, lean), f64x2.mul(f64x2.mul(go, v), x));
  return f64x2.div(up, down);
}

export function relax(
  plan: i32, from: i32, table: i32, nodes: i32, count: i32, h: f64, out: i32,
): void {
  const panels = word(plan, 0);
  const end = <usize>panels * (<usize>panels + 1) << 6;
  const pull = f64x2.splat(number(plan, 8));
  const years = f64x2.splat(h);
  const half = f64x2.mul(f64x2.mul(f64x2.splat(0.5), years), pull);
  for (let o: usize = 0; o < end; o += 64) {
    let x0 = v128.load(at(from) + o);
    let x1 = v128.load(at(from) + o, 16);
    let x2 = v128.load(at(from) + o, 32);
    let x3 = v128.load(at(from) + o, 48);
    const t = at(word(plan, 6)) + o;
    let entry = at(table);
    for (let m = 0; m < count; m++) {
      let m0 = f64x2.splat(0);
      let m1 = f64x2.splat(0);
      let m2 = f64x2.splat(0);
      let m3 = f64x2.splat(0);
      let g0 = f64x2.splat(0);
      let g1 = f64x2.splat(0);
      let g2 = f64x2.splat(0);
      let g3 = f64x2.splat(0);
      const later = <usize>nodes << 4;
      const last = entry + later;
      for (; entry < last; entry += 16) {
        const v = at(load<i32>(entry, 8)) + o;
        const w = v128.load64_splat(entry);
        const g = v128.load64_splat(entry + later);
        const v0 = v128.load(v);
        m0 = f64x2.add(m0, f64x2.mul(w, v0));
        g0 = f64x2.add(g0, f64x2.mul(g, v0));
        const v1 = v128.load(v, 16);
        m1 = f64x2.add(m1, f64x2.mul(w, v1));
        g1 = f64x2.add(g1, f64x2.mul(g, v1));
        const v2 = v128.load(v, 32);
        m2 = f64x2.add(m2, f64x2.mul(w, v2));
        g2 = f64x2.add(g2, f64x2.mul(g, v2));
        const v3 = v128.load(v, 48);
        m3 = f64x2.add(m3, f64x2.mul(w, v3));
        g3 = f64x2.add(g3, f64x2.mul(g, v3));
      }
      entry += later;
      x0 = carried(x0, m0, g0, v128.load(t), years, pull, half);
      x1 = carried(x1, m1, g1, v128.load(t, 16), years, pull, half);
      x2 = carried(x2, m2, g2, v128.load(t, 32), years, pull, half);
      x3 = carried(x3, m3, g3, v128.load(t, 48), years, pull, half);
    }
    v128.store(at(out) + o, x0);
    v128.store(at(out) + o, x1, 16);
    v128.store(at(out) + o, x2, 32);
    v128.store(at(out) + o, x3, 48);
  }
}
