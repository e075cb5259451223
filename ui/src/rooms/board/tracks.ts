/** How the columns of a board share its width, as the grid of the page counts its lines: from 1. */
export interface Tracks {
  template: string;
  /** How many are open. */
  open: number;
  /** Where the first open column begins, and where the last one ends. */
  first: number;
  last: number;
  /** Where the first rail between open columns comes, which the names of lanes would go under. */
  until: number;
}

/** Of each column whether it is folded to a rail. */
export function tracksOf(folded: readonly boolean[]): Tracks {
  // One open column alone would be as wide as the window, and its cards hard to read.
  const open = folded.filter((one) => !one).length;
  const wide = open === 1 ? '620px' : '1fr';
  const first = Math.max(folded.indexOf(false), 0) + 1;
  return {
    template: folded.map((one) => (one ? 'var(--rail)' : `minmax(var(--least), ${wide})`)).join(' '),
    open,
    first,
    last: folded.lastIndexOf(false) + 2,
    until: folded.indexOf(true, first - 1) + 1 || folded.length + 1,
  };
}

/** The first column keeps to the left edge while others are scrolled below it, the last one of so many to the right. */
export function edgeOf(at: number, count: number): 'start' | 'end' | null {
  if (at === 0) return 'start';
  return at === count - 1 ? 'end' : null;
}
