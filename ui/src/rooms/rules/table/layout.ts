import type { GridColumn } from './columns';
import {
  columnWidths,
  demandsAt,
  demandsWithin,
  EDGE,
  exceed,
  NUMBERS,
  sum,
  type ColumnTexts,
  type Measure,
} from './widths';

/** What a table asks for. */
export interface Asked {
  columns: readonly GridColumn[];
  texts: readonly ColumnTexts[];
  measure: Measure;
  /** Pixels for the columns and, at their usual width, the rows' numbers. */
  room: number;
}

/** How the columns of a table stand. */
export interface Layout {
  /** Space beside the text of a cell, in pixels. */
  edge: number;
  widths: readonly number[];
  /** How much of the left stays in view while the rest is scrolled sideways, in pixels beside the numbers. */
  frozen: number;
}

/** What stays in view may take so much of the place, as its part. */
const MOST_FROZEN = 0.35;

/**
 * Lays out the columns of one table, which then stand still while somebody writes: only where a word would be broken a
 * column grows. Other columns or another place lay them out anew.
 */
export function steadyLayout(): (asked: Asked) => Layout {
  let last: { asked: Asked; layout: Layout } | null = null;
  return (all) => {
    const before = last?.asked.texts ?? [];
    const texts = all.texts.map((texts, index) => kept(before[index], texts));
    const asked = { ...all, texts };
    const layout = last && isSame(last.asked, asked) ? grown(last.layout, asked) : laidOut(asked);
    last = { asked, layout };
    return layout;
  };
}

/** The texts from before where they say the same: a key changes one column, and only that one is measured again. */
function kept(before: ColumnTexts | undefined, texts: ColumnTexts): ColumnTexts {
  const isSame =
    before?.name === texts.name &&
    before.note === texts.note &&
    before.cells.length === texts.cells.length &&
    before.cells.every((cell, index) => cell === texts.cells[index]);
  return isSame ? before : texts;
}

function isSame(one: Asked, other: Asked): boolean {
  const named = ({ columns, texts }: Asked): string =>
    columns.map(({ key }, index) => `${key} ${texts[index]?.name ?? ''}`).join('\n');
  return one.room === other.room && one.measure === other.measure && named(one) === named(other);
}

function laidOut(asked: Asked): Layout {
  const { columns, texts, measure, room } = asked;
  const { edge, demands } = demandsWithin(columns, texts, measure, room);
  if (!exceed(demands, room)) return frozenIn(asked, edge, columnWidths(demands, room));
  // It is scrolled sideways anyway: then nothing has to be squeezed.
  return frozenIn(
    asked,
    EDGE,
    demandsAt(columns, texts, measure, EDGE).map(({ named }) => Math.ceil(named)),
  );
}

/** Where a word would be broken, the column takes from the one that can spare the most; what nobody can spare makes the table wider. */
function grown(before: Layout, asked: Asked): Layout {
  const { columns, texts, measure } = asked;
  const demands = demandsAt(columns, texts, measure, before.edge);
  const widths = [...before.widths];
  const leastOf = (index: number): number => Math.ceil(demands[index]?.least ?? 0);
  const spare = (index: number): number => (widths[index] ?? 0) - leastOf(index);
  const lacking = widths.map((width, index) => leastOf(index) - width);
  if (lacking.every((missing) => missing <= 0)) return before;
  const isScrolled = isWider(widths, asked.room);
  lacking.forEach((missing, index) => {
    if (missing <= 0) return;
    widths[index] = leastOf(index);
    let open = isScrolled ? 0 : NUMBERS + sum(widths) - asked.room;
    while (open > 0) {
      const from = widths.reduce((best, _, at) => (spare(at) > spare(best) ? at : best), 0);
      const part = Math.min(open, spare(from));
      if (part <= 0) break;
      widths[from] = (widths[from] ?? 0) - part;
      open -= part;
    }
  });
  return frozenIn(asked, before.edge, widths);
}

function frozenIn({ columns, room }: Asked, edge: number, widths: readonly number[]): Layout {
  const [first = 0] = widths;
  const stays = isWider(widths, room) && columns[0]?.side === 'if' && first <= room * MOST_FROZEN;
  return { edge, widths, frozen: stays ? first : 0 };
}

function isWider(widths: readonly number[], room: number): boolean {
  return NUMBERS + sum(widths) > room;
}
