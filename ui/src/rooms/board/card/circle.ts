const ISOLATE = '\u2068';
const END = '\u2069';

/** The titles of cards that wait for each other in turn, the first once more at the end: each by itself, whichever way it is written. */
export function sayCircle(titles: readonly string[]): string {
  return [...titles, ...titles.slice(0, 1)].map((title) => `${ISOLATE}${title}${END}`).join(' → ');
}
