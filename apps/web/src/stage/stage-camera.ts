import { type PageView, type Point, pageView, type Scene, type SceneActor } from "@entente/scene";
import type Sigma from "sigma";
import type { CameraState } from "sigma/types";
import type { ActorAttributes, TieAttributes } from "./scene-graph.ts";
import type { SeenView, StageHandle, View } from "./stage.ts";
import { viewOfActors } from "./view-of-actors.ts";

/** Where sigma's camera is: it counts places by its own box, which spans 0 to 1. */
export interface CameraPlace {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

export interface CameraOptions {
  /** Where it starts; default over the whole. */
  readonly place?: CameraPlace | undefined;
  /** Whether nothing may move by itself. */
  readonly still: () => boolean;
  /** Size of the picture, CSS pixels. */
  readonly size: () => { readonly width: number; readonly height: number };
}

/** The camera over a scene, which counts places as the scene does. */
export interface StageCamera extends Pick<StageHandle, "zoom"> {
  /** Sets sigma's box such that the fitted view is the very one that exports show; another box places all anew. */
  readonly fit: (scene: Scene) => Pick<PageView, "radius"> & { readonly another: boolean };
  readonly state: () => CameraState;
  readonly view: () => SeenView;
  /** Turns to a view of a scene, on the way or at once. */
  readonly look: (actors: readonly SceneActor[], view: View, atOnce?: boolean) => void;
  /** Brings a point of the picture, in CSS pixels, into its middle if it lies near or beyond the edge. */
  readonly bringIn: (at: Point) => void;
}

const whole: CameraPlace = { x: 0.5, y: 0.5, ratio: 1 };
const time = 400;

export function createStageCamera(
  sigma: Sigma<ActorAttributes, TieAttributes>,
  { place = whole, still, size }: CameraOptions,
): StageCamera {
  const camera = sigma.getCamera();
  camera.setState(place);
  let half = 0;
  let middle: Point = { x: 0, y: 0 };
  /** Where the camera is on its way to, if we sent it. */
  let goal: Partial<CameraPlace> | undefined;

  const move = (state: Partial<CameraPlace>): void => {
    if (still()) return void camera.setState(state);
    const to = { ...goal, ...state };
    goal = to;
    // Told too when something else, such as a wheel, takes the camera over.
    camera.animate(to, { duration: time, easing: "quadraticOut" }, () => {
      if (goal === to) goal = undefined;
    });
  };

  const placeOf = (actors: readonly SceneActor[], view: View): CameraPlace => {
    const named = new Set(view.actors);
    const side = 2 * half;
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

  return {
    fit(scene) {
      const { width, height } = size();
      const { unit, radius, ...page } = pageView(scene, { x: 0, y: 0, width, height });
      const { x, y } = page.middle;
      const before = half;
      half = Math.min(width, height) / unit / 2;
      if (half === before && x === middle.x && y === middle.y) return { radius, another: false };
      middle = page.middle;
      sigma.setCustomBBox({ x: [x - half, x + half], y: [y - half, y + half] });
      if (before > 0) {
        const at = camera.getState();
        const shrink = before / half;
        camera.setState({ x: 0.5 + (at.x - 0.5) * shrink, y: 0.5 + (at.y - 0.5) * shrink });
      }
      return { radius, another: true };
    },
    state: () => camera.getState(),
    view: () => {
      const { x, y, ratio } = camera.getState();
      const side = 2 * half;
      return { x: middle.x + (x - 0.5) * side, y: middle.y + (y - 0.5) * side, ratio };
    },
    look(actors, view, atOnce = false) {
      const to = placeOf(actors, view);
      if (atOnce) camera.setState(to);
      else move(to);
    },
    zoom(step) {
      // A second step goes on from where the first will end, not from where the camera happens to be.
      const { ratio } = { ...camera.getState(), ...goal };
      if (step === "reset") move(whole);
      else move({ ratio: camera.getBoundedRatio(step === "in" ? ratio / 1.5 : ratio * 1.5) });
    },
    bringIn(at) {
      const { width, height } = size();
      const margin = Math.min(60, width / 6, height / 6);
      const inside =
        at.x > margin && at.y > margin && at.x < width - margin && at.y < height - margin;
      if (!inside) move(sigma.viewportToFramedGraph(at));
    },
  };
}

const given = ({ x, y, ratio }: View): Partial<CameraPlace> => ({
  ...(x === undefined ? {} : { x }),
  ...(y === undefined ? {} : { y }),
  ...(ratio === undefined ? {} : { ratio }),
});
