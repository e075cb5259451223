import type {
  BesideCompany,
  FrameGuardrail,
  GuardrailBound,
  Term,
  TermType,
  TermValue,
} from '../../contract/generated';
import { isDay, sayDay, saySpan, sayTime, t } from '../../words';
import { isMoney, sayNumber } from '../rules/say/value';

/** The kinds of bounds. */
export type BoundKind = GuardrailBound['kind'];

/** A number of the contract with the unit of its term: "€60", "60 €", "14 days"; a day or a duration in words. */
export function amount(value: string, unit: string | null): string {
  const time = sayTime(value);
  if (time !== null) return time;
  // Every digit: rules are held against the number that stands there.
  const text = sayNumber(value, unit);
  if (unit === null || unit === '' || isMoney(unit)) return text;
  return unit === '%' ? `${text}\u202f%` : `${text}\u00a0${t('kit-unit', { unit, count: Number(value) })}`;
}

/** A single value as people read it. */
export function valueText(value: TermValue, unit: string | null): string {
  switch (value.kind) {
    case 'null':
      return t('frame-value-none');
    case 'yesNo':
      return value.value ? t('frame-value-yes') : t('frame-value-no');
    case 'number':
      return amount(value.value, unit);
    case 'date':
      return sayDay(value.value);
    case 'duration':
      return saySpan(value.value);
    case 'text':
      return value.value;
  }
}

/** What a number counts, or nothing. */
export function unitOf(type: TermType | undefined): string | null {
  return type?.kind === 'number' ? type.unit : null;
}

/** A bound in a few words: "at most €60", "is yes", "never an input". */
export function boundText(bound: GuardrailBound, type: TermType | undefined): string {
  const unit = unitOf(type);
  switch (bound.kind) {
    case 'atMost':
      return t(isDay(bound.max) ? 'frame-bound-latest' : 'frame-bound-at-most', {
        value: amount(bound.max, unit),
      });
    case 'atLeast':
      return t(isDay(bound.min) ? 'frame-bound-earliest' : 'frame-bound-at-least', {
        value: amount(bound.min, unit),
      });
    case 'between':
      return t('frame-bound-between', { from: amount(bound.min, unit), to: amount(bound.max, unit) });
    case 'oneOf':
      return bound.values.map((value) => valueText(value, unit)).join(t('frame-bound-or'));
    case 'is':
      return valueText(bound.value, unit);
    case 'neverInput':
      return t('frame-bound-never-input');
  }
}

/** The same without words where the words of the wider bound beside it are the same: "€40" below "at most €60". */
export function narrowText(bound: GuardrailBound, wider: GuardrailBound, type: TermType | undefined): string {
  if (bound.kind === 'atMost' && wider.kind === 'atMost') return amount(bound.max, unitOf(type));
  if (bound.kind === 'atLeast' && wider.kind === 'atLeast') return amount(bound.min, unitOf(type));
  return boundText(bound, type);
}

/** How bounds of teams stand to the company's, in the order in which they are told. */
const STANDS = ['narrower', 'other', 'wider'] as const satisfies readonly BesideCompany[];

/** A guardrail with those of teams on the same term that stand below it, by how they stand to it. */
export interface GuardrailGroup {
  head: FrameGuardrail;
  teams: { stands: BesideCompany; of: FrameGuardrail[] }[];
}

/** Puts guardrails of teams below the company's on the same term; what has none above it stands for itself. */
export function grouped(guardrails: readonly FrameGuardrail[]): GuardrailGroup[] {
  const isHead = (one: FrameGuardrail): boolean => one.team === null || one.beside === null;
  const taken = new Set<string>();
  return guardrails.filter(isHead).map((head) => {
    const isFirst = head.team === null && !taken.has(head.term);
    if (isFirst) taken.add(head.term);
    const below = isFirst ? guardrails.filter((one) => !isHead(one) && one.term === head.term) : [];
    const teams = STANDS.map((stands) => ({ stands, of: below.filter(({ beside }) => beside === stands) }));
    return { head, teams: teams.filter(({ of }) => of.length > 0) };
  });
}

/** Each guardrail with how it stands to the company's on the same term, directly below which it is told; `null` stands for itself. */
export function inOrder(
  guardrails: readonly FrameGuardrail[],
): { one: FrameGuardrail; stands: BesideCompany | null }[] {
  return grouped(guardrails).flatMap(({ head, teams }) => [
    { one: head, stands: null },
    ...teams.flatMap(({ stands, of }) => of.map((one) => ({ one, stands }))),
  ]);
}

/** The bounds that make sense for a type. */
export function kindsFor(type: TermType | undefined): BoundKind[] {
  switch (type?.kind) {
    case 'number':
    case 'date':
    case 'duration':
      return ['atMost', 'atLeast', 'between', 'neverInput'];
    case 'enum':
      return ['oneOf', 'is', 'neverInput'];
    case 'yesNo':
      return ['is', 'neverInput'];
    default:
      return ['is', 'neverInput'];
  }
}

/** Terms by id. */
export function byId(terms: readonly Term[]): Map<string, Term> {
  return new Map(terms.map((term) => [term.id, term]));
}
