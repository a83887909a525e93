import { type Scene, toSvg } from "@entente/scene";
import { words } from "../words.ts";

export interface PngOptions {
  /** Size of the page in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels per CSS pixel; 2 prints well. */
  readonly scale?: number;
  readonly mix?: number;
}

/** Draws a scene's SVG page into a PNG, so that all exports show the same picture. */
export async function sceneToPng(scene: Scene, options: PngOptions): Promise<Blob> {
  const { width, height, scale = 2, mix = 1 } = options;
  const svg = toSvg(scene, { width, height, mix });
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext("2d");
    if (!context) throw new Error(words.noCanvas);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) => {
      canvas.toBlob(
        (blob) => (blob ? done(blob) : fail(new Error(words.tooLargeForPng))),
        "image/png",
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
