import type { BreakingRule } from '../../../contract/generated';
import { t } from '../../../words';
import { sayNearby } from '../../../kit/near';

/** "outside the frame since 1 December", or from a day that is still to come; a draft would be outside then. */
export function sayOutside({ since, state }: BreakingRule, today: string): string {
  const day = sayNearby(since);
  if (state === 'draft') return t('rules-outside-draft', { day });
  return t(since !== null && since > today ? 'rules-outside-from' : 'rules-outside-since', { day });
}
