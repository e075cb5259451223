import type { AskState, Card } from '../../../contract/generated';
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

/** Whether another team asks `team` for it: what is asked, and by when, is then for that one to say. */
export function isAskedOf(team: string, { ask, asker }: Card): boolean {
  return ask !== undefined && ask !== null && asker !== team;
}
