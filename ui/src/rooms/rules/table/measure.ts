import type { Measure, Written } from './widths';

/** Texts that are remembered before everything is forgotten again: cells change, and so does the size of letters. */
const REMEMBERED = 4000;

/** A measure of texts as they are drawn inside of `node` now: its fonts and the size of its letters. */
export function measureIn(node: HTMLElement): Measure {
  const style = getComputedStyle(node);
  const size = (name: string): string => style.getPropertyValue(name);
  const fonts: Record<Written, string> = {
    name: `600 ${size('--text-head')} ${style.fontFamily}`,
    note: `400 ${size('--text-meta')} ${style.fontFamily}`,
    cell: `600 ${size('--text-cell')} ${style.fontFamily}`,
    axis: `400 ${size('--text-axis')} ${style.fontFamily}`,
    because: `400 ${size('--text-quote')} ${size('--serif')}`,
  };
  const canvas = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, as) => {
    const font = fonts[as];
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
