import type { Column, MarkCount, Means, Scale } from '../../../contract/generated';

type Scored = 'satisfaction' | 'effort' | 'recommend';
type ScoredMeans = Extract<Means, { kind: Scored }>;

const SCORED: readonly string[] = ['satisfaction', 'effort', 'recommend'];
const FROM_NOTHING: Scale = { lowest: 1, highest: 5 };

export function isScored(kind: Means['kind']): kind is Scored {
  return SCORED.includes(kind);
}

export function hasScale(means: Means): means is ScoredMeans {
  return isScored(means.kind);
}

/** The scale alone, without what is asked on it. */
export function scaleOf({ kind: _kind, ...scale }: ScoredMeans): Scale {
  return scale;
}

/** The scale that is proposed: what somebody would recommend is asked from 0 to 10, else what the marks speak for. */
export function scaleFor(kind: Scored, column: Column | undefined): Scale {
  return kind === 'recommend' ? { lowest: 0, highest: 10 } : (column?.scale ?? FROM_NOTHING);
}

/** Marks that stand in the column and are no answers. */
export function beyond(marks: readonly MarkCount[], { lowest, highest }: Scale): MarkCount[] {
  return marks.filter(({ mark }) => mark < lowest || mark > highest);
}

/** The scale by its ends. */
export function ends({ lowest, highest }: Pick<Scale, 'lowest' | 'highest'>): string {
  return `${lowest}–${highest}`;
}
