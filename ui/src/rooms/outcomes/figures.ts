import type { Outcome, OutcomeUnit } from '../../contract/generated';
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

/** Chooses minutes, hours or days by how large the usual figure is. */
export function figuresOf(unit: OutcomeUnit, usual: number | null): Figures {
  switch (unit.kind) {
    case 'percent':
      return make(1, Math.abs(usual ?? 50) < 10 ? 1 : 0, (text) => `${text}\u202f%`);
    case 'minutes':
      return duration(usual ?? DAY);
    case 'perCase':
      return make(1, 2, (text) => text);
    case 'score':
      return make(1, 1, (text) => text);
    case 'named':
      return make(1, 1, (text) => `${text} ${unit.name}`);
  }
}

export function figuresFor(outcome: Outcome): Figures {
  const centre = outcome.chart.segments.at(-1)?.centre;
  return figuresOf(outcome.unit, centre ?? outcome.series.mature.value ?? outcome.series.all.value);
}

function duration(usual: number): Figures {
  if (usual >= 2 * DAY)
    return make(
      DAY,
      1,
      (text, value) => t('outcomes-days', { text, value }),
      (text, value) => t('outcomes-days-inside', { text, value }),
    );
  if (usual >= 2 * HOUR) return make(HOUR, 1, (text, value) => t('outcomes-hours', { text, value }));
  return make(1, 0, (text, value) => t('outcomes-minutes', { text, value }));
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
