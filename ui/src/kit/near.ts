import { parseDay, t, words } from '../words';
import { clock } from './clock.svelte';

const isThisYear = (day: string): boolean => day.slice(0, 4) === clock.today.slice(0, 4);

/** A day in short, `16 Nov`; across the end of a year it says its year. */
export function sayShortly(day: string): string {
  return isThisYear(day) ? words.format.day(parseDay(day)) : words.format.dayOfYear(parseDay(day));
}

/** A day, `16 November`; across the end of a year it says its year. Without a day nothing. */
export function sayNearby(day: string | null): string {
  if (day === null) return '';
  return isThisYear(day) ? words.format.longDate(parseDay(day)) : words.format.fullDate(parseDay(day));
}

/** Why a day cannot be chosen that has passed already; `null` when it can, or while nobody knows what day it is. */
export function sayPassed(day: string, today: string | undefined): string | null {
  return day !== '' && today !== undefined && day < today ? t('error-day-has-passed') : null;
}
