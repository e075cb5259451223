import { t } from '../words';

/** What is wrong with a number that has to be whole and between two, in words that name both; nothing when it is right. */
export function outside(typed: string, least: number, most: number): string | null {
  const isIn = /^\d+$/u.test(typed.trim()) && Number(typed) >= least && Number(typed) <= most;
  return isIn ? null : t('kit-range', { least, most });
}
