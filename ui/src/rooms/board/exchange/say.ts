import type { BoardFault, BoardRemark } from '../../../contract/generated';
import { t } from '../../../words';

/** What comes otherwise, or not at all. */
export function sayRemark({ remark }: BoardRemark): string {
  return t('bring-remark', { kind: remark.kind, name: 'name' in remark ? remark.name : '' });
}

/** In which lines, as far as they are known; where all of a file stands in one, of which cards or lists. */
export function sayPlaces({ places, count }: BoardRemark): string {
  const plain = places.filter(({ text }) => text === '').map(({ at }) => at);
  const lines = plain.flatMap(({ line }) => (line > 0 ? [line] : []));
  if (lines.length > 0) {
    const said = lines.join(', ');
    return count > lines.length && lines.length >= MOST_LINES
      ? t('bring-lines-more', { lines: said })
      : t('bring-lines-at', { count: lines.length, lines: said });
  }
  const names = [...new Set(plain.map(({ name }) => name))].filter((name) => name !== '');
  const said = names
    .slice(0, MOST_NAMES)
    .map((name) => t('bring-name', { name }))
    .join(', ');
  return names.length > MOST_NAMES ? t('bring-names-more', { names: said }) : said;
}

/** As many lines come with a remark. */
const MOST_LINES = 20;
/** More names nobody reads at once. */
const MOST_NAMES = 5;

/** What is wrong. */
export function sayFault({ fault }: BoardFault): string {
  return t('bring-fault', {
    kind: fault.kind,
    id: 'id' in fault ? fault.id : '',
    name: 'name' in fault ? fault.name : '',
    cells: 'cells' in fault ? fault.cells : 0,
    columns: 'columns' in fault ? fault.columns : 0,
    length: 'length' in fault ? fault.length : 0,
    limit: 'limit' in fault ? fault.limit : 0,
    cards: 'cards' in fault ? fault.cards.join(' → ') : '',
  });
}
