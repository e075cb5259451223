/** Measures a text of a map in pixels. */
type Wide = (text: string) => number;

/** Between the cells of a map, in pixels. */
export const SPACING = 4;

/** Beside the words above its cells. */
const EDGES = 4;

/** What the side takes at most, unless one word needs more. */
const SIDE = 96;

/** What even the longest word leaves to the cells: the longest number takes more than one line, and ends with dots. */
const MOST = 132;

/** The width of the side: what it says takes one line where there is room, and no word that people write is broken. */
export function sideWidth(said: readonly string[], name: string, wide: Wide): number {
  const words = Math.max(0, ...[...said, name].map((text) => longestWord(text, wide)));
  return Math.ceil(Math.max(Math.min(MOST, words), Math.min(SIDE, Math.max(0, ...said.map(wide)))));
}

/** Whether words above cells that are `width` wide would be broken, so that they are written upright. */
export function isTooNarrow(said: readonly string[], width: number, wide: Wide): boolean {
  return said.some((text) => longestWord(text, wide) > width - EDGES);
}

/** How wide one of `columns` cells is in a map that is `width` wide. */
export function cellWidth(width: number, side: number, columns: number): number {
  return (width - side - (columns + 2) * SPACING) / Math.max(1, columns);
}

function longestWord(text: string, wide: Wide): number {
  return Math.max(0, ...text.split(/\s+/u).map(wide));
}
