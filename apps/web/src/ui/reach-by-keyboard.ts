import type { Attachment } from "svelte/attachments";

/** Lets a box that is wider than its place be reached by Tab and scrolled by arrows, and only then. */
export function reachByKeyboard(label: string): Attachment<HTMLElement> {
  return (box) => {
    const look = (): void => {
      const wide = box.scrollWidth > box.clientWidth;
      for (const [name, value] of [
        ["tabindex", "0"],
        ["role", "group"],
        ["aria-label", label],
      ] as const)
        if (wide) box.setAttribute(name, value);
        else box.removeAttribute(name);
    };
    const observer = new ResizeObserver(look);
    observer.observe(box);
    if (box.firstElementChild) observer.observe(box.firstElementChild);
    return () => observer.disconnect();
  };
}
