import type { FilePreview, ImportProgress, ImportResult } from "@entente/core";
import type { ChosenFile, ImportAnswer, ImportQuestion } from "./import-protocol.ts";

type Ask<Kind extends ImportQuestion["kind"]> = Extract<ImportQuestion, { kind: Kind }>["options"];

/** Looks into files and imports them in a worker, so that the screen stays free. */
export interface Importer {
  readonly preview: (file: File, options?: Ask<"preview">) => Promise<FilePreview>;
  readonly read: (
    files: readonly ChosenFile[],
    options: Ask<"import">,
    onProgress: (progress: ImportProgress) => void,
  ) => Promise<ImportResult>;
  /** Ends whatever runs, at once; what waits for it is told that it was stopped. */
  readonly stop: () => void;
}

/** Said where a worker ends before it answers. */
export class ImportStopped extends Error {}

/** A worker is started when first asked, and again after it was stopped. */
export function createImporter(start: () => Worker): Importer {
  let worker: Worker | undefined;
  let last = 0;
  const waiting = new Map<
    number,
    { readonly take: (answer: ImportAnswer) => void; readonly fail: (error: Error) => void }
  >();

  const failAll = (error: Error): void => {
    worker?.terminate();
    worker = undefined;
    const all = [...waiting.values()];
    waiting.clear();
    for (const { fail } of all) fail(error);
  };

  const running = (): Worker => {
    if (worker) return worker;
    worker = start();
    worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) => waiting.get(data.id)?.take(data);
    worker.onerror = (event) => failAll(new Error(event.message || "import worker"));
    return worker;
  };

  const ask = <Result>(
    question: (id: number) => ImportQuestion,
    done: (answer: ImportAnswer) => Result | undefined,
  ): Promise<Result> =>
    new Promise((resolve, fail) => {
      const id = ++last;
      const take = (answer: ImportAnswer): void => {
        const result = answer.kind === "failed" ? new Error(answer.message) : done(answer);
        if (result === undefined) return;
        waiting.delete(id);
        if (result instanceof Error) fail(result);
        else resolve(result);
      };
      waiting.set(id, { take, fail });
      running().postMessage(question(id));
    });

  return {
    preview: (file, options = {}) =>
      ask(
        (id) => ({ id, kind: "preview", file, options }),
        (answer) => (answer.kind === "preview" ? answer.preview : undefined),
      ),
    read: (files, options, onProgress) =>
      ask(
        (id) => ({ id, kind: "import", files, options }),
        (answer) => {
          if (answer.kind === "progress") onProgress(answer.progress);
          return answer.kind === "result" ? answer.result : undefined;
        },
      ),
    stop: () => failAll(new ImportStopped("stopped")),
  };
}
