// The loops of a run over tiles of 4 × 4, in AssemblyScript. Every address counts numbers (8 bytes);
// what each function does, and in which order it adds, is said at its twin in src/engine/plain-kernel.ts.

// @ts-nocheck: this is AssemblyScript

@inline function at(address: i32): usize {
  return (<usize>address) << 3;
}


export function mix(panels: i32, base: i32, table: i32, count: i32, out: i32, z: i32): void {
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
      v128.store(to, a0);
      v128.store(to, a1, 16);
      v128.store(to, a2, 32);
      v128.store(to, a3, 48);
      v128.store(to, a4, 64);
      v128.store(to, a5, 80);
      v128.store(to, a6, 96);
      v128.store(to, a7, 112);
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

export function largest(length: i32, base: i32, table: i32, count: i32): f64 {
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
  o: usize, s: v128, scale: v128, pull: v128, x: usize, targets: usize, drives: usize, out: usize, shares: usize,
): void {
  const here = v128.load(x + o);
  const room = f64x2.sub(f64x2.splat(1), f64x2.mul(here, here));
  const sum = f64x2.mul(scale, s);
  const back = f64x2.sub(v128.load(targets + o), f64x2.mul(pull, here));
  v128.store(out + o, f64x2.add(back, f64x2.mul(room, f64x2.add(sum, v128.load(drives + o)))));
  v128.store(shares + o, f64x2.mul(room, sum));
}

@inline function addTo(o: usize, out: usize, others: usize): void {
  v128.store(out + o, f64x2.add(v128.load(out + o), v128.load(others + o)));
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

export function rates(
  panels: i32, n: i32, z: i32, weights: i32, scaled: i32, product: i32,
  x: i32, scale: f64, pull: f64, targets: i32, drives: i32, others: i32, out: i32, shares: i32,
): void {
  const width = (<usize>panels) << 7;
  const vs = f64x2.splat(scale);
  const vp = f64x2.splat(pull);
  const y = at(scaled);
  const yEnd = y + (<usize>n << 5);
  let px = at(x);
  let pt = at(targets);
  let pd = at(drives);
  let po = at(out);
  let ps = at(shares);
  let pr = at(others);
  for (let j = 0; j < panels; j++) {
    if (product != 0) {
      let from = at(z) + <usize>j * width;
      let w = at(weights);
      for (let p = y; p < yEnd; p += 32) {
        const f = v128.load64_splat(w);
        v128.store(p, f64x2.mul(f, v128.load(from)));
        v128.store(p, f64x2.mul(f, v128.load(from, 16)), 16);
        from += 32;
        w += 8;
      }
    }
    let row = at(z);
    for (let i = 0; i <= j; i++) {
      let c00 = f64x2.splat(0);
      let c01 = f64x2.splat(0);
      let c10 = f64x2.splat(0);
      let c11 = f64x2.splat(0);
      let c20 = f64x2.splat(0);
      let c21 = f64x2.splat(0);
      let c30 = f64x2.splat(0);
      let c31 = f64x2.splat(0);
      if (product != 0) {
        let p = y;
        let a = row;
        do {
          const y0 = v128.load(p);
          const y1 = v128.load(p, 16);
          const x0 = v128.load64_splat(a);
          c00 = f64x2.add(c00, f64x2.mul(x0, y0));
          c01 = f64x2.add(c01, f64x2.mul(x0, y1));
          const x1 = v128.load64_splat(a, 8);
          c10 = f64x2.add(c10, f64x2.mul(x1, y0));
          c11 = f64x2.add(c11, f64x2.mul(x1, y1));
          const x2 = v128.load64_splat(a, 16);
          c20 = f64x2.add(c20, f64x2.mul(x2, y0));
          c21 = f64x2.add(c21, f64x2.mul(x2, y1));
          const x3 = v128.load64_splat(a, 24);
          c30 = f64x2.add(c30, f64x2.mul(x3, y0));
          c31 = f64x2.add(c31, f64x2.mul(x3, y1));
          a += 32;
          p += 32;
        } while (p < yEnd);
      }
      finish(0, c00, vs, vp, px, pt, pd, po, ps);
      finish(16, c01, vs, vp, px, pt, pd, po, ps);
      finish(32, c10, vs, vp, px, pt, pd, po, ps);
      finish(48, c11, vs, vp, px, pt, pd, po, ps);
      finish(64, c20, vs, vp, px, pt, pd, po, ps);
      finish(80, c21, vs, vp, px, pt, pd, po, ps);
      finish(96, c30, vs, vp, px, pt, pd, po, ps);
      finish(112, c31, vs, vp, px, pt, pd, po, ps);
      if (others >= 0) {
        addTo(0, po, pr);
        addTo(16, po, pr);
        addTo(32, po, pr);
        addTo(48, po, pr);
        addTo(64, po, pr);
        addTo(80, po, pr);
        addTo(96, po, pr);
        addTo(112, po, pr);
        pr += 128;
      }
      if (i == j) {
        mirror(po);
        mirror(ps);
      }
      row += width;
      px += 128;
      pt += 128;
      pd += 128;
      po += 128;
      ps += 128;
    }
  }
}

export function chain(
  panels: i32, n: i32, z: i32, weights: i32, scaled: i32, product: i32,
  x: i32, scale: f64, pull: f64, targets: i32, drives: i32, program: i32, stages: i32,
): void {
  let p = at(program);
  for (let s = 0; s < stages; s++) {
    const here = load<i32>(p, 8);
    mix(panels, x, load<i32>(p), load<i32>(p, 4), here, z);
    rates(
      panels, n, z, weights, scaled, product, here, scale, pull, targets, drives, -1, load<i32>(p, 12), load<i32>(p, 16),
    );
    p += 20;
  }
}

export function pack(panels: i32, n: i32, vector: i32, out: i32): void {
  let to = at(out);
  for (let i = 0; i < n; i++) {
    const row = i & 3;
    let column = i + 1;
    for (let j = column >> 2; j < panels; j++) {
      const tile = at(vector) + (<usize>((j * (j + 1)) / 2 + (i >> 2)) << 7) + (<usize>row << 5);
      const end = min(n, 4 * j + 4);
      if (column == 4 * j && end == 4 * j + 4) {
        v128.store(to, v128.load(tile));
        v128.store(to, v128.load(tile, 16), 16);
        to += 32;
      } else {
        for (let c = column; c < end; c++) {
          store<f64>(to, load<f64>(tile + (<usize>(c & 3) << 3)));
          to += 8;
        }
      }
      column = end;
    }
  }
}
