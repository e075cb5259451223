import { call } from '../../contract/door';
import type { CardDetail } from '../../contract/generated';
import { isAnyUnkept } from '../../kit/unkept';
import { t } from '../../words';
import { isAskedOf } from './card/ask';

/** As much of a reason as is read while it is said; the strip of what we ask of others holds all of it. */
const MOST = 200;

type NameOf = (team: string) => string | undefined;

/** What became of a card that was open here and left the board by an act elsewhere. */
export async function sayGone(id: string, nameOf: NameOf): Promise<string> {
  const found = await call('card.show', { id }).catch(() => undefined);
  const lines = [...(found?.comments ?? []), ...(found?.checklist ?? [])].map((one) => one.id);
  const isWriting = isAnyUnkept((place) => place.startsWith(`${id}/`) || lines.includes(place));
  const ask = found && ofAsk(found, nameOf);
  const typed = t(ask === undefined ? 'board-card-gone-typed' : 'board-ask-gone-typed');
  return [ask ?? t('board-card-gone'), isWriting ? typed : ''].filter(Boolean).join(' ');
}

/** What the other team did with an ask. Without a reply it leaves the board only when it is taken back. */
function ofAsk({ card, team, isArchived, isTrashed }: CardDetail, nameOf: NameOf): string | undefined {
  const { ask, title, asker } = card;
  if (!ask || asker === undefined || !isAskedOf(team, card)) return undefined;
  if (ask.kind === 'declined' && isArchived) {
    const reason = [...ask.reason].length > MOST ? `${[...ask.reason].slice(0, MOST).join('')}…` : ask.reason;
    return t('board-ask-gone-declined', { team: nameOf(team) ?? '', title, reason });
  }
  if (isTrashed && ask.kind !== 'declined' && ask.kind !== 'answered')
    return t('board-ask-gone-taken-back', { team: nameOf(asker) ?? '', title });
  return undefined;
}
