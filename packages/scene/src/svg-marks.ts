import type { ActorShape } from "./actor-shape.ts";
import { palettes } from "./palette.ts";
import type { Point, SceneView, Theme } from "./scene.ts";
import { signedScale, tieColor, tieWidth } from "./signed-scale.ts";
import { escapeXml } from "./svg-text.ts";

const short = (value: number): string => String(Math.round(value * 100) / 100);

export interface TextLook {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
  readonly weight?: number;
  /** Colour of a rim that keeps the text readable on lines. */
  readonly halo?: string;
}

/** A line of text, `y` at its baseline. */
export function textSvg(text: string, look: TextLook): string {
  const where = `x="${short(look.x)}" y="${short(look.y)}" font-size="${look.size}"${look.weight ? ` font-weight="${look.weight}"` : ""}`;
  const words = escapeXml(text);
  const rim = look.halo
    ? `<text ${where} fill="none" stroke="${look.halo}" stroke-width="3.5" stroke-linejoin="round" aria-hidden="true">${words}</text>`
    : "";
  return `${rim}<text ${where} fill="${look.color}">${words}</text>`;
}

export interface LineLook {
  /** Signed strength in [−1, 1]. */
  readonly value: number;
  readonly theme: Theme;
  readonly view: SceneView;
  readonly emphasis?: number;
  readonly selected?: boolean;
  readonly ghost?: boolean;
}

/** A tie: width and colour by the signed scale, dashes from the middle outward where negative. */
export function lineSvg(p: Point, q: Point, look: LineLook): string {
  const { value, theme, view, emphasis = 1, selected = false, ghost = false } = look;
  const width = tieWidth(value);
  if (width < 0.02) return "";
  const ends = `x1="${short(p.x)}" y1="${short(p.y)}" x2="${short(q.x)}" y2="${short(q.y)}"`;
  const color = ghost ? palettes[theme].inkFaint : tieColor(value, theme, view);
  const { dash, gap } = signedScale;
  const length = Math.sqrt((q.x - p.x) * (q.x - p.x) + (q.y - p.y) * (q.y - p.y));
  const dashes =
    value < 0
      ? ` stroke-dasharray="${dash} ${gap}" stroke-dashoffset="${short(dash / 2 - length / 2)}"`
      : "";
  const opacity = emphasis < 1 ? ` stroke-opacity="${short(emphasis)}"` : "";
  const halo = selected
    ? `<line ${ends} stroke="${palettes[theme].accent}" stroke-opacity="0.22" stroke-width="${short(width + 9)}" stroke-linecap="round"/>`
    : "";
  return `${halo}<line ${ends} stroke="${color}" stroke-width="${short(width)}"${dashes}${opacity}/>`;
}

export interface DiscLook {
  readonly radius: number;
  readonly shape: ActorShape;
  readonly fill: string;
  readonly stroke: string;
  readonly background: string;
  /** Colour of a ring around a selected actor. */
  readonly halo?: string;
}

/** Rims of organisations and groupings, CSS pixels: width; about how long dash and gap are; the dash's share. */
export const rim = { width: 2, pitch: 6.5, fewest: 6, share: 0.62 } as const;

/** An actor: a disc, or a rim (whole or dashed) around bare paper, with a thin gap to the ties. */
export function discSvg({ x, y }: Point, look: DiscLook): string {
  const { radius, shape, fill, stroke, background, halo } = look;
  const circle = (r: number, rest: string): string =>
    `<circle cx="${short(x)}" cy="${short(y)}" r="${short(r)}" ${rest}/>`;
  const ring = halo ? circle(radius + 4, `fill="none" stroke="${halo}" stroke-width="2.5"`) : "";
  const gap = circle(radius + 1.5, `fill="${background}"`);
  if (shape === "disc") return `${gap}${circle(radius, `fill="${fill}"`)}${ring}`;
  const inner = radius - rim.width / 2;
  const round = 2 * Math.PI * inner;
  const turn = round / Math.max(rim.fewest, Math.round(round / rim.pitch));
  const dashes =
    shape === "dashed-ring"
      ? ` stroke-dasharray="${short(turn * rim.share)} ${short(turn * (1 - rim.share))}"`
      : "";
  return `${gap}${circle(inner, `fill="${fill}" stroke="${stroke}" stroke-width="${rim.width}"${dashes}`)}${ring}`;
}
