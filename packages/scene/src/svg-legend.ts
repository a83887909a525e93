import { palettes } from "./palette.ts";
import type { LegendEntry, Scene } from "./scene.ts";
import { discSvg, lineSvg, textSvg } from "./svg-marks.ts";
import { textWidth } from "./text-width.ts";

const rowHeight = 22;
const size = 12;

/** Writes a scene's legend in rows from `left`, no wider than `width`; y starts at 0. */
export function svgLegend(
  scene: Scene,
  left: number,
  width: number,
): { readonly svg: string; readonly height: number } {
  let [x, row] = [0, 0];
  const marks: string[] = [];
  for (const entry of scene.legend) {
    const sample = entry.kind === "tie" ? 40 : entry.kind === "actor" ? 20 : 0;
    const wide = sample + textWidth(entry.label, size) + 22;
    if (x > 0 && x + wide > width) {
      x = 0;
      row++;
    }
    const middle = rowHeight * row + rowHeight / 2;
    marks.push(sampleOf(scene, entry, left + x, middle));
    marks.push(
      textSvg(entry.label, {
        x: left + x + sample,
        y: middle + 4,
        size,
        color: palettes[scene.theme].inkSoft,
      }),
    );
    x += wide;
  }
  return { svg: marks.join(""), height: scene.legend.length > 0 ? rowHeight * (row + 1) : 0 };
}

function sampleOf(scene: Scene, entry: LegendEntry, x: number, y: number): string {
  if (entry.kind === "tie") {
    const ghost = entry.ghost ? { ghost: true, emphasis: 0.3 } : {};
    const look = { value: entry.value ?? 0, theme: scene.theme, view: scene.view, ...ghost };
    return lineSvg({ x, y }, { x: x + 33, y }, look);
  }
  if (entry.kind === "text") return "";
  const { body, background } = palettes[scene.theme];
  return discSvg(
    { x: x + 7, y },
    {
      radius: entry.radius ?? 6,
      shape: entry.shape ?? "disc",
      fill: entry.fill ?? body,
      stroke: entry.stroke ?? body,
      background,
    },
  );
}
