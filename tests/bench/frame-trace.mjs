/** Events of the trace that are script or its upkeep; drawing, layout and painting are the browser's own. */
const script =
  /^(FunctionCall|EvaluateScript|v8\.|V8\.|RunMicrotasks|TimerFire|HandlePostMessage|FireAnimationFrame|EventDispatch|MajorGC|MinorGC)/;

/** The browser's own trace of what happens in a page while something is done there. */
export async function traceOf(page, act, { profile = false } = {}) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: {
      includedCategories: [
        "devtools.timeline",
        "v8",
        "disabled-by-default-v8.gc",
        "blink.user_timing",
        ...(profile ? ["disabled-by-default-v8.cpu_profiler"] : []),
      ],
    },
  });
  await act();
  const ended = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await ended;
  return events;
}

/**
 * The frames of the page's main thread: all that runs between two pictures. Of each, how long script and its upkeep took, in
 * milliseconds by the clock and of processor time: on a busy machine a thread that waits for its turn looks slow.
 */
export function framesOf(events) {
  const main = events.find(
    ({ name, args }) => name === "thread_name" && args.name === "CrRendererMain",
  );
  const own = events
    .filter(({ pid, tid }) => pid === main?.pid && tid === main?.tid)
    .sort((a, b) => a.ts - b.ts);
  const frames = [];
  let frame = { from: 0, to: 0, wall: 0, processor: 0, pieces: [] };
  let until = 0;
  const close = (from) => {
    if (frame.wall > 0) frames.push({ ...frame, to: from });
    frame = { from, to: from, wall: 0, processor: 0, pieces: [] };
  };
  for (const { name, ph, ts, dur = 0, tdur = 0, args } of own) {
    // A picture ends a frame; where nothing is to be drawn, the time of one does.
    if (name === "Layerize" || (ts >= until && ts - frame.from > 16_667)) close(ts);
    // Only what is not inside another piece of script counts.
    if (ph !== "X" || !script.test(name) || ts < until) continue;
    until = ts + dur;
    frame.wall += dur / 1000;
    frame.processor += tdur / 1000;
    const what = args?.data?.type ?? args?.data?.functionName ?? "";
    if (tdur > 1000) frame.pieces.push(`${name} ${what} ${(tdur / 1000).toFixed(1)}`.trim());
  }
  if (frame.wall > 0) frames.push({ ...frame, to: until });
  return { frames, own };
}

/** Functions that a frame spent its time in, milliseconds by the clock: in them and all they called, and in themselves. */
export function functionsIn(own, events, { from, to }) {
  const [pid, tid] = [own[0]?.pid, own[0]?.tid];
  const starts = events.filter(
    (each) => each.name === "Profile" && each.pid === pid && each.tid === tid,
  );
  const found = new Map();
  for (const { id, args } of starts) {
    const nodes = new Map();
    let time = args.data.startTime;
    const chunks = events.filter(
      (each) => each.name === "ProfileChunk" && each.id === id && each.pid === pid,
    );
    for (const { args: chunk } of chunks) {
      const { cpuProfile, timeDeltas = [] } = chunk.data;
      for (const node of cpuProfile?.nodes ?? []) nodes.set(node.id, node);
      for (const [k, sample] of (cpuProfile?.samples ?? []).entries()) {
        const took = timeDeltas[k] ?? 0;
        time += took;
        if (time < from || time > to) continue;
        const seen = new Set();
        for (let node = nodes.get(sample); node; node = nodes.get(node.parent)) {
          const { functionName, url, lineNumber } = node.callFrame;
          const name = `${functionName || "(anonymous)"} ${(url ?? "").split("/").at(-1)}:${(lineNumber ?? 0) + 1}`;
          if (seen.has(name)) continue;
          const entry = found.get(name) ?? { name, self: 0, whole: 0 };
          entry.whole += took / 1000;
          if (seen.size === 0) entry.self += took / 1000;
          found.set(name, entry);
          seen.add(name);
        }
      }
    }
  }
  return [...found.values()]
    .filter(({ name }) => !/^\((root|program|idle)\)/.test(name))
    .sort((p, q) => q.whole - p.whole);
}
