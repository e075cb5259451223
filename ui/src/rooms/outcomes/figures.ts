import type { Chart, Outcome, OutcomeUnit } from '../../contract/generated';
import { t, words } from '../../words';

const HOUR = 60;
const DAY = 24 * HOUR;

/** How figures of an outcome are written: by what they are divided, with how many decimals, and their unit. */
export interface Figures {
  factor: number;
  decimals: number;
  /** `72 %`, `2.4 days`, `1.3` */
  write: (value: number) => string;
  /** The same inside a sentence, after "at", "within", "between": German bends the unit there. */
  inside: (value: number) => string;
  /** Without the unit, for axes that say it elsewhere. */
  bare: (value: number) => string;
}

/** Chooses minutes, hours or days by how large the usual figure is; `finer` is for so many decimals more. */
export function figuresOf(unit: OutcomeUnit, usual: number | null, finer = 0): Figures {
  switch (unit.kind) {
    case 'percent':
      return make(1, finer + (Math.abs(usual ?? 50) < 10 ? 1 : 0), (text) => `${text}\u202f%`);
    case 'minutes':
      return duration(usual ?? DAY, finer);
    case 'perCase':
      return make(1, finer + 2, (text) => text);
    case 'score':
      return make(1, finer + 1, (text) => text);
    case 'named':
      return make(1, finer + 1, (text) => `${text} ${unit.name}`);
  }
}

/** At most so many decimals more than usual. */
const FINEST = 2;

/** With as many decimals as it takes that no figure outside its limits reads like the limit: a signal would deny itself. */
export function figuresFor({ unit, chart, series }: Outcome): Figures {
  const usual = chart.segments.at(-1)?.centre ?? series.mature.value ?? series.all.value;
  const crossed = crossings(chart);
  let figures = figuresOf(unit, usual);
  const denies = ([value, limit]: [number, number]): boolean => figures.bare(value) === figures.bare(limit);
  for (let finer = 1; finer <= FINEST && crossed.some(denies); finer++)
    figures = figuresOf(unit, usual, finer);
  return figures;
}

/** The figures outside their limits, each with the limit. */
function crossings({ points, segments }: Chart): [number, number][] {
  return points.flatMap(({ value, signals, limits, segment }): [number, number][] => {
    const between = limits ?? segments[segment]?.limits;
    if (value === null || !between || !signals.some(({ signal }) => signal === 'outside')) return [];
    return [[value, value > between.upper ? between.upper : between.lower]];
  });
}

function duration(usual: number, finer: number): Figures {
  if (usual >= 2 * DAY)
    return make(
      DAY,
      finer + 1,
      (text, value) => t('outcomes-days', { text, value }),
      (text, value) => t('outcomes-days-inside', { text, value }),
    );
  if (usual >= 2 * HOUR) return make(HOUR, finer + 1, (text, value) => t('outcomes-hours', { text, value }));
  return make(1, finer, (text, value) => t('outcomes-minutes', { text, value }));
}

type Unit = (text: string, value: number) => string;

function make(factor: number, decimals: number, unit: Unit, unitInside: Unit = unit): Figures {
  const bare = (value: number): string => words.format.number(value / factor, decimals);
  return {
    factor,
    decimals,
    bare,
    write: (value) => unit(bare(value), value / factor),
    inside: (value) => unitInside(bare(value), value / factor),
  };
}
