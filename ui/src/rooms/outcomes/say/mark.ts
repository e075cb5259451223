import type { Mark } from '../../../contract/generated';
import { parseDay, t, words } from '../../../words';
import type { Figures } from '../figures';

/** What a mark on the chart stands for. */
export function sayMark(mark: Mark): string {
  switch (mark.kind) {
    case 'rule':
      return t('outcomes-mark-version', { topic: mark.topic, number: mark.number });
    case 'note':
      return mark.text;
    case 'definition':
      return t('outcomes-mark-redefined', { number: mark.number, reason: mark.reason });
    case 'cohort':
      return t('outcomes-mark-cohort-since', { day: words.format.dayOfYear(parseDay(mark.thrown)) });
    case 'experiment':
      return mark.title;
  }
}

/** Whether it got better since a change, in a sentence; nothing for what changed nothing. */
export function sayEffect({ effect }: Mark, figures: Figures): string | null {
  if (effect === null) return null;
  const { told, per, before, after, medianBefore, medianAfter } = effect;
  if (told.kind === 'tooFew') {
    const side = before < told.beforeNeeded ? 'before' : 'after';
    const needed = side === 'before' ? told.beforeNeeded : told.afterNeeded;
    return t('outcomes-effect-few', { side, per, points: side === 'before' ? before : after, needed });
  }
  return t('outcomes-effect', {
    told: told.kind,
    per,
    before,
    after,
    from: figures.inside(medianBefore ?? 0),
    to: figures.inside(medianAfter ?? 0),
  });
}
