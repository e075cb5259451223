import type { TermType, TermValue, UnaryCheck, UnaryTests } from '../../../contract/generated';
import { t } from '../../../words';
import { sayCheck } from './tests';
import { familyOf } from './type';
import { counted, isUnnamed, sayValue } from './value';

type Range = Extract<UnaryCheck, { kind: 'between' }>;

/** Draws attention to the decisive words of a clause. */
type Mark = (said: string) => string;

/** How the values of a term are said in a clause. */
interface Saying {
  type: TermType | null;
  mark: Mark;
}

const PLAIN: Mark = (said) => said;

/** What a cell asks, as a clause behind "if": “Days late” is over 5 days; nothing when it may be anything. */
export function sayClause(
  name: string,
  tests: UnaryTests,
  type: TermType | null,
  mark: Mark = PLAIN,
): string | null {
  if (tests.kind === 'any') return null;
  const checks = tests.tests.map(({ check }) => check);
  const saying = { type, mark };
  return t('rules-says', {
    name,
    says: tests.kind === 'noneOf' ? sayNone(checks, saying) : sayAny(checks, saying),
  });
}

/** What one value of a case is, as a clause behind "when": “Days late” is 6 days. */
export function sayFound(name: string, value: TermValue, type: TermType, mark: Mark): string {
  return t('rules-says', { name, says: sayAny([{ kind: 'equals', value }], { type, mark }) });
}

/** A cell that cannot be read, as a clause. */
export function sayUnread(name: string, text: string): string {
  return t('rules-says', { name, says: t('rules-says-unread', { text }) });
}

/** Names and texts stand between quotes, numbers with what they count; everything else speaks for itself. */
function sayThing(value: TermValue, { type, mark }: Saying): string {
  const said = sayValue(value, type);
  if (value.kind === 'number') return mark(counted(said, type));
  if (value.kind !== 'text') return mark(said);
  return mark(isUnnamed(value.value) ? t('rules-says-unnamed') : t('rules-says-quoted', { value: said }));
}

function sayAny(checks: readonly UnaryCheck[], saying: Saying): string {
  const values = checks.flatMap((check) => (check.kind === 'equals' ? [check.value] : []));
  const [flags, things] = [values.filter(isFlag), values.filter((value) => !isFlag(value))];
  const said = [
    ...(things.length > 0 ? [sayIs(or(things.map((value) => sayThing(value, saying))), saying)] : []),
    ...checks.flatMap((check) => (check.kind === 'equals' ? [] : [sayBound(check, saying)])),
    ...flags.map((value) => saying.mark(sayFlag(value))),
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

function sayIs(value: string, { type }: Saying): string {
  return t(isWord(type) ? 'rules-says-word' : `rules-says-${familyOf(type)}`, { value });
}

function sayBound(check: Exclude<UnaryCheck, { kind: 'equals' }>, saying: Saying): string {
  const { type, mark } = saying;
  const family = familyOf(type);
  if (check.kind === 'between') {
    // What is counted is said once, behind the second.
    const ends = { low: mark(sayValue(check.low, type)), high: sayThing(check.high, saying) };
    return t(`rules-says-${family}-${rangeOf(check)}`, ends);
  }
  const value = sayThing(check.value, saying);
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

function sayNone(checks: readonly UnaryCheck[], saying: Saying): string {
  const said = checks.map((check) =>
    check.kind === 'equals' && check.value.kind === 'text'
      ? sayThing(check.value, saying)
      : saying.mark(sayCheck(check, saying.type)),
  );
  const word = isWord(saying.type) ? '-word' : '';
  const last = said.at(-1) ?? '';
  if (said.length < 2) return t(`rules-says${word}-not`, { value: last });
  return t(`rules-says${word}-neither`, { first: said.slice(0, -1).join(', '), last });
}

function or(said: readonly string[]): string {
  const last = said.at(-1) ?? '';
  return said.length < 2 ? last : t('rules-says-or', { first: said.slice(0, -1).join(', '), last });
}
