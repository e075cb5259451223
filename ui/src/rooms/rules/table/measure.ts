import type { Measure } from './columns';

/** Texts that are remembered before everything is forgotten again: cells change, and so does the size of letters. */
const REMEMBERED = 4000;

/** How much larger the serifs of the because are. */
const SERIF = 15 / 13;

/** A measure of texts as they are drawn inside of `node` now: its font and the size of its letters. */
export function measureIn(node: HTMLElement): Measure {
  const style = getComputedStyle(node);
  const size = Number.parseFloat(style.fontSize);
  const fonts = {
    sans: `600 ${String(size)}px ${style.fontFamily}`,
    serif: `400 ${String(size * SERIF)}px ${style.getPropertyValue('--serif')}`,
  };
  const canvas = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, isSerif) => {
    const font = isSerif ? fonts.serif : fonts.sans;
    const key = `${font} ${text}`;
    const found = known.get(key);
    if (found !== undefined || !canvas) return found ?? 0;
    if (known.size >= REMEMBERED) known.clear();
    canvas.font = font;
    const width = Math.ceil(canvas.measureText(text).width);
    known.set(key, width);
    return width;
  };
}
