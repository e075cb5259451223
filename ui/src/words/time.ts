import { isDay, sayDay } from './day';
import { t, words } from './words.svelte';

/** The two kinds of durations: a month has no fixed number of days, so they do not mix. */
export type SpanKind = 'daysTime' | 'yearsMonths';

/** A duration of the contract: `P2DT4H`, `-PT30M`, `P2Y3M`. */
const SPAN = /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/u;

/** The parts of a duration as the contract orders them: their words, their size in months or seconds. */
const PARTS = [
  ['kit-years', 12, 'yearsMonths'],
  ['kit-months', 1, 'yearsMonths'],
  ['kit-days', 86_400, 'daysTime'],
  ['kit-hours', 3_600, 'daysTime'],
  ['kit-minutes', 60, 'daysTime'],
  ['kit-seconds', 1, 'daysTime'],
] as const;

/** The names people give to the parts, and their size; cells understand the same ones. */
const NAMES: readonly [names: string, size: number, kind: SpanKind][] = [
  ['s sec secs second seconds sek sekunde sekunden', 1, 'daysTime'],
  ['m min mins minute minutes minuten', 60, 'daysTime'],
  ['h hr hrs hour hours std stunde stunden', 3_600, 'daysTime'],
  ['d day days tag tage tagen', 86_400, 'daysTime'],
  ['w week weeks woche wochen', 604_800, 'daysTime'],
  ['m mo mon month months monat monate monaten', 1, 'yearsMonths'],
  ['y yr yrs year years j jahr jahre jahren', 12, 'yearsMonths'],
];

/** A duration in words: `2 days 4 hours`, in the largest parts, however it is written: `PT18000S` is 5 hours as well. */
export function saySpan(span: string): string {
  const kind = kindOf(span);
  const length = placeOf(span);
  let rest = Math.abs(length);
  const parts = PARTS.flatMap(([id, size, of]) => {
    if (of !== kind) return [];
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count === 0 ? [] : [{ id, count }];
  });
  if (parts.length === 0) return tied(t(kind === 'daysTime' ? 'kit-days' : 'kit-months', { count: 0 }));
  return parts
    .map(({ id, count }, index) => tied(t(id, { count: length < 0 && index === 0 ? -count : count })))
    .join(' ');
}

/** A number stays on one line with what it counts. */
function tied(text: string): string {
  return text.replace(/ /gu, '\u00a0');
}

/** A day or a duration of the contract in words; `null` for a number, which has a unit of its own. */
export function sayTime(value: string): string | null {
  if (isDay(value)) return sayDay(value);
  return SPAN.test(value) ? saySpan(value) : null;
}

/** Where an ordered value stands on its line, for lengths on the screen: a number itself, days, seconds or months. */
export function placeOf(value: string): number {
  if (isDay(value)) return Date.parse(value) / 86_400_000;
  const [whole, sign, ...digits] = SPAN.exec(value) ?? [];
  if (whole === undefined) return Number(value);
  const length = PARTS.reduce((sum, [, size], index) => sum + size * Number(digits[index] ?? '0'), 0);
  return sign === '' ? length : -length;
}

function kindOf(span: string): SpanKind {
  return /[TD]/u.test(span) ? 'daysTime' : 'yearsMonths';
}

/**
 * A duration that somebody typed, as the contract writes it: "2 days 4 h", „1,5 Std.“; `null` when it is none, when its unit is
 * missing or of the other kind.
 */
export function readSpan(typed: string, kind: SpanKind): string | null {
  const text = typed.trim().toLowerCase();
  const [open, close] = kind === 'daysTime' ? ['PT', 'S'] : ['P', 'M'];
  if (/^[-−]?0+$/u.test(text)) return `${open}0${close}`;
  const match = /^([-−]?)((?:\s*[\d.,]+\s*\p{L}+\.?)+)$/u.exec(text);
  if (!match) return null;
  const [, sign = '', parts = ''] = match;
  let total = 0;
  let last = Infinity;
  for (const [, digits = '', name = ''] of parts.matchAll(/([\d.,]+)\s*(\p{L}+)/gu)) {
    const size = NAMES.find(([names, , of]) => of === kind && names.split(' ').includes(name))?.[1];
    const count = readCount(digits);
    if (size === undefined || count === null || size >= last) return null;
    total += count * size;
    last = size;
  }
  // A part of a second or of a month is none.
  if (!Number.isSafeInteger(total)) return null;
  return `${sign === '' ? '' : '-'}${open}${String(total)}${close}`;
}

/** Digits as the current language groups and points them; what only another language writes is nothing. */
function readCount(digits: string): number | null {
  const [group, point] = words.language === 'de' ? ['\\.', ','] : [',', '\\.'];
  if (!new RegExp(`^(\\d+|\\d{1,3}(${group}\\d{3})+)(${point}\\d+)?$`, 'u').test(digits)) return null;
  return Number(digits.replaceAll(new RegExp(group, 'gu'), '').replace(',', '.'));
}
