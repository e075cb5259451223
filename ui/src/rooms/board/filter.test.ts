import { describe, expect, it } from 'vitest';
import type { Card } from '../../contract/generated';
import { NO_FILTER, fitting, isOn, withKnown, type Filter } from './filter';
import { card } from './samples';

const TODAY = '2026-11-12';

describe('a filter', () => {
  it('finds words anywhere on the card, without case, accents and sharp s', () => {
    const fits = fitting({ ...NO_FILTER, text: 'STRASSE ruck' }, TODAY);
    expect(fits(card('x', 'doing', { title: 'Rückruf', description: 'in der Straße' }))).toBe(true);
    expect(fits(card('x', 'doing', { title: 'Rückruf' }))).toBe(false);
  });

  it('finds an experiment by what was expected, what would stop it, and what was learned', () => {
    const fits = fitting({ ...NO_FILTER, text: 'twice complaints date' }, TODAY);
    const told = {
      expectation: 'Fewer ask twice',
      stopWhen: 'Complaints double',
      learned: 'People want a date',
    };
    expect(fits(card('x', 'doing', told))).toBe(true);
    expect(fits(card('x', 'doing', { ...told, learned: '' }))).toBe(false);
  });

  it('finds what serves an outcome, belongs to a stage, or has its day soon', () => {
    const fits = (filter: Partial<Filter>, more: Partial<Card>) =>
      fitting({ ...NO_FILTER, ...filter }, TODAY)(card('x', 'doing', more));
    expect([fits({ outcome: 'o' }, { outcome: 'o' }), fits({ outcome: 'o' }, {})]).toEqual([true, false]);
    expect([fits({ stage: 's' }, { stage: 's' }), fits({ stage: 's' }, { stage: 't' })]).toEqual([
      true,
      false,
    ]);
    const days = ['2026-11-11', '2026-11-12', '2026-11-19', '2026-11-20'];
    expect(days.map((due) => fits({ due: 'overdue' }, { due }))).toEqual([true, false, false, false]);
    expect(days.map((due) => fits({ due: 'week' }, { due }))).toEqual([true, true, true, false]);
    expect(days.map((lookAt) => fits({ due: 'overdue' }, { lookAt }))).toEqual([true, false, false, false]);
    expect(fits({ due: 'overdue' }, { due: '2026-11-11', finished: '2026-11-12' })).toBe(false);
    expect([fits({ due: 'undated' }, {}), fits({ due: 'undated' }, { lookAt: '2026-11-19' })]).toEqual([
      true,
      false,
    ]);
  });

  it('finds kinds and what is blocked', () => {
    const ask = card('x', 'doing', { kind: 'ask' });
    expect(fitting({ ...NO_FILTER, kinds: ['ask'] }, TODAY)(ask)).toBe(true);
    expect(fitting({ ...NO_FILTER, kinds: ['experiment'] }, TODAY)(ask)).toBe(false);
    expect(fitting({ ...NO_FILTER, blocked: true }, TODAY)(ask)).toBe(false);
  });

  it('forgets labels that are gone, and is the same one otherwise', () => {
    const filter = { ...NO_FILTER, labels: ['here', 'gone'] };
    expect(withKnown(filter, [{ id: 'here' }]).labels).toEqual(['here']);
    expect(withKnown(filter, [{ id: 'here' }, { id: 'gone' }])).toBe(filter);
  });

  it('of blanks is none', () => {
    expect(isOn({ ...NO_FILTER, text: '  ' })).toBe(false);
  });
});
