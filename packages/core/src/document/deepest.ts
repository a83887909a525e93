/** Deepest nesting that is read; our documents need eight levels. */
export const deepest = 40;
