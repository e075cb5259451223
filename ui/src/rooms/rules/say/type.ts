import type { TermType } from '../../../contract/generated';
import { t, words } from '../../../words';

/** Which values a term takes, in a few words. */
export function sayType(type: TermType): string {
  switch (type.kind) {
    case 'enum':
      return words.format.list(type.values);
    case 'yesNo':
      return t('rules-kind-yes-no');
    case 'text':
      return t('rules-kind-text');
    case 'number':
      return type.unit === null ? t('rules-kind-number') : t('rules-kind-number-in', { unit: type.unit });
  }
}
