/** An engine that knows boxes in the margins of a page prints with the margins that a style sheet names; others as somebody sets them. */
const isHeeded = 'CSSMarginRule' in globalThis;

const sum = (lengths: readonly number[]): number => lengths.reduce((all, one) => all + one, 0);

/** The paper that is chosen, across or upright. */
export interface Format {
  size: 'A4' | 'A3';
  isUpright: boolean;
}

/** What a page has between its edges, in pixels, with some height left to margins that are not known. */
const PAGE = {
  A4: {
    across: { width: 1016, height: isHeeded ? 690 : 640 },
    upright: { width: 687, height: isHeeded ? 1015 : 950 },
  },
  A3: {
    across: { width: 1481, height: isHeeded ? 1015 : 950 },
    upright: { width: 1016, height: isHeeded ? 1480 : 1400 },
  },
};

export const pageOf = ({ size, isUpright }: Format): { width: number; height: number } =>
  PAGE[size][isUpright ? 'upright' : 'across'];

/** Columns that stand beside each other on a sheet: those from one place up to another. */
export interface Beside {
  from: number;
  to: number;
}

/** As many on a sheet as it has room for, one at least. */
function filling(widths: readonly number[], room: number): Beside[] {
  const sheets: Beside[] = [];
  let left = 0;
  widths.forEach((width, at) => {
    const last = sheets.at(-1);
    if (last && width <= left) last.to = at + 1;
    else {
      sheets.push({ from: at, to: at + 1 });
      left = room;
    }
    left -= width;
  });
  return sheets;
}

/** Lays columns on as few sheets as there have to be, evenly: no sheet is left to one last column while others are full. */
export function sheetsOf(widths: readonly number[], room: number): Beside[] {
  const few = filling(widths, room).length;
  const even = widths
    .map((_, at) => filling(widths, Math.min(room, sum(widths.slice(0, at + 1)))))
    .find(({ length }) => length <= few);
  return even ?? [{ from: 0, to: 0 }];
}

/** How tall a lane is on paper: its name, and of every column the cards that are read there, from the top. */
export interface Tall {
  head: number;
  cells: readonly (readonly number[])[];
}

/** What of a lane stands on a page: of every column the cards from one place up to another. */
export interface Part {
  lane: number;
  from: readonly number[];
  to: readonly number[];
  /** Whether it began on a page before. */
  isContinued: boolean;
}

/** What the pages leave to lanes: on the first the agreements of the columns are read, too. */
export interface Room {
  first: number;
  further: number;
}

/** How many of these cards fit, one at least where the page is empty otherwise. */
function fitting(cards: readonly number[], from: number, room: number, least: number): number {
  let [to, left] = [from, room];
  while (to < cards.length && (left >= (cards[to] ?? 0) || to - from < least)) left -= cards[to++] ?? 0;
  return to;
}

/**
 * Lays lanes on pages, one below the other. A lane that is longer than what is left goes on overleaf, so that no page is left empty
 * beside it. Not left to the engine that prints: some repeat neither a board's name nor its columns.
 */
export function pagesOf(lanes: readonly Tall[], { first, further }: Room): Part[][] {
  const pages: Part[][] = [[]];
  let room = first;
  lanes.forEach(({ head, cells }, lane) => {
    let from = cells.map(() => 0);
    let isContinued = false;
    do {
      const next = Math.max(0, ...cells.map((cards, at) => cards[from[at] ?? 0] ?? 0));
      // A name is not left alone at the foot of a page.
      if (head + next > room && (pages.at(-1)?.length ?? 0) > 0) {
        pages.push([]);
        room = further;
      }
      const least = pages.at(-1)?.length === 0 ? 1 : 0;
      const to = cells.map((cards, at) => fitting(cards, from[at] ?? 0, room - head, least));
      pages.at(-1)?.push({ lane, from, to, isContinued });
      room -= head + Math.max(0, ...cells.map((cards, at) => sum(cards.slice(from[at], to[at]))));
      from = to;
      isContinued = cells.some((cards, at) => (to[at] ?? 0) < cards.length);
      if (isContinued) {
        pages.push([]);
        room = further;
      }
    } while (isContinued);
  });
  return pages;
}
