import type { Language } from './bundles';
import { digitsOf } from './decimal';

/** Narrow no-break space: before a percent sign, a unit, between a German day and month. */
const NARROW = '\u202f';

/** The most decimals that every browser writes. */
const MOST_DECIMALS = 20;

/** Spelling of dates and numbers: European English and German. */
const REGION: Record<Language, string> = { en: 'en-GB', de: 'de-DE' };

/** Numbers, amounts and dates as they are written in one language. Pure: the same input gives the same text. */
export class Format {
  readonly #region: string;
  /** One is dear to make, and a table has a hundred thousand numbers of few kinds, a board dates on all its cards. */
  readonly #numbers = new Map<string, Intl.NumberFormat>();
  readonly #dates = new Map<string, Intl.DateTimeFormat>();

  constructor(readonly language: Language) {
    this.#region = REGION[language];
  }

  /** `2,140` or `2.140`; `decimals` are always shown. */
  number(value: number, decimals = 0): string {
    return this.#number(String(decimals), {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }).format(value);
  }

  /** `72 %`: `value` is already in per cent. */
  percent(value: number, decimals = 0): string {
    return `${this.number(value, decimals)}${NARROW}%`;
  }

  /** `€250` or `250 €`; decimals only when there are some. */
  money(value: number, currency = 'EUR'): string {
    const format = this.#number(`money ${currency} ${String(Number.isInteger(value))}`, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
      maximumFractionDigits: 2,
    });
    return format.format(value).replace(/\s/gu, NARROW);
  }

  /** An exact decimal of the contract ("1500.05"), every digit of it: `1,500.05`; with a currency `€15` or `15 €`. */
  exact(value: string, currency?: string): string {
    const { negative, whole: before, fraction } = digitsOf(value);
    if (fraction.length > MOST_DECIMALS) return this.#long(negative, before, fraction, currency);
    const whole = fraction === '';
    const money: Intl.NumberFormatOptions = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' };
    const format = this.#number(`exact ${currency ?? ''} ${String(whole)}`, {
      ...(currency === undefined ? {} : money),
      minimumFractionDigits: currency === undefined || whole ? 0 : 2,
      maximumFractionDigits: MOST_DECIMALS,
      useGrouping: 'min2',
    });
    return format.format(value as Intl.StringNumericLiteral).replace(/\s/gu, NARROW);
  }

  /** The same with more decimals than a browser writes: they take the place of two that it does write. */
  #long(negative: boolean, whole: string, fraction: string, currency: string | undefined): string {
    const money: Intl.NumberFormatOptions = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' };
    const format = this.#number(`long ${currency ?? ''}`, {
      ...(currency === undefined ? {} : money),
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
      useGrouping: 'min2',
    });
    const size = BigInt(whole);
    // There is no -0 among whole numbers.
    const parts = format.formatToParts(!negative ? size : size === 0n ? -0 : -size);
    const text = parts.map(({ type, value }) => (type === 'fraction' ? fraction : value)).join('');
    return text.replace(/\s/gu, NARROW);
  }

  /** `16 Nov` or `16. Nov.` */
  day(date: Date): string {
    return this.#date(date, { day: 'numeric', month: 'short' });
  }

  /** `16 Nov 2026` or `16. Nov. 2026` */
  dayOfYear(date: Date): string {
    return this.#date(date, { day: 'numeric', month: 'short', year: 'numeric' });
  }

  /** `1 March 2026` or `1. März 2026` */
  fullDate(date: Date): string {
    return this.#date(date, { day: 'numeric', month: 'long', year: 'numeric' });
  }

  /** `16 Nov 2026` or `16.11.2026`: short enough for a field, with the blanks of the keyboard. */
  typedDay(date: Date): string {
    const month = this.language === 'de' ? 'numeric' : 'short';
    return this.#date(date, { day: 'numeric', month, year: 'numeric' }).replace(/\s/gu, ' ');
  }

  /** `Thursday 12 November 2026` or `Donnerstag, 12. November 2026` */
  wholeDay(date: Date): string {
    return this.#date(date, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  }

  /** `Thu` or `Do`; `Thursday` or `Donnerstag` */
  weekday(date: Date, weekday: 'short' | 'long'): string {
    return this.#date(date, { weekday });
  }

  /** `November 2026` in either language */
  monthOfYear(date: Date): string {
    return this.#date(date, { month: 'long', year: 'numeric' });
  }

  /** `Thursday 12 November` or `Donnerstag, 12. November` */
  longDay(date: Date): string {
    return this.#date(date, { weekday: 'long', day: 'numeric', month: 'long' });
  }

  /** `1 July` or `1. Juli` */
  longDate(date: Date): string {
    return this.#date(date, { day: 'numeric', month: 'long' });
  }

  /** `July` or `Juli` */
  month(date: Date): string {
    return this.#date(date, { month: 'long' });
  }

  /** `16:40` */
  time(date: Date): string {
    return new Intl.DateTimeFormat(this.#region, { hour: '2-digit', minute: '2-digit' }).format(date);
  }

  /** `a, b and c` or `a, b und c` */
  list(parts: readonly string[]): string {
    return new Intl.ListFormat(this.#region, { type: 'conjunction' }).format(parts);
  }

  /** `a, b or c` or `a, b oder c` */
  either(parts: readonly string[]): string {
    return new Intl.ListFormat(this.#region, { type: 'disjunction' }).format(parts);
  }

  /** The parts of a list with “and” and what stands between them, for lists whose parts are drawn. */
  listParts(parts: readonly string[]): { type: 'element' | 'literal'; value: string }[] {
    return new Intl.ListFormat(this.#region, { type: 'conjunction' }).formatToParts(parts);
  }

  #number(kind: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
    const format = this.#numbers.get(kind) ?? new Intl.NumberFormat(this.#region, options);
    this.#numbers.set(kind, format);
    return format;
  }

  #date(date: Date, options: Intl.DateTimeFormatOptions): string {
    const kind = JSON.stringify(options);
    const format = this.#dates.get(kind) ?? new Intl.DateTimeFormat(this.#region, options);
    this.#dates.set(kind, format);
    const text = format.format(date);
    // "16. Nov." stays on one line; British English writes "Thursday 12 November" without a comma.
    const tied = text.replace(/(\d+\.?) (?=\p{L})/gu, `$1${NARROW}`);
    return this.language === 'en' ? tied.replace(',', '').replace(/(\d)\u202f/gu, '$1\u00a0') : tied;
  }
}

/** A calendar day as the contract writes it (`2026-11-16`), at noon, so that no time zone moves it. */
export function parseDay(text: string): Date {
  return new Date(`${text}T12:00:00`);
}

/** Number of the ISO week, 1 to 53. */
export function isoWeek(date: Date): number {
  const thursday = new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const yearStart = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.ceil(((thursday.getTime() - yearStart) / 86_400_000 + 1) / 7);
}
