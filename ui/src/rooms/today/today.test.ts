import { expect, it } from 'vitest';
import type { Outcome, Today } from '../../contract/generated';
import { toldApart } from './today';

it('names the log of an outcome only where another one reads the same', () => {
  const outcome = (id: string, name: string, source: string | null): Outcome =>
    ({ id, name, source: source === null ? null : { name: source } }) as unknown as Outcome;
  const [shop, letters, pulse] = [
    outcome('a', 'Came again', 'Shop'),
    outcome('b', 'came again', 'Letters'),
    outcome('c', 'Came again', null),
  ];
  const alone = outcome('d', 'Reopened', 'Shop');
  const today = { moved: [shop], steady: [letters, alone], unknown: [pulse] } as unknown as Today;
  expect([shop, letters, pulse, alone].map(toldApart(today))).toEqual(['Shop', 'Letters', null, null]);
});
