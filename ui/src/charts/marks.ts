/** A stretch on the axis that a text or bracket takes, in pixels. */
export interface Span {
  from: number;
  to: number;
}

/** About how wide a text of the interface is: figures and letters of Inter are a little over half as wide as high. */
export function widthOf(text: string, size = 12): number {
  return text.length * size * 0.55;
}

/** A row for every span, 0 first, so that no two in a row come closer than `gap`. The order of the spans is kept. */
export function rowsOf(spans: readonly Span[], gap = 8): number[] {
  const taken: Span[][] = [];
  const rows = new Map<Span, number>();
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const free = taken.findIndex((row) =>
      row.every(({ from, to }) => span.from >= to + gap || span.to + gap <= from),
    );
    const row = free < 0 ? taken.length : free;
    (taken[row] ??= []).push(span);
    rows.set(span, row);
  }
  return spans.map((span) => rows.get(span) ?? 0);
}

/** On which side of its line a text stands, and what of it is written. */
export interface Beside {
  side: 'right' | 'left';
  text: string;
}

/** A text of fewer letters than that says nothing. */
const FEWEST = 8;

/**
 * Chooses a side for every text on one line of `width` pixels. The newest mark is the most telling, so it gets its place
 * first. A text that would run over another text or line, or out of the chart, is shortened; where there is no room for a few
 * letters it is left out (`null`).
 */
export function besideLines(
  marks: readonly { x: number; text: string }[],
  width: number,
  gap = 6,
): (Beside | null)[] {
  const taken: Span[] = [];
  const besides: (Beside | null)[] = marks.map(() => null);
  const newestFirst = marks
    .map((mark, index) => ({ ...mark, index }))
    .sort((a, b) => b.x - a.x || b.index - a.index);
  for (const { x, text, index } of newestFirst) {
    const edges = [0, width, ...marks.map((mark) => mark.x), ...taken.flatMap(({ from, to }) => [from, to])];
    const isInside = taken.some(({ from, to }) => from < x && x < to);
    const right = isInside ? 0 : Math.min(...edges.filter((edge) => edge > x)) - x - gap;
    const left = isInside ? 0 : x - gap - Math.max(...edges.filter((edge) => edge < x));
    const side = widthOf(text) <= right || right >= left ? 'right' : 'left';
    const said = shortened(text, side === 'right' ? right : left);
    if (said !== text && said.length < FEWEST) continue;
    besides[index] = { side, text: said };
    const wide = widthOf(said);
    taken.push(
      side === 'right' ? { from: x + gap, to: x + gap + wide } : { from: x - gap - wide, to: x - gap },
    );
  }
  return besides;
}

/** A text with the place it takes. */
export interface Box extends Span {
  top: number;
  bottom: number;
}

/** A note that looks for its place: where it points to, what it says, and above which height it has to stay wherever it stands. */
export interface Seeking {
  x: number;
  text: string;
  above: (place: Span) => number;
}

/** Where a note stands: the middle of its text, its height, and what of it is written. */
export interface Placed {
  x: number;
  y: number;
  text: string;
}

/** The height of a line of text on a chart. */
const LINE = 16;

/**
 * Places notes over their points, each as low as it can be: within the width, beside the lines of flags, and never on
 * another text. Where there is no place left, the note is left out; it stands beside the chart as well.
 */
export function placeNotes(
  notes: readonly Seeking[],
  { width, lines, taken }: { width: number; lines: readonly number[]; taken: readonly Box[] },
): (Placed | null)[] {
  const boxes = [...taken];
  const widest = width * 0.45;
  const places = new Map<Seeking, Placed>();
  // The newest is the most telling, so it gets its place first.
  for (const note of [...notes].sort((a, b) => b.x - a.x)) {
    const text = shortened(note.text, widest);
    const wide = widthOf(text);
    const middles = [note.x, note.x + wide / 2 - 3, note.x - wide / 2 + 3];
    const spans = middles.map((middle): Span => ({ from: middle - wide / 2, to: middle + wide / 2 }));
    const fits = (span: Span): boolean =>
      span.from >= 0 && span.to <= width && lines.every((line) => line < span.from - 3 || line > span.to + 3);
    const span =
      spans.find((one) => fits(one)) ?? spans.find(({ from, to }) => from >= 0 && to <= width) ?? spans[0];
    if (!span) continue;
    let bottom = note.above(span);
    const collides = ({ from, to, top, bottom: foot }: Box): boolean =>
      from < span.to + 6 && to > span.from - 6 && top < bottom && foot > bottom - LINE;
    for (let hit = boxes.find(collides); hit; hit = boxes.find(collides)) bottom = hit.top;
    if (bottom < LINE) continue;
    boxes.push({ ...span, top: bottom - LINE, bottom });
    places.set(note, { x: (span.from + span.to) / 2, y: bottom - LINE / 2, text });
  }
  return notes.map((note) => places.get(note) ?? null);
}

/** As much of a text as fits. */
export function shortened(text: string, width: number): string {
  const letters = Math.floor(width / widthOf('x'));
  return text.length <= letters ? text : `${text.slice(0, Math.max(1, letters - 1)).trimEnd()}…`;
}
