import { mount, untrack } from 'svelte';
import type { Icon } from './icon';

/** What icons are made of, each drawn once. */
const drawn = new Map<Icon, readonly Node[]>();

/** A copy of the lines of an icon, on a ground of 24 × 24. */
export function linesOf(icon: Icon): Node[] {
  let lines = drawn.get(icon);
  if (!lines) {
    const place = document.createElement('span');
    untrack(() => mount(icon, { target: place }));
    lines = [...(place.querySelector('svg')?.children ?? [])];
    drawn.set(icon, lines);
  }
  return lines.map((line) => line.cloneNode());
}
