/** Reads QR codes off a camera: the browser's own detector where there is one, else a decoder that is loaded then. */
export interface Scanner {
  readonly stop: () => void;
}

export type CameraFault = "denied" | "missing";

interface Detector {
  readonly detect: (source: CanvasImageSource) => Promise<readonly { readonly rawValue: string }[]>;
}
type DetectorType = {
  new (options: { formats: readonly string[] }): Detector;
  getSupportedFormats: () => Promise<readonly string[]>;
};

/** Pause between two looks: quick enough to hand phones past, slow enough for an old laptop. */
const pause = 180;
/** Longest side of the picture that is looked at, in px. */
const widest = 1280;

/**
 * Starts the camera on a video element and calls back with the text of each code it sees; the same
 * text is told once until another one was seen. Asks for the camera, so call it from a click.
 */
export async function scanCodes(
  video: HTMLVideoElement,
  onfound: (text: string) => void,
): Promise<Scanner | { readonly fault: CameraFault }> {
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: "environment", width: { ideal: widest } },
      audio: false,
    });
  } catch (error) {
    const denied = error instanceof DOMException && error.name === "NotAllowedError";
    return { fault: denied ? "denied" : "missing" };
  }
  video.srcObject = stream;
  await video.play();
  const look = await createReader();
  let stopped = false;
  let last = "";
  const round = async (): Promise<void> => {
    if (stopped) return;
    const text = video.videoWidth > 0 ? await look(video) : undefined;
    if (text !== undefined && text !== last && !stopped) {
      last = text;
      onfound(text);
    }
    if (!stopped) setTimeout(() => void round(), pause);
  };
  void round();
  return {
    stop() {
      stopped = true;
      for (const track of stream.getTracks()) track.stop();
      video.srcObject = null;
    },
  };
}

async function createReader(): Promise<(video: HTMLVideoElement) => Promise<string | undefined>> {
  const { BarcodeDetector: Own } = globalThis as { BarcodeDetector?: DetectorType };
  const formats: readonly string[] = (await Own?.getSupportedFormats().catch(() => [])) ?? [];
  if (Own && formats.includes("qr_code")) {
    const detector = new Own({ formats: ["qr_code"] });
    return async (video) => (await detector.detect(video).catch(() => []))[0]?.rawValue;
  }
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { willReadFrequently: true });
  const { default: decode } = await import("qr/decode.js");
  return async (video) => {
    if (!context) return undefined;
    const scale = Math.min(1, widest / Math.max(video.videoWidth, video.videoHeight));
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
    try {
      return decode({ data, width, height });
    } catch {
      return undefined; // a picture without a code
    }
  };
}
