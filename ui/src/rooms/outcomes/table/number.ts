/** Which mark stands before the decimals. */
export type Point = '.' | ',';

/** A number as a spreadsheet writes it, with marks or blanks between its groups. */
const NUMBER = /^[-−]?\d[\d.,'’\s\u00a0\u202f]*\s?%?$/u;

/** Whether a cell holds a figure: a number, or what was counted and out of how many. */
export function isFigure(cell: string): boolean {
  const parts = cell.split('/');
  return parts.length <= 2 && parts.every((part) => NUMBER.test(part.trim()));
}

/** Which mark stands before the decimals in all of these cells; `ask` where `1.234` is all that could tell; nothing where none has a mark. */
export function pointOf(cells: readonly string[]): Point | 'ask' | null {
  const told = cells.flatMap((cell) => cell.split('/')).map(tells);
  const sure = new Set(told.filter((one) => one === '.' || one === ','));
  if (sure.size === 1) return [...sure][0] ?? null;
  return told.includes('open') ? 'ask' : null;
}

/** Whether the mark in a number may group its thousands as well as stand before its decimals. */
export function isOpen(number: string): boolean {
  return tells(number) === 'open';
}

/** The number of a cell without what groups its digits: `1.234,5` becomes `1234,5`; nothing for what is none. */
export function numberIn(cell: string, point: Point | null): string | undefined {
  const plain = cell
    .trim()
    .replace(/\s?%$/u, '')
    .replaceAll(/[\s'’\u00a0\u202f]/gu, '')
    .replace('−', '-');
  const own = tells(plain);
  const mark = own === 'open' || own === null ? point : own;
  if (own === 'open' && mark === null) return undefined;
  const group = mark === '.' ? ',' : '.';
  const [whole = '', decimals, ...more] = mark === null ? [plain] : plain.split(mark);
  if (more.length > 0 || (decimals !== undefined && !/^\d+$/u.test(decimals))) return undefined;
  const grouped = `^-?\\d{1,3}(?:\\${group}\\d{3})+$`;
  if (!/^-?\d+$/u.test(whole) && !new RegExp(grouped, 'u').test(whole)) return undefined;
  const digits = whole.replaceAll(group, '');
  return decimals === undefined ? digits : `${digits}${mark}${decimals}`;
}

/** What one number says of the mark before decimals: both marks, one that comes twice, or digits that are no group of three. */
function tells(number: string): Point | 'open' | null {
  const marks = [...number.matchAll(/[.,]/gu)].map(([mark]) => mark as Point);
  const last = marks.at(-1);
  if (last === undefined) return null;
  if (marks.some((mark) => mark !== last)) return last;
  if (marks.length > 1) return last === '.' ? ',' : '.';
  return /^[-−]?[1-9]\d{0,2}[.,]\d{3}\s?%?$/u.test(number.trim()) ? 'open' : last;
}
