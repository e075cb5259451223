import { expect, it } from 'vitest';
import { nestQuotes } from './quotes';

it('gives quotes inside quotes their own signs, and leaves all others', () => {
  expect(nestQuotes('“Says a date, not “soon”” archived.', 'en')).toBe('“Says a date, not ‘soon’” archived.');
  expect(nestQuotes('„Datum statt „demnächst““ archiviert.', 'de')).toBe(
    '„Datum statt ‚demnächst‘“ archiviert.',
  );
  expect(nestQuotes('“One” and “two”', 'en')).toBe('“One” and “two”');
});
