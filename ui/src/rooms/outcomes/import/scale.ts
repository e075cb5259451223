import type { Column, MarkCount, Means, Scale } from '../../../contract/generated';

type Scored = 'satisfaction' | 'effort' | 'recommend';
type ScoredMeans = Extract<Means, { kind: Scored }>;

const SCORED: readonly string[] = ['satisfaction', 'effort', 'recommend'];
/** Fewer answers are too few to tell a scale by. */
const ENOUGH = 20;
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

/**
 * The scale that is proposed: what the marks speak for. What somebody would recommend is asked from 0 to 10, unless enough answers
 * speak for another one.
 */
export function scaleFor(kind: Scored, column: Column | undefined): Scale {
  const scale = column?.scale ?? FROM_NOTHING;
  if (kind !== 'recommend') return scale;
  const marks = column?.marks ?? [];
  const answers = marks
    .filter(({ mark }) => mark >= scale.lowest && mark <= scale.highest)
    .reduce((sum, { count }) => sum + count, 0);
  return answers >= ENOUGH ? { lowest: scale.lowest, highest: scale.highest } : { lowest: 0, highest: 10 };
}

/** Whether marks on the scale can say who would recommend us: promoters answer 9 or 10. */
export function canRecommend({ lowest, highest }: Scale): boolean {
  return lowest >= 0 && lowest <= 1 && highest >= 10 && highest <= 11;
}

/** Marks that stand in the column and are no answers. */
export function beyond(marks: readonly MarkCount[], { lowest, highest }: Scale): MarkCount[] {
  return marks.filter(({ mark }) => mark < lowest || mark > highest);
}

/** The scale by its ends. */
export function ends({ lowest, highest }: Pick<Scale, 'lowest' | 'highest'>): string {
  return `${lowest}–${highest}`;
}
