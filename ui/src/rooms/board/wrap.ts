/** What a card takes from the width of its column, in pixels: edges and the room beside it. See `Lane.svelte` and `CardFace.svelte`. */
const EDGES = 40;
const NARROW_EDGES = 32;
/** How wide a letter is where nothing can be measured. */
const LETTER = 6.6;
/** What body text takes off each letter, in pixels: `letter-spacing` in `base.css`. */
const CLOSER = 0.078;

/**
 * Widths of letters in a card's title. A word is taken for the sum of its letters: pairs that stand closer make it a hair narrower, but
 * a large board has thousands of words, and an engine that draws in software takes a tenth of a millisecond to measure one.
 */
const widths = new Map<string, number>();
let pen: OffscreenCanvasRenderingContext2D | null | undefined;

function widthOf(word: string): number {
  let width = 0;
  for (const letter of word) width += widths.get(letter) ?? measured(letter);
  return width;
}

function measured(letter: string): number {
  if (pen === undefined) {
    pen = 'OffscreenCanvas' in globalThis ? new OffscreenCanvas(1, 1).getContext('2d') : null;
    if (pen) pen.font = `500 13px ${getComputedStyle(document.body).fontFamily}`;
  }
  const width = pen ? pen.measureText(letter).width - CLOSER : LETTER;
  widths.set(letter, width);
  return width;
}

/** In how many lines a card's title is set in a column of this width. */
export function linesOf(title: string, column: number): number {
  const room = Math.max(column - (innerWidth <= 1360 ? NARROW_EDGES : EDGES), 40);
  const blank = widthOf(' ');
  let [lines, taken] = [1, 0];
  for (const word of title.split(' ')) {
    const width = widthOf(word);
    if (taken > 0 && taken + blank + width > room) [lines, taken] = [lines + 1, 0];
    taken += (taken > 0 ? blank : 0) + width;
    // A word that is longer than a line goes on in the next one.
    if (taken > room) [lines, taken] = [lines + Math.floor(taken / room), taken % room];
  }
  return lines;
}
