import type { FilePreview, ImportOptions, ImportProgress, ImportResult } from "@entente/core";

/** A file with the kind it is to be read as; without one it is recognised. */
export interface ChosenFile {
  readonly file: File;
  readonly kind?: string;
}

/** What is asked of the import worker; the functions of the options stay on this side. */
export type ImportQuestion = { readonly id: number } & (
  | {
      readonly kind: "preview";
      readonly file: File;
      readonly options: {
        readonly kind?: string;
        readonly columns?: Readonly<Record<string, string>>;
      };
    }
  | {
      readonly kind: "import";
      readonly files: readonly ChosenFile[];
      readonly options: Omit<ImportOptions, "onProgress" | "cancelled">;
    }
);

export type ImportAnswer = { readonly id: number } & (
  | { readonly kind: "preview"; readonly preview: FilePreview }
  | { readonly kind: "progress"; readonly progress: ImportProgress }
  | { readonly kind: "result"; readonly result: ImportResult }
  | { readonly kind: "failed"; readonly message: string }
);
