import type { Experiment, ExperimentOutcome } from '../../../contract/generated';
import { sayShortly } from '../../../kit/near';
import { dayAfter, t } from '../../../words';
import { figuresOf } from '../../outcomes/figures';

/** What an outcome says of the experiment; nothing before a beginning is set. */
export function sayVerdict({ verdict }: ExperimentOutcome): string | null {
  switch (verdict?.kind) {
    case undefined:
      return null;
    case 'tooEarly':
      return t('experiment-too-early', { points: verdict.points, needed: verdict.needed, per: verdict.per });
    case 'missing':
      return t('experiment-missing', { points: verdict.points, needed: verdict.needed, per: verdict.per });
    case 'tooShort':
      return t('experiment-too-short', { points: verdict.points, needed: verdict.needed, per: verdict.per });
    case 'noFigures':
      return t('experiment-no-figures');
    case 'nothingBefore':
      return t('experiment-nothing-before', { points: verdict.points, needed: verdict.needed });
    case 'improved':
      return t('experiment-improved');
    case 'worsened':
      return t('experiment-worsened');
    case 'alreadyImproving':
      return t('experiment-already-improving');
    case 'alreadyWorsening':
      return t('experiment-already-worsening');
    case 'cannotTell':
      return t('experiment-cannot-tell');
  }
}

/** Nothing can be said by it as long as no more figures of the weeks before come in. */
function isLacking({ verdict }: ExperimentOutcome): boolean {
  return verdict?.kind === 'noFigures' || verdict?.kind === 'nothingBefore';
}

/** It says whether the figures are better or worse, or that nobody can tell. */
function isTold({ verdict }: ExperimentOutcome): boolean {
  return (
    verdict !== null &&
    verdict.kind !== 'tooEarly' &&
    verdict.kind !== 'missing' &&
    verdict.kind !== 'tooShort'
  );
}

/** The evidence: the middle weeks before and since; nothing while there is none on one side, or too little to be told. */
export function sayMedians(one: ExperimentOutcome): string | null {
  const { effect, unit } = one;
  const before = effect?.medianBefore ?? null;
  const after = effect?.medianAfter ?? null;
  if (before === null || after === null || !isTold(one) || isLacking(one)) return null;
  const figures = figuresOf(unit, before);
  return t('experiment-medians', {
    from: figures.write(before),
    to: figures.write(after),
    per: effect?.per ?? 'week',
  });
}

/** The outcome that is the last to say something, of those that can. */
function lastToSay(
  watched: readonly ExperimentOutcome[],
): { from: string; per: ExperimentOutcome['per'] } | null {
  const can = watched.filter((one) => !isLacking(one));
  // ISO days sort as they follow each other.
  const last = can.toSorted((one, two) => (two.from ?? '').localeCompare(one.from ?? ''))[0];
  return last?.from == null ? null : { from: last.from, per: last.per };
}

/** From when a verdict can be had, and whether that is later than the team looks; nothing once it has ended or it can be had. */
export function sayFrom(
  { verdictFrom, ended, watched }: Experiment,
  lookAt: string | undefined,
  today: string,
): string | null {
  if (ended !== null || watched.length === 0) return null;
  if (verdictFrom === null) return t('experiment-no-day');
  const last = lastToSay(watched);
  if (last === null || last.from <= today) return null;
  const [day, per] = [sayShortly(last.from), last.per];
  return lookAt !== undefined && last.from > lookAt
    ? t('experiment-from-late', { day, per })
    : t('experiment-from', { day, per });
}

/** What the team can do where figures are missing; nothing once it has ended, or where none are. */
export function sayWay({ ended, watched }: Experiment): string | null {
  if (ended !== null) return null;
  if (watched.some(isLacking)) return t('experiment-way-before');
  return watched.some(({ verdict }) => verdict?.kind === 'missing') ? t('experiment-way-since') : null;
}

/** Until figures may have come in. */
const LATER = 28;

/** When it is looked at again, if its day has come before anything can be said; nothing otherwise. */
export function lookAgainOn({ isDue, watched }: Experiment, today: string): string | null {
  if (!isDue) return null;
  const last = lastToSay(watched);
  if (last !== null && last.from > today) return last.from;
  return watched.some((one) => isLacking(one) || one.verdict?.kind === 'missing')
    ? dayAfter(today, LATER)
    : null;
}

/** Its day has come, or has gone by: since when it waits. */
export function sayDue(lookAt: string | undefined, today: string): string {
  if (lookAt === undefined || lookAt >= today) return t('experiment-due');
  return t('experiment-overdue', { day: sayShortly(lookAt) });
}
