import { mixColors, type Scene } from "@entente/scene";
import Sigma from "sigma";
import { createActorNodeProgram } from "./actor-node-program.ts";
import { drawHover } from "./draw-hover.ts";
import { createLabelLayer } from "./label-layer.ts";
import { paintFor, repaint } from "./paint.ts";
import { bindPointer } from "./pointer.ts";
import {
  type ActorAttributes,
  rewriteGraph,
  sameEnds,
  sceneGraph,
  strengthsAt,
  type TieAttributes,
} from "./scene-graph.ts";
import { shareTouch } from "./share-touch.ts";
import { createSignedEdgeProgram } from "./signed-edge-program.ts";
import type { StageEvents, StageHandle, View } from "./stage.ts";
import { createStageBox } from "./stage-box.ts";
import { type CameraPlace, createStageCamera } from "./stage-camera.ts";
import { createTween } from "./tween.ts";

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

/** Letter size of names for which radii are meant; the container's own font says what it is. */
const usualLetters = 13;
const tweenTime = 600;

/** Draws scenes with sigma in a container. Throws where WebGL is not to be had. */
export function openSigmaStage(
  container: HTMLElement,
  events: StageEvents,
  onLost: () => void,
  place?: CameraPlace,
): Renderer {
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const paint = paintFor("light", "network");
  let scene: Scene | undefined;
  let graph = sceneGraph({ actors: [], ties: [] });
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
  const { size, seen, measure } = createStageBox(container, sigma);
  const camera = createStageCamera(sigma, { place, size, still: () => still.matches });
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
  const touch = shareTouch(
    container,
    canvases.mouse ?? container,
    () => camera.state().ratio < 0.98,
  );

  const rebuild = (start?: ReadonlyMap<string, number>): void => {
    if (!scene || !seen()) return;
    const { background } = scene;
    const { radius, another } = camera.fit(scene);
    const large = Math.sqrt(Math.max(1, labels.size() / usualLetters));
    fitted = (r) => large * radius(r);
    const mixed = new Map<string, string>();
    const recede = (color: string, emphasis: number): string => {
      const key = `${color} ${emphasis}`;
      const known = mixed.get(key) ?? mixColors(background, color, emphasis);
      mixed.set(key, known);
      return known;
    };
    const options = { radius: fitted, recede, start };
    const partialGraph = rewriteGraph(graph, scene, options);
    if (partialGraph) {
      sigma.refresh({ partialGraph, skipIndexation: !another });
    } else {
      graph = sceneGraph(scene, options);
      sigma.setGraph(graph);
    }
    if (asked) camera.look(scene.actors, asked, true);
    asked = undefined;
  };

  const setMix = (mix: number): void => {
    paint.mix = mix;
    sigma.scheduleRender();
  };
  const tween = createTween(setMix);

  sigma.on("resize", labels.forget);
  sigma.on("afterRender", () => {
    if (!scene || !seen()) return;
    const { x, y, ratio } = camera.state();
    const { width, height } = size();
    const key = [x, y, ratio, width, height, sigma.getGraphToViewportRatio()].join(" ");
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
    measure();
    readFont();
    rebuild(strengthsAt(graph, 0));
  };
  const observer = new ResizeObserver(resize);
  observer.observe(container);
  sigma.getCamera().on("updated", touch.update);
  for (const canvas of Object.values(canvases)) {
    canvas.addEventListener("webglcontextlost", onLost, { signal });
  }
  readFont();
  document.fonts.ready.then(readFont);

  const screenPosition: StageHandle["screenPosition"] = (id) => {
    if (!graph.hasNode(id)) return undefined;
    const { x, y, size: radius } = graph.getNodeAttributes(id);
    const now = { cameraState: camera.state() }; // else sigma answers for its last draw
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
    camera: camera.state,
    focusActor: (id) => {
      const at = screenPosition(id);
      if (at) camera.bringIn(at);
    },
    zoom: camera.zoom,
    look: (view) => {
      if (scene && seen()) camera.look(scene.actors, view);
      else asked = view;
    },
    view: camera.view,
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
