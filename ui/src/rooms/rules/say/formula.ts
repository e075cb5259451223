import type { RuleFormula } from '../../../contract/generated';
import { sayDay, saySpan, t, words } from '../../../words';

/** What FEEL says in words; everything else is a name or a sign. */
const WORDS = [
  'if',
  'then',
  'else',
  'and',
  'or',
  'not',
  'between',
  'true',
  'false',
  'null',
  'decimal',
  'floor',
  'ceiling',
] as const;

/** A length of time in a single unit, which is read again as it is said. */
const PLAIN_SPAN = /^-?P(?:\d+[YMD]|T\d+[HMS])$/u;

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/**
 * A formula in FEEL as it is written in the current language: its words, days and lengths of time, in German also decimal commas and
 * `;` between values. Names stay as they are.
 */
export function sayFormula({ text, names }: Pick<RuleFormula, 'text' | 'names'>): string {
  const known = [...names].sort((one, other) => other.length - one.length).map(escaped);
  const moment = String.raw`(?:date|duration)\("[^"]*"\)|@"[^"]*"`;
  const kept = [moment, String.raw`"(?:[^"\\]|\\.)*"`, ...known].join('|');
  const parts = text.split(new RegExp(`(${kept})`, 'u'));
  return parts.map((part, index) => (index % 2 === 1 ? sayKept(part) : sayPlain(part))).join('');
}

/** A day or a length of time; a text or a name as it is. */
function sayKept(part: string): string {
  const [, kind, said = ''] = /^(date|duration|@)\(?"([^"]*)"\)?$/u.exec(part) ?? [];
  if (kind === undefined) return part;
  if (/^\d{4}-\d\d-\d\d$/u.test(said)) return sayDay(said);
  return PLAIN_SPAN.test(said) && !said.startsWith('-') ? saySpan(said) : part;
}

function sayPlain(part: string): string {
  const said = part.replace(/[a-z]+/gu, (word) => {
    const known = WORDS.find((one) => one === word);
    return known ? t(`rules-formula-${known}`) : word;
  });
  if (words.language !== 'de') return said;
  return said.replaceAll(', ', '; ').replace(/(\d)\.(\d)/gu, '$1,$2');
}

/** What an input is called in a formula: the beginning of its name, behind a sign, a bracket or a word such as "then". */
const NAME =
  /(?:^|[-+*/(,;<>=]|\b(?:if|then|else|and|or|wenn|dann|sonst|und|oder)\s)\s*(\p{L}[^-+*/(),;<>=]*)$/u;

/** The text completed by each of these names that what stands at its end may become. */
export function withNames(typed: string, names: readonly string[]): string[] {
  const begun = NAME.exec(typed)?.[1] ?? '';
  if (begun === '') return [];
  const before = typed.slice(0, typed.length - begun.length);
  const fits = (name: string): boolean =>
    name.toLowerCase().startsWith(begun.toLowerCase()) && name !== begun.trimEnd();
  return names.filter(fits).map((name) => `${before}${name}`);
}
