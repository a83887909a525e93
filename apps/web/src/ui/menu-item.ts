import type { Component } from "svelte";

/** One line of a menu. */
export interface MenuItem {
  readonly label: string;
  readonly hint?: string;
  /** The language the label is written in, where that is another one. */
  readonly lang?: string;
  readonly icon?: Component<{ size?: number }>;
  readonly selected?: boolean;
  readonly disabled?: boolean;
  readonly run: () => void;
}
