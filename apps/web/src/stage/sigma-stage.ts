import { mixColors, type PageView, type Point, pageView, type Scene } from "@entente/scene";
import Sigma from "sigma";
import { createActorNodeProgram } from "./actor-node-program.ts";
import { drawHover } from "./draw-hover.ts";
import { createLabelLayer } from "./label-layer.ts";
import { paintFor, repaint } from "./paint.ts";
import { bindPointer } from "./pointer.ts";
import {
  type ActorAttributes,
  sameEnds,
  sceneGraph,
  strengthsAt,
  type TieAttributes,
} from "./scene-graph.ts";
import { shareTouch } from "./share-touch.ts";
import { createSignedEdgeProgram } from "./signed-edge-program.ts";
import type { StageEvents, StageHandle, View } from "./stage.ts";
import { createTween } from "./tween.ts";
import { viewOfActors } from "./view-of-actors.ts";

export interface CameraPlace {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** One living drawing; it ends when its graphics context is lost. */
export interface Renderer
  extends Pick<
    StageHandle,
    "setMix" | "resize" | "focusActor" | "zoom" | "look" | "view" | "screenPosition" | "dispose"
  > {
  readonly show: (scene: Scene, animate: boolean) => void;
  readonly camera: () => CameraPlace;
}

export type StageOpener = typeof openSigmaStage;

const whole: CameraPlace = { x: 0.5, y: 0.5, ratio: 1 };
/** Letter size of names for which radii are meant; the container's own font says what it is. */
const usualLetters = 13;
const tweenTime = 600;
const cameraTime = 400;

/** Draws scenes with sigma in a container. Throws where WebGL is not to be had. */
export function openSigmaStage(
  container: HTMLElement,
  events: StageEvents,
  onLost: () => void,
  place: CameraPlace = whole,
): Renderer {
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const paint = paintFor("light", "network");
  let scene: Scene | undefined;
  let graph = sceneGraph({ actors: [], ties: [] });
  let side = 0;
  let middle: Point = { x: 0, y: 0 };
  /** A view asked for while there was nothing to see. */
  let asked: View | undefined;
  let fitted = (radius: number): number => radius;
  let view = "";
  let underPointer: string | null = null;

  const sigma = new Sigma<ActorAttributes, TieAttributes>(graph, container, {
    allowInvalidContainer: true,
    defaultNodeType: "actor",
    defaultEdgeType: "tie",
    nodeProgramClasses: { actor: createActorNodeProgram(paint) },
    edgeProgramClasses: { tie: createSignedEdgeProgram(paint) },
    defaultDrawNodeHover: (context, data) => {
      const { id } = (data as unknown as ActorAttributes).actor;
      if (scene) drawHover(context, scene, { id, x: data.x, y: data.y, radius: data.size }, labels);
    },
    enableEdgeEvents: true,
    enableCameraRotation: false,
    renderLabels: false,
    stagePadding: 0,
    minCameraRatio: 0.25,
    maxCameraRatio: 1.25,
    zoomingRatio: 1.3,
    cameraPanBoundaries: { tolerance: 140, boundaries: { x: [-1, 1], y: [-1, 1] } },
    // Sigma divides by these, so none may be zero.
    ...(still.matches ? { zoomDuration: 1, inertiaDuration: 1 } : { zoomDuration: 180 }),
  });
  const camera = sigma.getCamera();
  // Sigma empties its own canvases at every picture; names stay as they are while ties change.
  sigma.createCanvasContext("names").resize(true);
  const canvases = sigma.getCanvases();
  const { labels: under, names } = canvases;
  if (names) under?.after(names);
  const pen = names?.getContext("2d");
  if (!pen) throw new Error("This browser gives no canvas to write labels on.");
  const labels = createLabelLayer(pen);
  const closing = new AbortController();
  const { signal } = closing;
  const touch = shareTouch(container, canvases.mouse ?? container, () => camera.ratio < 0.98);

  // Whoever asks a page that has changed for a size makes the browser lay it out at once, amid the script. So the size is kept
  // until the observer tells of another, from sigma too, which asks at every picture.
  const measure = () => ({ width: container.offsetWidth, height: container.offsetHeight });
  let box = measure();
  const size = () => box;
  const seen = (): boolean => box.width > 0 && box.height > 0;
  const resizeSigma = sigma.resize.bind(sigma);
  let resized = true;
  sigma.resize = (force) => {
    if (!resized && !force) return sigma;
    resized = false;
    return resizeSigma(force);
  };

  /** Sets sigma's box such that the fitted view is the very one that exports show. */
  const fit = (shown: Scene): PageView => {
    const { width, height } = size();
    const page = pageView(shown, { x: 0, y: 0, width, height });
    const { unit } = page;
    middle = page.middle;
    const half = Math.min(width, height) / unit / 2;
    sigma.setCustomBBox({
      x: [middle.x - half, middle.x + half],
      y: [middle.y - half, middle.y + half],
    });
    if (side > 0) {
      const { x, y } = camera.getState();
      const shrink = side / (2 * half);
      camera.setState({ x: 0.5 + (x - 0.5) * shrink, y: 0.5 + (y - 0.5) * shrink });
    }
    side = 2 * half;
    return page;
  };

  const rebuild = (start?: ReadonlyMap<string, number>): void => {
    if (!scene || !seen()) return;
    const { background } = scene;
    const { radius } = fit(scene);
    const large = Math.sqrt(Math.max(1, labels.size() / usualLetters));
    fitted = (r) => large * radius(r);
    const mixed = new Map<string, string>();
    const recede = (color: string, emphasis: number): string => {
      const key = `${color} ${emphasis}`;
      const known = mixed.get(key) ?? mixColors(background, color, emphasis);
      mixed.set(key, known);
      return known;
    };
    graph = sceneGraph(scene, { radius: fitted, recede, start });
    sigma.setGraph(graph);
    if (asked) camera.setState(placeOf(scene, asked));
    asked = undefined;
  };

  /** Sigma counts places by the box, which spans 0 to 1; views count them as the scene does. */
  const placeOf = ({ actors }: Scene, view: View): CameraPlace => {
    const named = new Set(view.actors);
    const seenBest = viewOfActors(
      actors.filter(({ id }) => named.has(id)),
      { ...size(), side },
    );
    const { x, y, ratio } = { ...middle, ratio: 1, ...seenBest, ...given(view) };
    return {
      x: 0.5 + (x - middle.x) / side,
      y: 0.5 + (y - middle.y) / side,
      ratio: camera.getBoundedRatio(ratio),
    };
  };

  const setMix = (mix: number): void => {
    paint.mix = mix;
    sigma.scheduleRender();
  };
  const tween = createTween(setMix);

  sigma.on("resize", labels.forget);
  sigma.on("afterRender", () => {
    if (!scene || !seen()) return;
    const { x, y, ratio } = camera.getState();
    const { width, height } = size();
    const key = [x, y, ratio, width, height, side].join(" ");
    const at = (point: { x: number; y: number }) => sigma.graphToViewport(point);
    const radius = (r: number): number => sigma.scaleSize(fitted(r));
    labels.draw(scene, { at, radius, width, height, key });
    if (key !== view) events.onView?.();
    view = key;
  });

  const setHalo = (key: string | null, halo: number): void => {
    if (key === null || !graph.hasEdge(key)) return;
    const attributes = graph.getEdgeAttributes(key);
    attributes.halo = Math.max(halo, attributes.tie.selected ? 1 : 0);
    sigma.refresh({ partialGraph: { edges: [key] }, skipIndexation: true, schedule: true });
  };
  bindPointer(sigma, container, {
    events,
    tieOf: (key) => graph.getEdgeAttribute(key, "tie"),
    onTie: (key) => {
      setHalo(underPointer, 0);
      underPointer = key;
      setHalo(key, 0.5);
    },
  });

  const readFont = (): void => {
    if (signal.aborted) return;
    const { fontFamily, fontSize } = getComputedStyle(container);
    labels.setFont(fontFamily || "sans-serif", Number.parseFloat(fontSize) || usualLetters);
    sigma.scheduleRender();
  };
  const resize = (): void => {
    box = measure();
    resized = true;
    readFont();
    rebuild(strengthsAt(graph, 0));
  };
  const observer = new ResizeObserver(resize);
  observer.observe(container);
  camera.on("updated", touch.update);
  for (const canvas of Object.values(canvases)) {
    canvas.addEventListener("webglcontextlost", onLost, { signal });
  }
  readFont();
  document.fonts.ready.then(readFont);
  camera.setState(place);

  /** Where the camera is on its way to, if we sent it. */
  let goal: Partial<CameraPlace> | undefined;
  const move = (state: Partial<CameraPlace>): void => {
    if (still.matches) return void camera.setState(state);
    const to = { ...goal, ...state };
    goal = to;
    // Told too when something else, such as a wheel, takes the camera over.
    camera.animate(to, { duration: cameraTime, easing: "quadraticOut" }, () => {
      if (goal === to) goal = undefined;
    });
  };
  const screenPosition: StageHandle["screenPosition"] = (id) => {
    if (!graph.hasNode(id)) return undefined;
    const { x, y, size: radius } = graph.getNodeAttributes(id);
    const now = { cameraState: camera.getState() }; // else sigma answers for its last draw
    return { ...sigma.graphToViewport({ x, y }, now), radius: sigma.scaleSize(radius) };
  };

  return {
    show: (next, animate) => {
      const alike = next.view === scene?.view;
      scene = next;
      repaint(paint, next);
      if (!animate && alike && tween.running() && sameEnds(graph, next)) {
        rebuild(strengthsAt(graph, 0));
        return;
      }
      tween.stop();
      const start = animate && alike ? strengthsAt(graph, paint.mix) : undefined;
      paint.mix = animate ? 0 : 1;
      rebuild(start);
      if (animate) tween.start(still.matches ? 0 : tweenTime);
    },
    setMix: (mix) => {
      tween.stop();
      setMix(mix);
    },
    resize,
    camera: () => camera.getState(),
    focusActor: (id) => {
      const at = screenPosition(id);
      if (!at) return;
      const { width, height } = size();
      const margin = Math.min(60, width / 6, height / 6);
      const inside =
        at.x > margin && at.y > margin && at.x < width - margin && at.y < height - margin;
      if (!inside) move(sigma.viewportToFramedGraph(at));
    },
    zoom: (step) => {
      // A second step goes on from where the first will end, not from where the camera happens to be.
      const { ratio } = { ...camera.getState(), ...goal };
      if (step === "reset") move(whole);
      else move({ ratio: camera.getBoundedRatio(step === "in" ? ratio / 1.5 : ratio * 1.5) });
    },
    look: (view) => {
      if (scene && seen()) move(placeOf(scene, view));
      else asked = view;
    },
    view: () => {
      const { x, y, ratio } = camera.getState();
      return { x: middle.x + (x - 0.5) * side, y: middle.y + (y - 0.5) * side, ratio };
    },
    screenPosition,
    dispose: () => {
      closing.abort();
      tween.stop();
      labels.forget();
      observer.disconnect();
      touch.dispose();
      sigma.kill();
      container.style.cursor = "";
    },
  };
}

const given = ({ x, y, ratio }: View): Partial<CameraPlace> => ({
  ...(x === undefined ? {} : { x }),
  ...(y === undefined ? {} : { y }),
  ...(ratio === undefined ? {} : { ratio }),
});
