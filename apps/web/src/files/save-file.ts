/** Offers content as a download under a name. */
export function saveFile(name: string, content: string | Blob, type: string): void {
  const blob = typeof content === "string" ? new Blob([content], { type }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the blob by then; keeping it longer would only hold memory.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
