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

/** Where a text stands beside its line; `null` where there is no place for it. */
export type Side = 'right' | 'left' | null;

/**
 * Chooses a side for every text on one line of `width` pixels. The newest mark is the most telling, so it gets its place
 * first; a text that would run over another text or line, or out of the chart,
 * is left out.
 */
export function sidesOf(marks: readonly { x: number; text: string }[], width: number, gap = 6): Side[] {
  const taken: Span[] = [];
  const fits = ({ from, to }: Span): boolean =>
    from >= 0 &&
    to <= width &&
    taken.every((other) => from >= other.to || to <= other.from) &&
    marks.every(({ x }) => x <= from || x >= to);
  const sides: Side[] = marks.map(() => null);
  const newestFirst = marks
    .map((mark, index) => ({ ...mark, index }))
    .sort((a, b) => b.x - a.x || b.index - a.index);
  for (const { x, text, index } of newestFirst) {
    const wide = widthOf(text);
    const places: [Exclude<Side, null>, Span][] = [
      ['right', { from: x + gap, to: x + gap + wide }],
      ['left', { from: x - gap - wide, to: x - gap }],
    ];
    const place = places.find(([, span]) => fits(span));
    if (!place) continue;
    sides[index] = place[0];
    taken.push(place[1]);
  }
  return sides;
}
