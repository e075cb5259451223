import type { TermType, ValueKind } from '../../../contract/generated';
import { t, words } from '../../../words';

/** The words that say the order of a type's values: days come before one another, durations are more or less. */
export function familyOf(type: TermType | null): 'test' | 'day' | 'span' {
  if (type?.kind === 'date') return 'day';
  return type?.kind === 'duration' ? 'span' : 'test';
}

/** The kind of value that has to stand in a field of this type. */
export function kindOf(type: TermType): ValueKind {
  return type.kind === 'duration' ? type.of : type.kind;
}

/** Which values a term takes, in a few words. */
export function sayType(type: TermType): string {
  switch (type.kind) {
    case 'enum':
      return words.format.either(type.values);
    case 'yesNo':
      return t('rules-kind-yes-no');
    case 'date':
      return t('rules-kind-date');
    case 'duration':
      return `${t('rules-kind-duration')}, ${t(type.of === 'daysTime' ? 'rules-kind-days-time' : 'rules-kind-years-months')}`;
    case 'text':
      return t('rules-kind-text');
    case 'number':
      return type.unit === null ? t('rules-kind-number') : t('rules-kind-number-in', { unit: type.unit });
  }
}
