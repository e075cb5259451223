import type { FrameItem } from '../../contract/generated';
import { sayNearby } from '../../kit/near';
import { parseDay, t } from '../../words';

/** What makes the versions of the frame other ones. */
export const FRAME_TAGS = [
  ...['frame', 'guardrail', 'principle', 'wanted_outcome', 'decision_area', 'watched_guardrail'],
  'frame_answer',
] as const;

/** What makes another answer of which rules break a version: its guardrails, and every table. */
export const BREAKING_TAGS = [
  ...['frame', 'guardrail', 'term', 'team', 'rule', 'rule_version', 'rule_row', 'rule_column'],
] as const;

/** How many days lie between two days; negative when the day has passed. */
export function daysUntil(day: string, today: string): number {
  return Math.round((parseDay(day).getTime() - parseDay(today).getTime()) / 86_400_000);
}

/** Where a version is in its life, with its days, beside the room's name. */
export function sayState({ number, state, since, until, withdrawn }: FrameItem, today: string): string {
  switch (state) {
    case 'draft':
      return t('frame-draft-first');
    case 'inForce':
      return until === null
        ? t('frame-note', { number, day: sayNearby(since) })
        : t('frame-note-until', { number, day: sayNearby(since), until: sayNearby(until) });
    case 'announced':
      return t('frame-note-announced', {
        number,
        day: sayNearby(since),
        days: since === null ? 0 : daysUntil(since, today),
      });
    case 'past':
      return t('frame-note-past', { number, day: sayNearby(since), until: sayNearby(until) });
    case 'withdrawn':
      return t('frame-note-withdrawn', { number, day: sayNearby(since), withdrawn: sayNearby(withdrawn) });
  }
}
