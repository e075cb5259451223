import { scaleLinear } from 'd3-scale';

/** Ages of the cards in progress, in days, against the age by which most are done. */
export interface Ages {
  ages: readonly number[];
  /** Days in which 85 of 100 finished cards were done; `null` with too few finished cards. */
  usual: number | null;
}

export interface AgeDot {
  x: number;
  /** Distance from the middle: cards of the same age stand above each other. */
  dy: number;
  /** Older than usual. */
  late: boolean;
}

export interface AgeLayout {
  /** Right end of the usual part, `null` without one. */
  usual: number | null;
  dots: AgeDot[];
  /** Where more cards of an age are than dots stand above each other, and how many more. */
  more: { x: number; count: number }[];
  ticks: { x: number; days: number }[];
}

/** Where the middle of a second number may stand, in pixels: the first one says its unit, with room for longer words. */
const BEHIND_FIRST = 60;
/** As many cards of one age are drawn above each other; more would not fit into the strip. */
const HIGH = 3;
/** How far the middles of two numbers are apart at least. */
const APART = 26;

/** Lays out the strip on `width` pixels. The scale ends a little behind the oldest card or the usual age. */
export function layoutAges({ ages, usual }: Ages, width: number): AgeLayout {
  const oldest = Math.max(...ages, 0);
  const last = Math.max(oldest + 2, (usual ?? 0) * 1.6, 6);
  const x = scaleLinear([0, last], [0, width]);
  const seen = new Map<number, number>();
  const many = countBy(ages);
  return {
    usual: usual === null ? null : x(usual),
    more: moreOf(many, x),
    dots: ages.flatMap((age) => {
      const nth = seen.get(age) ?? 0;
      seen.set(age, nth + 1);
      if (nth >= HIGH) return [];
      const others = Math.min(many.get(age) ?? 1, HIGH) - 1;
      const dy = (nth - others / 2) * Math.min(7, 12 / Math.max(others, 1));
      return { x: x(age), dy, late: usual !== null && age > usual };
    }),
    ticks: ticksOf(last, usual)
      .map((days) => ({ days, x: x(days) }))
      .filter(({ days, x }) => days === 0 || x >= BEHIND_FIRST)
      .reduce<{ x: number; days: number }[]>((kept, tick) => {
        const before = kept.at(-1);
        return before && tick.x - before.x < APART ? kept : [...kept, tick];
      }, []),
  };
}

/** About four whole numbers; half the usual age is a good step, so that the bracket stands on a number. */
function ticksOf(last: number, usual: number | null): number[] {
  const step =
    usual !== null && usual >= 2 ? Math.max(1, Math.round(usual / 2)) : Math.max(1, Math.round(last / 4));
  const count = Math.floor(last / step);
  const every = Math.ceil((count + 1) / 5);
  return Array.from({ length: count + 1 }, (_, index) => index * step)
    .filter((_, index) => index % every === 0)
    .filter((days) => days <= last * 0.93);
}

/** Numbers that would stand in each other are one number between them. */
function moreOf(many: ReadonlyMap<number, number>, x: (age: number) => number): AgeLayout['more'] {
  const more: AgeLayout['more'] = [];
  for (const [age, all] of [...many].sort(([one], [other]) => one - other)) {
    if (all <= HIGH) continue;
    const [at, count] = [x(age), all - HIGH];
    const before = more.at(-1);
    if (!before || at - before.x >= APART) more.push({ x: at, count });
    else more.splice(-1, 1, { x: (before.x + at) / 2, count: before.count + count });
  }
  return more;
}

function countBy(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
