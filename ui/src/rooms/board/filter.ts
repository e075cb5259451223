import type { Card, CardFilter, CardKind } from '../../contract/generated';

/** Which cards are looked for; what is empty does not matter. */
export type Filter = CardFilter;

export const NO_FILTER: Filter = { text: '', kinds: [], labels: [], blocked: false };

export const KINDS: readonly CardKind[] = ['improvement', 'experiment', 'ask', 'followUp'];

/** Whether anything is looked for. */
export function isOn({ text, kinds, labels, blocked }: Filter): boolean {
  return text.trim() !== '' || kinds.length > 0 || labels.length > 0 || blocked;
}

/** Whether two filters look for the same. */
export function isSame(one: Filter, other: Filter): boolean {
  const told = ({ text, kinds, labels, blocked }: Filter): string =>
    JSON.stringify([text.trim(), [...kinds].sort(), [...labels].sort(), blocked]);
  return told(one) === told(other);
}

/** A test for cards; every word of the text has to stand somewhere on the card. */
export function fitting({ text, kinds, labels, blocked }: Filter): (card: Card) => boolean {
  const words = folded(text).split(/\s+/u).filter(Boolean);
  return (card) => {
    if (blocked && !card.blocked) return false;
    if (kinds.length > 0 && !kinds.includes(card.kind)) return false;
    if (labels.length > 0 && !card.labels.some(({ id }) => labels.includes(id))) return false;
    if (words.length === 0) return true;
    const all = folded([card.title, card.description, card.outcomeName, card.blocked?.reason].join(' '));
    return words.every((word) => all.includes(word));
  };
}

/** Without case and accents, and ß as ss. */
export function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
}
