import { type ImportOptions, importFiles, previewFile } from "@entente/core";
import type { ImportAnswer, ImportQuestion } from "../files/import-protocol.ts";

/** Bytes of a file's beginning that are looked at; a spreadsheet shows nothing until it is whole. */
const headBytes = 300_000;
const wholeBytes = 30_000_000;

// The app's types know windows only; a module worker's scope has just these two.
const scope = self as unknown as {
  onmessage: (event: { readonly data: ImportQuestion }) => void;
  postMessage: (answer: ImportAnswer) => void;
};

scope.onmessage = ({ data }) => {
  void answer(data).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    scope.postMessage({ id: data.id, kind: "failed", message });
  });
};

async function answer(question: ImportQuestion): Promise<void> {
  const { id } = question;
  if (question.kind === "preview") {
    const { file, options } = question;
    const bytes = new Uint8Array(
      await file.slice(0, /\.xlsx$/i.test(file.name) ? wholeBytes : headBytes).arrayBuffer(),
    );
    scope.postMessage({ id, kind: "preview", preview: previewFile(bytes, file.name, options) });
    return;
  }
  let told = 0;
  const options: ImportOptions = {
    ...question.options,
    onProgress: (progress) => {
      const now = Date.now();
      if (now - told < 100) return;
      told = now;
      scope.postMessage({ id, kind: "progress", progress });
    },
  };
  const files = question.files.map(({ file, kind }) => ({
    name: file.name,
    size: file.size,
    chunks: chunksOf(file),
    ...(kind === undefined ? {} : { kind }),
  }));
  scope.postMessage({ id, kind: "result", result: await importFiles(files, options) });
}

async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
  const piece = 1_000_000;
  for (let at = 0; at < file.size; at += piece) {
    yield new Uint8Array(await file.slice(at, at + piece).arrayBuffer());
  }
}
