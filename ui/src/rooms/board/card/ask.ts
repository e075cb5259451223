import type { AskState, Card } from '../../../contract/generated';
import { party } from '../../../contract/party.svelte';
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

/** Whether we are the team that asks for it. */
export function isAskedByUs({ asker }: Card): boolean {
  return Boolean(party.writing && 'team' in party.writing && party.writing.team === asker);
}

/**
 * What keeps the words and the day of a card on a board of `team` from being changed here; `null` where they may be. Whoever asks
 * says what is asked until there is a reply.
 */
export function lockOf(card: Card, team: string, isOurs: boolean): 'theirs' | 'askers' | 'replied' | null {
  const isAsked = isAskedOf(team, card);
  if (isAsked && isAskedByUs(card)) return card.ask?.kind === 'offered' ? null : 'replied';
  if (!isOurs) return 'theirs';
  return isAsked ? 'askers' : null;
}
