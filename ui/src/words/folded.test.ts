import { expect, it } from 'vitest';
import { folded } from './folded';

it('finds a text without its case, its accents and its sharp s', () => {
  expect(folded('Überall STRAßE')).toBe('uberall strasse');
  expect(folded('Rückruf café').includes(folded('CAFE'))).toBe(true);
});
