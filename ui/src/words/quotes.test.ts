import { expect, it } from 'vitest';
import { nestQuotes } from './quotes';

it('gives quotes inside quotes their own signs, and leaves all others', () => {
  expect(nestQuotes('“Says a date, not “soon”” archived.', 'en')).toBe('“Says a date, not ‘soon’” archived.');
  expect(nestQuotes('„Datum statt „demnächst““ archiviert.', 'de')).toBe(
    '„Datum statt ‚demnächst‘“ archiviert.',
  );
  expect(nestQuotes('“One” and “two”', 'en')).toBe('“One” and “two”');
});

it('knows the quotes of the other language, too', () => {
  expect(nestQuotes('“„Es war leicht“” comes along.', 'en')).toBe('“‘Es war leicht’” comes along.');
  expect(nestQuotes('„“It was easy for me”“ kommt mit.', 'de')).toBe('„‚It was easy for me‘“ kommt mit.');
  expect(nestQuotes('An outcome (“<b>„Ja“</b>”).', 'en')).toBe('An outcome (“<b>‘Ja’</b>”).');
});

it('leaves what does not come in pairs', () => {
  expect(nestQuotes('“One “two” is here', 'en')).toBe('“One “two” is here');
  expect(nestQuotes('12” and 15”', 'en')).toBe('12” and 15”');
});
