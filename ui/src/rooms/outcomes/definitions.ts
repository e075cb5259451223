import type { Outcome, Week } from '../../contract/generated';
import { t } from '../../words';
import { weekOf } from './points';
import { sayCounted } from './say';

/** What was counted before the definition was changed, and why it was, oldest first. */
export function sayEarlier({ earlier }: Outcome): string[] {
  return earlier.map(({ formula, note, until, reason }) =>
    t('outcomes-earlier', {
      week: until.week,
      year: String(until.year),
      what: formula.kind === 'share' || formula.kind === 'mean' ? sayCounted(formula) : note,
      reason,
    }),
  );
}

/** By which version of its definition a week is counted, from 1. */
export function versionOf({ earlier }: Outcome, week: Week): number {
  return 1 + earlier.filter(({ until }) => !isBefore(week, until)).length;
}

/** Whether one week comes before the other. */
export function isBefore(one: Week, other: Week): boolean {
  return one.year < other.year || (one.year === other.year && one.week < other.week);
}

/** A week that can be chosen. */
export interface WeekChoice {
  value: string;
  label: string;
  week: Week;
}

/** The weeks of an outcome from which it can be counted otherwise, newest first; the running one while there is none. */
export function weekChoices({ series, earlier }: Outcome, today = new Date()): WeekChoice[] {
  const last = earlier.at(-1)?.until;
  const known = series.points.map(({ week }) => week).filter((week) => !last || !isBefore(week, last));
  const weeks = known.length > 0 ? known : [last ?? weekOf(today)];
  return weeks
    .map((week) => ({
      value: `${week.year}-${week.week}`,
      label: t('outcomes-week-of', { week: week.week, year: String(week.year) }),
      week,
    }))
    .reverse();
}
