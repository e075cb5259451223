import type { Experiment, ExperimentOutcome } from '../../../contract/generated';
import { sayShortly } from '../../../kit/near';
import { t } from '../../../words';
import { figuresOf } from '../../outcomes/figures';

/** What an outcome says of the experiment; nothing before a beginning is set. */
export function sayVerdict({ verdict }: ExperimentOutcome): string | null {
  switch (verdict?.kind) {
    case undefined:
      return null;
    case 'tooEarly':
      return t('experiment-too-early', { points: verdict.points, needed: verdict.needed, per: verdict.per });
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

/** The evidence: the middle weeks before and since; nothing while there is none on one side, or too little to be told. */
export function sayMedians({ verdict, effect, unit }: ExperimentOutcome): string | null {
  const before = effect?.medianBefore ?? null;
  const after = effect?.medianAfter ?? null;
  if (before === null || after === null || verdict?.kind === 'tooEarly' || verdict?.kind === 'nothingBefore')
    return null;
  const figures = figuresOf(unit, before);
  return t('experiment-medians', {
    from: figures.write(before),
    to: figures.write(after),
    per: effect?.per ?? 'week',
  });
}

/** From when a verdict can be had, and whether that is later than the team looks; nothing once it has ended or it can be had. */
export function sayFrom(
  { verdictFrom, ended, watched }: Experiment,
  lookAt: string | undefined,
  today: string,
): string | null {
  if (ended !== null || watched.length === 0) return null;
  if (verdictFrom === null) return t('experiment-no-day');
  // ISO days sort as they follow each other.
  if (verdictFrom <= today) return null;
  const day = sayShortly(verdictFrom);
  // The outcome that is the last to say something decides.
  const per = watched.find(({ from }) => from === verdictFrom)?.per ?? 'week';
  return lookAt !== undefined && verdictFrom > lookAt
    ? t('experiment-from-late', { day, per })
    : t('experiment-from', { day, per });
}

/** Its day has come, or has gone by: since when it waits. */
export function sayDue(lookAt: string | undefined, today: string): string {
  if (lookAt === undefined || lookAt >= today) return t('experiment-due');
  return t('experiment-overdue', { day: sayShortly(lookAt) });
}
