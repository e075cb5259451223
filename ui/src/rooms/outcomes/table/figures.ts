import { isFigure } from './number';
import type { Row } from './row';
import { shapeOf, type Clock } from './when';

/** What columns are called that hold what was counted, and out of how many. */
export interface Heads {
  numerator: string;
  denominator: string;
}

const COUNTED = /^(?:num|numerator|counted|z[äa]hler|gez[äa]hlt)$/iu;
const OUT_OF = /^(?:den|denom|denominator|out of|nenner|von|n|total|gesamt)$/iu;
const VALUE =
  /^(?:value|wert|figure|share|anteil|rate|quote|percent|per cent|prozent|%|result|ergebnis)(?:$|[\s(])/iu;

/** The text of a row's figure: empty where it has none, nothing where it cannot be one. */
type Figure = (cells: readonly string[]) => string | null;

/**
 * Where a row has its figure: in one column, or in two for what was counted and out of how many. By their names first, since a
 * table may hold more; nothing where several columns could be it.
 */
export function figuresIn(
  head: Row | null,
  rows: readonly Row[],
  clock: Clock | null,
  heads: Heads | undefined,
  between: string | null,
): Figure | null {
  const width = Math.max(head?.cells.length ?? 0, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, at) => at).filter((at) => {
    if (at === clock?.column || at === clock?.year) return false;
    const known = rows.map(({ cells }) => cells[at] ?? '').filter((cell) => cell !== '');
    const isDated = known.some((cell) => shapeOf(cell) !== null);
    return !isDated && known.filter(isFigure).length * 2 >= Math.max(1, known.length);
  });
  const named = (is: (name: string) => boolean): number =>
    columns.find((at) => is(head?.cells[at] ?? '')) ?? -1;
  const counted = named((name) => name === heads?.numerator || COUNTED.test(name));
  const among = named((name) => name === heads?.denominator || OUT_OF.test(name));
  const value = named((name) => VALUE.test(name));
  const only = columns.length === 1 ? (columns[0] ?? -1) : value;
  const single: Figure = (cells) => cells[only] ?? '';
  if (counted >= 0 && among >= 0)
    return (cells) => {
      const both = ratio(cells[counted], cells[among]);
      return both !== null && both !== '' ? both : value < 0 ? both : single(cells);
    };
  if (only >= 0) return single;
  const [first = -1, second = -1] = columns;
  if (columns.length === 0) return () => null;
  if (columns.length > 2) return null;
  // Without names, 70,1 between commas may be one figure or two.
  const unsure = between === ',' && head === null;
  return (cells) => {
    const both = ratio(cells[first], cells[second]);
    return both !== null && unsure && Number(cells[first]) > Number(cells[second]) ? null : both;
  };
}

/** Of two empty cells none; of one that is empty nothing that can be read. */
function ratio(first = '', second = ''): string | null {
  if (first === '' && second === '') return '';
  return first === '' || second === '' ? null : `${first}/${second}`;
}
