import { incidenceOf, type Links } from "./links.ts";

/**
 * Splits a graph into its biconnected blocks; each is a list of link numbers in ascending order.
 *
 * A cycle lies in one block, so frustration adds up over blocks. Bridges, which lie in no cycle, are
 * blocks of one link. Hopcroft & Tarjan 1973, doi:10.1145/362248.362272, without recursion.
 */
export function blocksOf(links: Links): number[][] {
  const { n, a, b } = links;
  const { start, list } = incidenceOf(links);
  const seen = new Int32Array(n).fill(-1);
  const low = new Int32Array(n);
  const next = start.slice(0, n);
  const came = new Int32Array(n).fill(-1);
  const used = new Uint8Array(a.length);
  const stack: number[] = [];
  const blocks: number[][] = [];
  let clock = 0;
  for (let root = 0; root < n; root++) {
    if (seen[root] !== -1) continue;
    const path = [root];
    seen[root] = low[root] = clock++;
    while (path.length > 0) {
      const i = path[path.length - 1] as number;
      if ((next[i] as number) < (start[i + 1] as number)) {
        const e = list[next[i]!++] as number;
        if (used[e] === 1) continue;
        used[e] = 1;
        stack.push(e);
        const j = a[e] === i ? (b[e] as number) : (a[e] as number);
        if (seen[j] === -1) {
          seen[j] = low[j] = clock++;
          came[j] = e;
          path.push(j);
        } else low[i] = Math.min(low[i] as number, seen[j] as number);
        continue;
      }
      path.pop();
      const above = path[path.length - 1];
      if (above === undefined) continue;
      low[above] = Math.min(low[above] as number, low[i] as number);
      if ((low[i] as number) >= (seen[above] as number)) {
        const at = stack.lastIndexOf(came[i] as number);
        blocks.push(stack.splice(at).sort((p, q) => p - q));
      }
    }
  }
  return blocks;
}
