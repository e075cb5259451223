import { expect, test } from 'vitest';
import type { Reject } from '../../../contract/generated';
import { alike } from './reasons';

test('one fault in every line hides no other', () => {
  const no = (line: number, column: string, kind: 'noMark' | 'noCase'): Reject => ({
    line,
    column,
    reason: { kind },
    raw: '',
  });
  const faults = alike([
    no(2, 'NPS', 'noMark'),
    no(3, 'NPS', 'noMark'),
    no(3, 'case', 'noCase'),
    no(4, 'NPS', 'noMark'),
  ]);
  expect(faults.map((fault) => fault.map(({ line }) => line))).toEqual([[2, 3, 4], [3]]);
});
