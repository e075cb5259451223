import type { TermType, TermValue } from '../../../contract/generated';
import { sayDay, saySpan, sayTime, t, words } from '../../../words';

/** Money is written with its sign and never told apart from it. */
const CURRENCIES: Readonly<Record<string, string>> = {
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  $: 'USD',
  usd: 'USD',
  '£': 'GBP',
  gbp: 'GBP',
  chf: 'CHF',
};

/** The money that a unit is, by its code; `undefined` for every other unit. */
export function currencyOf(unit: string): string | undefined {
  return CURRENCIES[unit.trim().toLowerCase()];
}

/** The unit of a number, `null` for every other type and for numbers without one. */
export function unitOf(type: TermType | null): string | null {
  return type?.kind === 'number' ? type.unit : null;
}

/** Whether a unit is money, which stands with every amount; other units stand once, in the head of their column. */
export function isMoney(unit: string | null): boolean {
  return unit !== null && currencyOf(unit) !== undefined;
}

/** A number in words with what it counts behind it: "6 days". Money has its sign, and everything else stays as it is. */
export function counted(text: string, type: TermType | null): string {
  const unit = unitOf(type);
  if (unit === null || isMoney(unit) || !/^-?[\d.,\s]+$/u.test(text)) return text;
  return t('rules-value-unit', { value: text, unit: text === '1' ? t('rules-unit-one', { unit }) : unit });
}

/** A number as the contract writes it ("1500.5"), as it is read in the current language, digit by digit. */
export function sayNumber(value: string, unit: string | null = null): string {
  return words.format.exact(value, unit === null ? undefined : currencyOf(unit));
}

/** A number, day or duration as the contract writes it, as it is read in the current language. */
export function sayOrdered(value: string, type: TermType | null): string {
  return sayTime(value) ?? sayNumber(value, unitOf(type));
}

/** The text by which the proof stands for all those that no row names. */
export function isUnnamed(text: string): boolean {
  return /^…+$/u.test(text);
}

/** A value as it stands in a cell. */
export function sayValue(value: TermValue, type: TermType | null): string {
  switch (value.kind) {
    case 'null':
      return t('rules-value-null');
    case 'yesNo':
      return t(value.value ? 'rules-value-yes' : 'rules-value-no');
    case 'number':
      return sayNumber(value.value, unitOf(type));
    case 'date':
      return sayDay(value.value);
    case 'duration':
      return saySpan(value.value);
    case 'text':
      return isUnnamed(value.value) ? t('rules-value-unnamed') : value.value;
  }
}

/** A value with what it counts behind it. */
export function sayCounted(value: TermValue, type: TermType | null): string {
  const said = sayValue(value, type);
  return value.kind === 'number' ? counted(said, type) : said;
}
