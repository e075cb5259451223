import { expect, it, vi } from 'vitest';
import { keep, recall } from './kept';

it('comes back, and asks nothing of a store that is closed', () => {
  keep('a name', 'a text');
  expect(recall('a name')).toBe('a text');
  expect(recall('another name')).toBeNull();
  const closed = (): never => {
    throw new DOMException('closed', 'SecurityError');
  };
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(closed);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(closed);
  keep('a name', 'another text');
  expect(recall('a name')).toBeNull();
  vi.restoreAllMocks();
  expect(recall('a name')).toBe('a text');
  localStorage.removeItem('a name');
});
