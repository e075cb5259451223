import { expect, it } from 'vitest';
import type { BoardFault } from '../../../contract/generated';
import { byLine } from './say';

it('lists what is wrong in the order of the file, what concerns all of it first', () => {
  const fault = (line: number, name = ''): BoardFault => ({ at: { line, name }, fault: { kind: 'noTitle' } });
  const faults = [fault(5), fault(6), fault(3, 'a'), fault(0), fault(3, 'b')];
  expect(byLine(faults).map(({ at }) => `${String(at.line)}${at.name}`)).toEqual(['0', '3a', '3b', '5', '6']);
});
