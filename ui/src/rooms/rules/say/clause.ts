import type { TermType, TermValue, UnaryCheck, UnaryTests } from '../../../contract/generated';
import { t } from '../../../words';
import { sayCheck } from './tests';
import { familyOf } from './type';
import { sayValue } from './value';

type Range = Extract<UnaryCheck, { kind: 'between' }>;

/** What a cell asks, as a clause behind "if": “Days late” is over 5; nothing when it may be anything. */
export function sayClause(name: string, tests: UnaryTests, type: TermType | null): string | null {
  if (tests.kind === 'any') return null;
  const checks = tests.tests.map(({ check }) => check);
  return t('rules-says', {
    name,
    says: tests.kind === 'noneOf' ? sayNone(checks, type) : sayAny(checks, type),
  });
}

/** A cell that cannot be read, as a clause. */
export function sayUnread(name: string, text: string): string {
  return t('rules-says', { name, says: t('rules-says-unread', { text }) });
}

/** Names and texts stand between quotes, everything else speaks for itself. */
function sayThing(value: TermValue, type: TermType | null): string {
  const said = sayValue(value, type);
  return value.kind === 'text' ? t('rules-says-quoted', { value: said }) : said;
}

function sayAny(checks: readonly UnaryCheck[], type: TermType | null): string {
  const values = checks.flatMap((check) => (check.kind === 'equals' ? [check.value] : []));
  const [flags, things] = [values.filter(isFlag), values.filter((value) => !isFlag(value))];
  const said = [
    ...(things.length > 0 ? [sayIs(or(things.map((value) => sayThing(value, type))), type)] : []),
    ...checks.flatMap((check) => (check.kind === 'equals' ? [] : [sayBound(check, type)])),
    ...flags.map(sayFlag),
  ];
  return or(said);
}

function isFlag({ kind }: TermValue): boolean {
  return kind === 'yesNo' || kind === 'null';
}

function sayFlag(value: TermValue): string {
  if (value.kind !== 'yesNo') return t('rules-says-missing');
  return t(value.value ? 'rules-says-yes' : 'rules-says-no');
}

function isWord(type: TermType | null): boolean {
  return type === null || type.kind === 'enum' || type.kind === 'text';
}

function sayIs(value: string, type: TermType | null): string {
  return t(isWord(type) ? 'rules-says-word' : `rules-says-${familyOf(type)}`, { value });
}

function sayBound(check: Exclude<UnaryCheck, { kind: 'equals' }>, type: TermType | null): string {
  const family = familyOf(type);
  if (check.kind === 'between') {
    const ends = { low: sayValue(check.low, type), high: sayValue(check.high, type) };
    return t(`rules-says-${family}-${rangeOf(check)}`, ends);
  }
  const value = sayValue(check.value, type);
  switch (check.comparison) {
    case 'less':
      return t(`rules-says-${family}-less`, { value });
    case 'atMost':
      return t(`rules-says-${family}-at-most`, { value });
    case 'greater':
      return t(`rules-says-${family}-greater`, { value });
    case 'atLeast':
      return t(`rules-says-${family}-at-least`, { value });
  }
}

function rangeOf({
  lowIncluded,
  highIncluded,
}: Range): 'range' | 'range-under' | 'range-over' | 'range-inside' {
  if (lowIncluded) return highIncluded ? 'range' : 'range-under';
  return highIncluded ? 'range-over' : 'range-inside';
}

function sayNone(checks: readonly UnaryCheck[], type: TermType | null): string {
  const said = checks.map((check) =>
    check.kind === 'equals' ? sayThing(check.value, type) : sayCheck(check, type),
  );
  const word = isWord(type) ? '-word' : '';
  const last = said.at(-1) ?? '';
  if (said.length < 2) return t(`rules-says${word}-not`, { value: last });
  return t(`rules-says${word}-neither`, { first: said.slice(0, -1).join(', '), last });
}

function or(said: readonly string[]): string {
  const last = said.at(-1) ?? '';
  return said.length < 2 ? last : t('rules-says-or', { first: said.slice(0, -1).join(', '), last });
}
