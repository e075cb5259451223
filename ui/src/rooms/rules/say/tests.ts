import type { TermType, TermValue, UnaryCheck, UnaryTests } from '../../../contract/generated';
import { t } from '../../../words';
import { familyOf } from './type';
import { sayValue } from './value';

/**
 * What an input cell asks, in the words of the current language. Cells understand these words: typed back in the same
 * language, they mean the same.
 */
export function sayTests(tests: UnaryTests, type: TermType | null): string {
  if (tests.kind === 'any') return t('rules-test-any');
  const said = tests.tests.map(({ check }) => sayCheck(check, type));
  // "5 or over 9" would be read as "5 or more": with bounds in it, a list keeps its commas.
  const plain = tests.tests.every(({ check }) => check.kind === 'equals');
  const last = said.at(-1) ?? '';
  const list =
    said.length > 1 && plain
      ? t('rules-test-or', { first: said.slice(0, -1).join(', '), last })
      : said.join(', ');
  return tests.kind === 'noneOf' ? t('rules-test-not', { list }) : list;
}

/** What one test checks. */
export function sayCheck(check: UnaryCheck, type: TermType | null): string {
  const say = (value: TermValue): string => sayValue(value, type);
  const family = familyOf(type);
  switch (check.kind) {
    case 'equals':
      return say(check.value);
    case 'compare': {
      const value = say(check.value);
      switch (check.comparison) {
        case 'less':
          return t(`rules-${family}-less`, { value });
        case 'atMost':
          return t(`rules-${family}-at-most`, { value });
        case 'greater':
          return t(`rules-${family}-greater`, { value });
        case 'atLeast':
          return t(`rules-${family}-at-least`, { value });
      }
    }
    // eslint-disable-next-line no-fallthrough -- every comparison has returned
    case 'between':
      return sayRange(check, family, say);
  }
}

function sayRange(
  { low, lowIncluded, high, highIncluded }: Extract<UnaryCheck, { kind: 'between' }>,
  family: ReturnType<typeof familyOf>,
  say: (value: TermValue) => string,
): string {
  const ends = { low: say(low), high: say(high) };
  if (lowIncluded) return t(highIncluded ? `rules-${family}-range` : `rules-${family}-range-under`, ends);
  return t(highIncluded ? `rules-${family}-range-over` : `rules-${family}-range-inside`, ends);
}

const keys = new WeakMap<UnaryTests, string>();

/** A text that is equal for tests that mean the same, wherever they were typed. */
export function keyOfTests(tests: UnaryTests): string {
  if (tests.kind === 'any') return 'any';
  const known = keys.get(tests);
  if (known !== undefined) return known;
  const key = `${tests.kind} ${JSON.stringify(tests.tests.map(({ check }) => check))}`;
  keys.set(tests, key);
  return key;
}
