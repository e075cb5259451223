import type { RuleRowView } from '../../../contract/generated';
import { t } from '../../../words';
import { withNames } from '../say/formula';
import { familyOf } from '../say/type';
import type { GridColumn } from './columns';

/** Something that could stand in the cell. */
export interface Suggestion {
  text: string;
  /** Stands behind it, quiet. */
  note?: string;
  /** The beginning of a phrase: typing goes on behind it. */
  open?: boolean;
  /** Not a text but a way out: what was typed becomes a new answer of the shared catalogue. */
  isNew?: boolean;
}

/** At most so many answers of other rows are offered. */
const ANSWERS = 6;

/** What can stand in a cell of this column, the most usual first. */
export function suggestionsOf(column: GridColumn, rows: readonly RuleRowView[]): Suggestion[] {
  const isInput = column.side === 'if';
  const any: Suggestion[] = isInput ? [{ text: t('rules-test-any') }] : [];
  const type = column.term?.type;
  switch (type?.kind) {
    case 'enum':
      return [...type.values.map((text) => ({ text })), ...any, ...(isInput ? [phrase('not')] : [])];
    case 'yesNo':
      return [{ text: t('rules-value-yes') }, { text: t('rules-value-no') }, ...any];
    case 'number':
    case 'date':
    case 'duration':
      return isInput
        ? [...PHRASES.map((kind) => phrase(kind, familyOf(type))), ...any]
        : answers(column, rows);
    case 'text':
      return isInput ? any : answers(column, rows);
    default:
      return [];
  }
}

const PHRASES = ['at-most', 'at-least', 'greater', 'less'] as const;

/** The words before a value: "over ". */
function phrase(
  kind: (typeof PHRASES)[number] | 'not',
  family: ReturnType<typeof familyOf> = 'test',
): Suggestion {
  const said =
    kind === 'not' ? t('rules-test-not', { list: '…' }) : t(`rules-${family}-${kind}`, { value: '…' });
  return { text: said.replace('…', ''), note: '…', open: true };
}

/** The different answers of other rows. */
function answers({ key }: GridColumn, rows: readonly RuleRowView[]): Suggestion[] {
  const texts = rows.map(({ cells }) => cells[key]?.cell.text ?? '').filter((text) => text !== '');
  return [...new Set(texts)].slice(0, ANSWERS).map((text) => ({ text }));
}

/** The terms whose names complete a formula that is being typed. */
export function completing(column: GridColumn, columns: readonly GridColumn[], typed: string): Suggestion[] {
  if (column.side !== 'then' || column.term?.type.kind === 'text') return [];
  const inputs = columns.flatMap(({ side, term }) => (side === 'if' && term ? [term.name] : []));
  return withNames(typed, [...new Set(inputs)]).map((text) => ({ text, open: true }));
}

/** The way to an answer that the catalogue does not hold yet; nothing where a column takes no named values. */
export function newAnswer({ side, term }: GridColumn, typed: string): Suggestion[] {
  const { type } = term ?? {};
  if (type?.kind !== 'enum') return [];
  const name = typed.trim();
  if (type.values.some((value) => value.toLowerCase() === name.toLowerCase())) return [];
  const kind = side === 'then' ? 'answer' : 'value';
  const text = name === '' ? t(`rules-new-${kind}`) : t(`rules-new-${kind}-named`, { name });
  return [{ text, isNew: true }];
}

/** The suggestions that what was typed could become, all of them while nothing was typed. What is typed in full stands first. */
export function matching(all: readonly Suggestion[], typed: string): Suggestion[] {
  const wanted = typed.trim();
  if (wanted === '') return [...all];
  const small = wanted.toLowerCase();
  const exact = all.filter(({ text }) => text.trim() === wanted);
  const same = all.filter(({ text }) => text.trim().toLowerCase() === small);
  const begins = all.filter(({ text }) => text.toLowerCase().startsWith(small));
  const holds = all.filter(({ text }) => text.toLowerCase().includes(` ${small}`));
  const found = [...new Set([...exact, ...same, ...begins, ...holds])];
  return found.length === 1 && found[0]?.text.toLowerCase() === small ? [] : found;
}
