import type { AskState } from '../../../contract/generated';
import { t } from '../../../words';

/** Where an ask stands, in a few words. */
export function sayAsk(ask: AskState): string {
  switch (ask.kind) {
    case 'offered':
      return t('board-ask-offered', { days: ask.days });
    case 'accepted':
      return t('board-ask-accepted');
    case 'declined':
      return t('board-ask-declined');
    case 'answered':
      return t('board-ask-answered');
  }
}
