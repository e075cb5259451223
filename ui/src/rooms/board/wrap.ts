/** What a card takes from the width of its column, in pixels: edges and the room beside it. See `Lane.svelte` and `CardFace.svelte`. */
const EDGES = 40;
const NARROW_EDGES = 32;
/** How wide a letter is where nothing can be measured. */
const LETTER = 6.6;
/** What body text takes off each letter, in pixels: `letter-spacing` in `base.css`. */
const CLOSER = 0.078;

/**
 * Widths of letters in a card's title, by their codes. A word is taken for the sum of its letters: pairs that stand closer make it a
 * hair narrower, but a large board has thousands of words, and an engine that draws in software takes a tenth of a millisecond to
 * measure one.
 */
const others = new Map<number, number>();
/** Those of the letters that nearly all words are made of, 0 before they are asked for: looked up a million times for a large board. */
const latin = new Float64Array(0x250);
let pen: OffscreenCanvasRenderingContext2D | null | undefined;

function widthOf(letter: number): number {
  return (letter < latin.length ? latin[letter] : others.get(letter)) || measured(letter);
}

function measured(letter: number): number {
  if (pen === undefined) {
    pen = 'OffscreenCanvas' in globalThis ? new OffscreenCanvas(1, 1).getContext('2d') : null;
    if (pen) pen.font = `500 13px ${getComputedStyle(document.body).fontFamily}`;
  }
  const width = pen ? pen.measureText(String.fromCodePoint(letter)).width - CLOSER : LETTER;
  if (letter < latin.length) latin[letter] = width;
  else others.set(letter, width);
  return width;
}

const BLANK = 32;

/** The width that a card's title has in a column of this width. */
export function titleRoom(column: number): number {
  return Math.max(column - (innerWidth <= 1360 ? NARROW_EDGES : EDGES), 40);
}

/** In how many lines a card's title is set in a room of this width. */
export function linesOf(title: string, room: number): number {
  const blank = widthOf(BLANK);
  let [lines, taken, word] = [1, 0, 0];
  for (let at = 0; at <= title.length; at += 1) {
    const letter = title.codePointAt(at) ?? BLANK;
    if (letter > 0xffff) at += 1;
    if (letter !== BLANK) {
      word += widthOf(letter);
      continue;
    }
    if (taken > 0 && taken + blank + word > room) [lines, taken] = [lines + 1, 0];
    taken += (taken > 0 ? blank : 0) + word;
    // A word that is longer than a line goes on in the next one.
    if (taken > room) [lines, taken] = [lines + Math.floor(taken / room), taken % room];
    word = 0;
  }
  return lines;
}
