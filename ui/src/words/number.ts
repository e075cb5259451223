import { words } from './words.svelte';

/** How many digits of a number are kept exactly. */
const DIGITS = 34;

/** Whether a number as the contract writes it has more digits, before and behind its point together, than anybody may set. */
export function hasTooManyDigits(number: string): boolean {
  const [whole = '', fraction = ''] = number.replace('-', '').split('.');
  return whole.replace(/^0+/u, '').length + fraction.replace(/0+$/u, '').length > DIGITS;
}

/**
 * A number that somebody typed, as the contract writes it, or `null` when it is none. It is read as the language of the interface
 * groups and points it and in no other way: `1,500` is fifteen hundred in English and one and a half in German, and a `1,5` in
 * English is refused, not guessed. A sign for money or per cent may stand beside it, and a power of ten behind it, as spreadsheets
 * write it: `1.5E+3`.
 */
export function readNumber(typed: string): string | null {
  const [group, point] = words.language === 'de' ? ['\\.', ','] : [',', '\\.'];
  const plain = typed
    .trim()
    .replace(/^[€$£]\s*|\s*[€$£%]$/gu, '')
    .replace('−', '-')
    .replace(/^-\s*[€$£]?\s*/u, '-');
  const [, number = plain, power = '0'] = /^(.*\d)e([+-]?\d{1,4})$/iu.exec(plain) ?? [];
  // Blanks group in either language.
  const whole = `\\d+|\\d{1,3}(?:${group}\\d{3})+|\\d{1,3}(?:\\s\\d{3})+`;
  const [, sign = '', digits = '', decimals = ''] =
    new RegExp(`^(-?)(${whole})?(?:${point}(\\d*))?$`, 'u').exec(number) ?? [];
  if (digits === '' && decimals === '') return null;
  const [before, behind] = moved(
    digits === '' ? '0' : digits.replace(/[^\d]/gu, ''),
    decimals,
    Number(power),
  );
  return `${sign}${before}${behind === '' ? '' : `.${behind}`}`;
}

/** The digits before and behind a point that moves so many places to the right. */
function moved(before: string, behind: string, by: number): [string, string] {
  if (by === 0) return [before, behind];
  const missing = '0'.repeat(Math.max(0, 1 - before.length - by));
  const point = missing.length + before.length + by;
  const digits = `${missing}${before}${behind}`.padEnd(point, '0');
  return [digits.slice(0, point).replace(/^0+(?=\d)/u, ''), digits.slice(point)];
}
