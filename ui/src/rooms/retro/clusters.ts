import type { BlockedCard } from '../../contract/generated';
import { t } from '../../words';

/** Cards that waited on the same. */
export interface Cluster {
  on: string;
  days: number;
  cards: BlockedCard[];
}

/** Blocked cards by whom they waited on, the longest waiting first. */
export function clustersOf(blocked: readonly BlockedCard[], names: (team: string) => string): Cluster[] {
  const by = new Map<string, BlockedCard[]>();
  for (const card of blocked) {
    const on = card.team === null ? (card.on ?? t('retro-blocked-nobody')) : names(card.team);
    by.set(on, [...(by.get(on) ?? []), card]);
  }
  return [...by]
    .map(([on, cards]) => ({ on, cards, days: cards.reduce((sum, { days }) => sum + days, 0) }))
    .toSorted((a, b) => b.days - a.days);
}
