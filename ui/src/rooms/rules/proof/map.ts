/** Cases along axes, the last axis running fastest. */
export interface Laid<Cell> {
  axes: readonly { marks: readonly unknown[] }[];
  cells: readonly Cell[] | null;
}

/** A map as a table: the axis with the most marks runs down the side, the others lie across, nested. */
export interface MapTable<Cell> {
  /** The axis down the side. */
  side: number;
  /** The axes across, outermost first. */
  across: number[];
  /** Cases by line of the side, then by column. */
  lines: { mark: number; cells: { index: number; cell: Cell }[] }[];
  /** For each axis across, how many columns each of its marks spans, and how often the marks repeat. */
  spans: { axis: number; span: number; repeats: number }[];
}

/** More columns than this make cells too small to be read: then cases are counted instead. */
export const MOST_COLUMNS = 12;

/** Lays the cells of a map out; `null` when the cases are too many to be shown one by one. */
export function tableOf<Cell>({ axes, cells }: Laid<Cell>): MapTable<Cell> | null {
  if (!cells || axes.length === 0) return null;
  const sizes = axes.map(({ marks }) => marks.length);
  const side = sideOf(sizes);
  const across = sizes.map((_, axis) => axis).filter((axis) => axis !== side);
  const columns = across.reduce((product, axis) => product * (sizes[axis] ?? 1), 1);
  if (columns > MOST_COLUMNS) return null;
  const index = (mark: number, column: number): number => {
    let rest = column;
    const at = new Map<number, number>([[side, mark]]);
    for (const axis of [...across].reverse()) {
      const size = sizes[axis] ?? 1;
      at.set(axis, rest % size);
      rest = Math.floor(rest / size);
    }
    return sizes.reduce((position, size, axis) => position * size + (at.get(axis) ?? 0), 0);
  };
  const lines = Array.from({ length: sizes[side] ?? 0 }, (_, mark) => ({
    mark,
    cells: Array.from({ length: columns }, (_, column) => index(mark, column)).flatMap((position) => {
      const cell = cells[position];
      return cell === undefined ? [] : [{ index: position, cell }];
    }),
  }));
  return { side, across, lines, spans: spansOf(across, sizes, columns) };
}

/** Of several axes the longest goes down; the first one stays across, where its long names have room. */
function sideOf(sizes: readonly number[]): number {
  if (sizes.length === 1) return 0;
  const most = Math.max(...sizes.slice(1));
  return sizes.indexOf(most, 1);
}

function spansOf(
  across: readonly number[],
  sizes: readonly number[],
  columns: number,
): MapTable<unknown>['spans'] {
  let span = columns;
  let repeats = 1;
  return across.map((axis) => {
    const size = sizes[axis] ?? 1;
    span /= size;
    const found = { axis, span, repeats };
    repeats *= size;
    return found;
  });
}
