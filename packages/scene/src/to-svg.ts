import { receded } from "./actor-look.ts";
import { type Frame, labelsOf, pageView } from "./page-view.ts";
import { palettes } from "./palette.ts";
import type { Scene, SceneTie } from "./scene.ts";
import { englishSceneWording, type SceneWording } from "./scene-wording.ts";
import { differenceSpan } from "./signed-scale.ts";
import { svgLegend } from "./svg-legend.ts";
import { discSvg, lineSvg, textSvg } from "./svg-marks.ts";
import { escapeXml, wrapText } from "./svg-text.ts";

export interface SvgOptions {
  /** Size in pixels; default 1200 × 800. */
  readonly width?: number;
  readonly height?: number;
  /** Moment between the scene's two ends, 0 to 1; default 1. */
  readonly mix?: number;
  /** How the description is said; English by default. */
  readonly wording?: SceneWording;
}

/**
 * Writes a scene as a standalone SVG page: title, picture, legend, notes.
 *
 * It refers to nothing outside itself, holds no style sheet and no script, and every text in it is
 * escaped, so it may be shown anywhere. Fonts are the reader's own.
 */
export function toSvg(scene: Scene, options: SvgOptions = {}): string {
  const { width = 1200, height = 800, mix = 1, wording = englishSceneWording } = options;
  const margin = Math.min(40, width / 20);
  const inner = width - 2 * margin;
  const { ink, inkSoft, inkFaint } = palettes[scene.theme];
  const titles = wrapText(scene.title, inner, 23);
  const subtitles = wrapText(scene.subtitle, inner, 14);
  const head = [
    ...titles.map((line, i) =>
      textSvg(line, { x: margin, y: margin + 20 + 29 * i, size: 23, color: ink, weight: 600 }),
    ),
    ...subtitles.map((line, i) =>
      textSvg(line, {
        x: margin,
        y: margin + 20 + 29 * titles.length - 4 + 19 * i,
        size: 14,
        color: inkSoft,
      }),
    ),
  ];
  const notes = scene.notes.flatMap((note) => wrapText(note, inner, 11));
  const notesTop = height - margin - 15 * notes.length + 11;
  const foot = notes.map((line, i) =>
    textSvg(line, { x: margin, y: notesTop + 15 * i, size: 11, color: inkFaint }),
  );
  const legend = svgLegend(scene, margin, inner);
  const legendTop = notesTop - 11 - legend.height - (notes.length > 0 ? 12 : 0);
  const top = margin + 29 * titles.length + 19 * subtitles.length + 10;
  const frame: Frame = { x: 0, y: top, width, height: Math.max(80, legendTop - 10 - top) };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${fonts}">`,
    `<title>${escapeXml(scene.title)}</title>`,
    `<desc>${escapeXml(description(scene, mix, wording))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${scene.background}"/>`,
    ...head,
    ...picture(scene, frame, mix),
    `<g transform="translate(0 ${Math.round(legendTop)})">${legend.svg}</g>`,
    ...foot,
    "</svg>",
    "",
  ].join("\n");
}

const fonts =
  "Inter, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

function picture(scene: Scene, frame: Frame, mix: number): readonly string[] {
  const view = pageView(scene, frame);
  const { accent } = palettes[scene.theme];
  const places = new Map(scene.actors.map((actor) => [actor.id, view.at(actor)]));
  const ties = scene.ties.flatMap((tie) => {
    const [p, q] = [places.get(tie.a), places.get(tie.b)];
    return p && q
      ? [
          lineSvg(p, q, {
            ...tie,
            value: strengthAt(tie, mix),
            theme: scene.theme,
            view: scene.view,
          }),
        ]
      : [];
  });
  const discs = scene.actors.map((actor) =>
    discSvg(view.at(actor), {
      radius: view.radius(actor.radius),
      shape: actor.shape,
      fill: receded(actor.fill, actor.emphasis, scene.theme),
      stroke: receded(actor.stroke, actor.emphasis, scene.theme),
      background: scene.background,
      ...(actor.selected ? { halo: accent } : {}),
    }),
  );
  const inFrame: Frame = { ...frame, y: 0 };
  const labels = labelsOf(scene, pageView(scene, inFrame), {
    width: frame.width,
    height: frame.height,
    size: 13,
  }).map((label) =>
    textSvg(label.text, {
      x: label.x,
      y: label.y + frame.y,
      size: 13,
      color: scene.actors.find((actor) => actor.id === label.id)?.labelColor ?? "",
      weight: 500,
      halo: scene.background,
    }),
  );
  return ["<g>", ...ties, "</g>", "<g>", ...discs, "</g>", "<g>", ...labels, "</g>"];
}

const strengthAt = ({ from, to }: SceneTie, mix: number): number => from + (to - from) * mix;

/** The picture in words, for those who do not see it: the strongest ties first. */
function description(scene: Scene, mix: number, wording: SceneWording): string {
  const names = new Map(scene.actors.map((actor) => [actor.id, actor.label]));
  const ties = scene.ties
    .filter((tie) => !tie.ghost)
    .map((tie) => ({ tie, value: strengthAt(tie, mix) }))
    .sort((p, q) => Math.abs(q.value) - Math.abs(p.value));
  const unit = scene.view === "difference" ? differenceSpan : 1;
  const strongest = ties
    .slice(0, 40)
    .map(
      ({ tie, value }) =>
        `${names.get(tie.a) ?? tie.a} – ${names.get(tie.b) ?? tie.b} ${wording.signed(value * unit, 2)}`,
    );
  return wording.describe({
    view: scene.view,
    subtitle: scene.subtitle,
    actors: scene.actors.length,
    ties: ties.length,
    strongest,
  });
}
