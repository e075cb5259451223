import type { BoardFault, BoardRemark } from '../../../contract/generated';
import { t } from '../../../words';

/** What comes otherwise, or not at all. */
export function sayRemark({ remark }: BoardRemark): string {
  return t('bring-remark', { kind: remark.kind, name: 'name' in remark ? remark.name : '' });
}

/** In which lines, as far as they are known. */
export function sayLines({ lines, count }: BoardRemark): string {
  if (lines.length === 0) return '';
  const said = lines.join(', ');
  return count > lines.length && lines.length >= MOST_LINES
    ? t('bring-lines-more', { lines: said })
    : t('bring-lines-at', { count: lines.length, lines: said });
}

/** As many lines come with a remark. */
const MOST_LINES = 20;

/** What is wrong. */
export function sayFault({ fault }: BoardFault): string {
  return t('bring-fault', {
    kind: fault.kind,
    id: 'id' in fault ? fault.id : '',
    name: 'name' in fault ? fault.name : '',
    length: 'length' in fault ? fault.length : 0,
    limit: 'limit' in fault ? fault.limit : 0,
    cards: 'cards' in fault ? fault.cards.join(' → ') : '',
  });
}
