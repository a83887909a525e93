import type { Scene } from "@entente/scene";
import { sceneToPng } from "./scene-to-png.ts";
import type { Renderer, StageOpener } from "./sigma-stage.ts";
import type { StageEvents, StageHandle, StageResult } from "./stage.ts";
import type { CameraPlace } from "./stage-camera.ts";

/** Losses of the graphics context within `calm` milliseconds after which the stage gives up. */
const tries = 4;
const calm = 10_000;

/**
 * Opens the stage in a container, or tells why it cannot (mostly: no WebGL).
 *
 * Sigma is loaded only here. A lost graphics context, which sigma itself never survives, is answered
 * with a new instance that keeps camera and scene.
 */
export async function createStage(
  container: HTMLElement,
  events: StageEvents,
): Promise<StageResult> {
  let open: StageOpener;
  let live: Renderer | undefined;
  let scene: Scene | undefined;
  let mix = 1;
  let lost = 0;
  let timer = 0;

  const rebuild = (camera: CameraPlace | undefined): void => {
    try {
      live = open(container, events, onLost, camera);
      if (scene) live.show(scene, false);
      live.setMix(mix);
      timer = window.setTimeout(() => {
        lost = 0;
      }, calm);
    } catch (error) {
      live = undefined;
      retry(camera, error);
    }
  };
  const retry = (camera: CameraPlace | undefined, error: unknown): void => {
    clearTimeout(timer);
    lost++;
    if (lost >= tries) events.onLost?.(reasonOf(error));
    else timer = window.setTimeout(() => rebuild(camera), 200 * 2 ** lost);
  };
  const onLost = (): void => {
    const camera = live?.camera();
    live?.dispose();
    live = undefined;
    retry(camera, new Error("The graphics context was lost."));
  };

  try {
    open = (await import("./sigma-stage.ts")).openSigmaStage;
    live = open(container, events, onLost);
  } catch (error) {
    container.replaceChildren();
    return { ok: false, reason: reasonOf(error) };
  }

  const stage: StageHandle = {
    show: (next, { animate = false } = {}) => {
      scene = next;
      mix = 1;
      live?.show(next, animate);
    },
    setMix: (next) => {
      mix = Math.max(0, Math.min(1, next));
      live?.setMix(mix);
    },
    resize: () => live?.resize(),
    focusActor: (id) => live?.focusActor(id),
    zoom: (step) => live?.zoom(step),
    look: (view) => live?.look(view),
    view: () => live?.view(),
    screenPosition: (id) => live?.screenPosition(id),
    toPng: ({ scale = 2 } = {}) => {
      if (!scene) return Promise.reject(new Error("Nothing is shown yet."));
      const { offsetWidth, offsetHeight } = container;
      const width = Math.max(640, offsetWidth);
      return sceneToPng(scene, { width, height: Math.max(480, offsetHeight) + 160, scale, mix });
    },
    dispose: () => {
      clearTimeout(timer);
      live?.dispose();
      live = undefined;
    },
  };
  return { ok: true, stage };
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
