import type { Term, TermType, TermUse, TermUses } from '../../contract/generated';
import { t, words } from '../../words';
import { sayFact } from '../rules/say/sentence';
import { sayType } from '../rules/say/type';
import { sayOrdered, sayValue } from '../rules/say/value';
import type { Terms } from '../rules/terms';

/** Which values a term takes, with its bounds and its step: "Number, €, from 0 to 60, in steps of 0.01". */
export function sayDomain(type: TermType): string {
  return [sayType(type), sayBounds(type), sayStep(type)].filter(Boolean).join(', ');
}

function sayBounds(type: TermType): string {
  if (type.kind !== 'number' && type.kind !== 'date' && type.kind !== 'duration') return '';
  const [min, max] = [type.min, type.max].map((end) => (end === null ? null : sayOrdered(end, type)));
  if (min && max) return t('terms-between', { min, max });
  if (min) return t('terms-from', { min });
  return max ? t('terms-to', { max }) : '';
}

function sayStep(type: TermType): string {
  if (type.kind !== 'number' && type.kind !== 'duration') return '';
  return type.step === null ? '' : t('terms-step', { step: sayOrdered(type.step, type) });
}

/** What an answer sets besides itself, in the order of the terms: "Goodwill €15, A way to a person yes". */
export function saySets(sets: Term['answers'][string] | undefined, terms: Terms): string {
  const set = [...terms.values()].flatMap((term) => {
    const value = sets?.[term.id];
    return value ? [sayNamed(term, sayValue(value, term.type))] : [];
  });
  return words.format.list(set);
}

/** With its name, also where an answer would speak for itself: here it is one of several. */
function sayNamed(term: Term, text: string): string {
  const said = sayFact(term, text);
  return said === text ? `${term.name} ${text}` : said;
}

/** Terms that belong together in the list. */
export interface TermGroup {
  kind: 'set' | 'asked' | 'unused';
  terms: Term[];
}

/** First what rules decide, then what they look at, then what nobody uses yet. */
export function grouped(terms: readonly Term[], uses: readonly TermUse[]): TermGroup[] {
  const setting = new Set(uses.flatMap(({ term, by }) => (by === 'if' ? [] : [term])));
  const asking = new Set(uses.flatMap(({ term, by }) => (by === 'if' ? [term] : [])));
  const kindOf = ({ id }: Term): TermGroup['kind'] =>
    setting.has(id) ? 'set' : asking.has(id) ? 'asked' : 'unused';
  return (['set', 'asked', 'unused'] as const)
    .map((kind) => ({ kind, terms: terms.filter((term) => kindOf(term) === kind) }))
    .filter((group) => group.terms.length > 0);
}

/** A rule that uses a term, all its versions together. */
export interface RuleUsing {
  rule: string;
  team: string;
  topic: string;
  /** Each way in which it uses the term, the nearest first. */
  by: TermUse['by'][];
  /** No version of it is in force. */
  isDraft: boolean;
}

const WAYS = ['if', 'then', 'answer'] as const;

export function rulesUsing(uses: TermUses, term: string): RuleUsing[] {
  const of = uses.rules.filter((one) => one.term === term);
  return [...new Set(of.map(({ rule }) => rule))].flatMap((rule) => {
    const versions = of.filter((one) => one.rule === rule);
    const [first] = versions;
    if (!first) return [];
    const by = WAYS.filter((way) => versions.some((one) => one.by === way));
    const isDraft = versions.every(({ state }) => state !== 'inForce');
    return [{ rule, team: first.team, topic: first.topic, by, isDraft }];
  });
}
