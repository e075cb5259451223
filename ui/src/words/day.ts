import { LANGUAGES } from './bundles';
import { Format, parseDay } from './format';
import { words } from './words.svelte';

/** Whether an ordered value of the contract is a calendar day. */
export function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/u.test(value);
}

/** A calendar day as it is written out: `1 March 2026`. Years before 1000 would not be read again: they stay as they are. */
export function sayDay(day: string): string {
  return day < '1000' ? day : words.format.fullDate(parseDay(day));
}

/** A calendar day as it stands in a field, so that it can be typed back: `1 Mar 2026`, `1.3.2026`; nothing for none. */
export function typeDay(day: string): string {
  return day < '1000' ? day : words.format.typedDay(parseDay(day));
}

/** A calendar day so many days after another. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/**
 * A day that somebody typed, as the contract writes it: "1 March 2026", "Mar 1, 2026", „01.03.2026“, `2026-03-01`; `null` when it is
 * none or could be two.
 */
export function readDay(typed: string): string | null {
  const { year = '', month = '', day = '' } = partsOf(typed, WRITTEN) ?? {};
  return knownDay(year, numberOf(month), day);
}

/**
 * A day that somebody typed into a field that shows at once how it was read. The day stands before the month, as both languages write
 * it; without a year it is the next such day. `isWhole` says that nothing of it was left to guess, so that typing on means something else.
 * `noSuchDay` is written as a day that the calendar does not have.
 */
export function readTypedDay(
  typed: string,
  today: string,
): { day: string; isWhole: boolean } | 'noSuchDay' | null {
  const away = FROM_TODAY.get(typed.trim().toLowerCase());
  if (away !== undefined) return { day: dayAfter(today, away), isWhole: true };
  const { year = '', month = '', day = '' } = partsOf(typed, TYPED) ?? {};
  const number = numberOf(month);
  if (number === '') return null;
  const found =
    year === '' ? nextDay(number, day, today) : knownDay(year.length === 2 ? `20${year}` : year, number, day);
  return found === null ? 'noSuchDay' : { day: found, isWhole: year.length === 4 };
}

/** The orders in which a day is written that can be no other day. */
const WRITTEN = [
  /^(?<year>\d{4})-(?<month>\d\d?)-(?<day>\d\d?)$/u,
  /^(?<day>\d\d?)\.\s*(?<month>\d\d?)\.\s*(?<year>\d{4})$/u,
  /^(?<day>\d\d?)(?:\.|st|nd|rd|th)?\s*(?<month>\p{L}+)\.?\s*(?<year>\d{4})$/u,
  /^(?<month>\p{L}+)\.?\s*(?<day>\d\d?)(?:st|nd|rd|th)?,?\s*(?<year>\d{4})$/u,
];

/** The orders in which a day is typed; the year may be short or left out. */
const TYPED = [
  /^(?<year>[1-9]\d{3})-(?<month>\d\d?)-(?<day>\d\d?)$/u,
  /^(?<day>\d\d?)(?:\s*[./-]\s*|\s+)(?<month>\d\d?)(?:(?:\s*[./-]\s*|\s+)(?<year>[1-9]\d{3}|\d\d)?)?$/u,
  /^(?<day>\d\d?)(?:\.|st|nd|rd|th)?\s*(?<month>\p{L}+)\.?(?:,?\s*(?<year>[1-9]\d{3}|\d\d))?$/u,
  /^(?<month>\p{L}+)\.?\s*(?<day>\d\d?)(?:st|nd|rd|th)?(?:(?:,\s*|\s+)(?<year>[1-9]\d{3}))?$/u,
];

/** Days that are told from today, in both languages, and how far they are away. */
const FROM_TODAY: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
  ['gestern', -1],
  ['heute', 0],
  ['morgen', 1],
]);

/** The months in both languages: whoever reads one language may type the other. Named when somebody types a day, not at each start. */
let months: readonly string[][] | null = null;

function monthsNamed(): readonly string[][] {
  const formats = LANGUAGES.map((language) => new Format(language));
  return Array.from({ length: 12 }, (_, month) =>
    formats.map((format) => format.month(new Date(2000, month, 15)).toLowerCase()),
  );
}

/** Within so many years every day of the calendar comes again, also one that only leap years have. */
const LONGEST_WAIT = 8;

function partsOf(typed: string, orders: readonly RegExp[]): Partial<Record<string, string>> | undefined {
  const text = typed.trim().toLowerCase();
  return orders.map((order) => order.exec(text)?.groups).find((groups) => groups);
}

/** The number of a month that is written with digits or by its name, of which three letters are enough; else nothing. */
function numberOf(month: string): string {
  if (/^\d+$/u.test(month)) return month;
  months ??= monthsNamed();
  const named = months.findIndex((names) => month.length > 2 && names.some((name) => name.startsWith(month)));
  return named < 0 ? '' : String(named + 1);
}

/** `null` for a day that the calendar does not have. */
function knownDay(year: string, month: string, day: string): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const found = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(found.valueOf()) || found.toISOString().slice(0, 10) !== text ? null : text;
}

/** The next day with this place in the year: today, if it is that. */
function nextDay(month: string, day: string, today: string): string | null {
  const first = Number(today.slice(0, 4));
  for (let year = first; year <= first + LONGEST_WAIT; year += 1) {
    const found = knownDay(String(year), month, day);
    if (found !== null && found >= today) return found;
  }
  return null;
}
