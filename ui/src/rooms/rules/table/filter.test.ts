import { describe, expect, it } from 'vitest';
import { RowFilter } from './filter.svelte';

function shows(filter: RowFilter, row: string, reads: string, hasFinding = false): boolean {
  return filter.shows(
    row,
    () => hasFinding,
    () => reads,
  );
}

describe('a filter', () => {
  it('shows everything until something is asked for', () => {
    const filter = new RowFilter();
    filter.text = 'lost';
    expect(shows(filter, 'a', 'On its way')).toBe(true);
    filter.isOpen = true;
    expect(shows(filter, 'a', 'On its way')).toBe(false);
    filter.text = '  ';
    expect(shows(filter, 'a', 'On its way')).toBe(true);
  });

  it('makes no difference between capitals and between spaces', () => {
    const filter = new RowFilter();
    filter.isOpen = true;
    filter.text = 'ÜBER 5 €';
    expect(shows(filter, 'a', 'über\u00a05\u202f€')).toBe(true);
  });

  it('holds back what has no finding', () => {
    const filter = new RowFilter();
    filter.isOpen = true;
    filter.onlyFindings = true;
    expect([shows(filter, 'a', 'x', true), shows(filter, 'b', 'x')]).toEqual([true, false]);
  });

  it('keeps what was written until something else is asked for', () => {
    const filter = new RowFilter();
    filter.isOpen = true;
    filter.text = 'lost';
    filter.keep(['a']);
    expect(shows(filter, 'a', 'found')).toBe(true);
    filter.text = 'lost ';
    expect(shows(filter, 'a', 'found')).toBe(false);
  });
});
