/** The digits before and behind the point of an exact decimal, also of one with a power of ten ("1.5E-7"). */
export function digitsOf(value: string): { negative: boolean; whole: string; fraction: string } {
  const [, sign, whole = '', decimals = '', power = '0'] =
    /^(-?)(\d*)(?:\.(\d+))?(?:e([+-]?\d+))?$/iu.exec(value) ?? [];
  const point = whole.length + Number(power);
  const digits = point < 0 ? '0'.repeat(-point) + whole + decimals : (whole + decimals).padEnd(point, '0');
  const at = Math.max(point, 0);
  return {
    negative: sign === '-',
    whole: digits.slice(0, at) || '0',
    fraction: digits.slice(at).replace(/0+$/u, ''),
  };
}

/** Which of two exact decimals is larger: below 0 the other, above 0 the one; every digit counts. */
export function compareDecimals(one: string, other: string): number {
  const [a, b] = [digitsOf(one), digitsOf(other)];
  const places = Math.max(a.fraction.length, b.fraction.length);
  const [x, y] = [a, b].map(({ negative, whole, fraction }) => {
    const size = BigInt(whole + fraction.padEnd(places, '0'));
    return negative ? -size : size;
  }) as [bigint, bigint];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** So many digits every number of a computer has; what has more is rounded. */
const SAFE_DIGITS = 15;

/** Whether all of these, and what is added and taken among them, are the same as numbers of a computer. */
export function areSafe(values: readonly string[]): boolean {
  const all = values.map(digitsOf);
  const whole = Math.max(...all.map((one) => one.whole.replace(/^0+/u, '').length));
  return whole + Math.max(...all.map(({ fraction }) => fraction.length)) <= SAFE_DIGITS;
}
