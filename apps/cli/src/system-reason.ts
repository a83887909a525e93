const words: Readonly<Record<string, string>> = {
  ENOENT: "there is no such folder",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of the path is not a folder",
  EACCES: "no permission",
  EPERM: "no permission",
  ENOSPC: "the disk is full",
  EROFS: "the disk cannot be written to",
  ENAMETOOLONG: "the name is too long",
};

/** Says in words why the system refused a file. */
export function systemReason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return words[code] ?? (code || String(error));
}
