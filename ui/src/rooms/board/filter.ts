import type { Card, CardFilter, CardKind, DueFilter } from '../../contract/generated';
import { dayAfter, folded } from '../../words';

/** Which cards are looked for; what is empty does not matter. */
export type Filter = CardFilter;

export const NO_FILTER: Filter = {
  text: '',
  kinds: [],
  labels: [],
  blocked: false,
  outcome: null,
  stage: null,
  due: null,
};

export const KINDS: readonly CardKind[] = ['improvement', 'experiment', 'ask', 'followUp'];

/** Whether anything is looked for. */
export function isOn({ text, kinds, labels, blocked, outcome, stage, due }: Filter): boolean {
  const isNamed = outcome !== null || stage !== null || due !== null;
  return text.trim() !== '' || kinds.length > 0 || labels.length > 0 || blocked || isNamed;
}

/** A filter without the labels that there no longer are; the same one where all of them are there. */
export function withKnown(filter: Filter, labels: readonly { id: string }[]): Filter {
  const known = filter.labels.filter((id) => labels.some((label) => label.id === id));
  return known.length === filter.labels.length ? filter : { ...filter, labels: known };
}

/** Whether two filters look for the same. */
export function isSame(one: Filter, other: Filter): boolean {
  const told = ({ text, kinds, labels, blocked, outcome, stage, due }: Filter): string =>
    JSON.stringify([text.trim(), [...kinds].sort(), [...labels].sort(), blocked, outcome, stage, due]);
  return told(one) === told(other);
}

/** Whether an open card has its day by this ISO day, or has none where there is no such limit. */
function isDue({ finished, ended, due, lookAt }: Card, limit: string | null): boolean {
  if (finished !== undefined) return false;
  const day = [due, ended === undefined ? lookAt : undefined].filter((one) => one !== undefined).sort()[0];
  return day === undefined ? limit === null : limit !== null && day <= limit;
}

/** The last day that a filter finds: what is undated has none. */
function limitOf(how: DueFilter, today: string): string | null {
  return how === 'undated' ? null : dayAfter(today, how === 'week' ? 7 : -1);
}

/** A test for cards on the ISO day `today`; every word of the text has to stand somewhere on the card. */
export function fitting(filter: Filter, today: string): (card: Card) => boolean {
  const { text, kinds, labels, blocked, outcome, stage, due } = filter;
  const words = folded(text).split(/\s+/u).filter(Boolean);
  const limit = due && limitOf(due, today);
  return (card) => {
    if (blocked && !card.blocked) return false;
    if (kinds.length > 0 && !kinds.includes(card.kind)) return false;
    if (labels.length > 0 && !card.labels?.some(({ id }) => labels.includes(id))) return false;
    if (outcome !== null && card.outcome !== outcome) return false;
    if (stage !== null && card.stage !== stage) return false;
    if (due !== null && !isDue(card, limit)) return false;
    if (words.length === 0) return true;
    const { title, description, outcomeName, expectation, stopWhen, learned } = card;
    const all = folded(
      [title, description, outcomeName, expectation, stopWhen, learned, card.blocked?.reason].join(' '),
    );
    return words.every((word) => all.includes(word));
  };
}
