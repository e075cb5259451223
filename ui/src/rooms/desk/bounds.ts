import type { Guardrail, TeamId, Term, TermId, TermValue } from '../../contract/generated';
import { areSafe, compareDecimals } from '../../words';

/** What an answer sets, by term. */
export type Values = Readonly<Record<TermId, TermValue>>;

/** Between which numbers a term may lie, and where its scale ends: exact decimals, as the contract writes them. */
export interface Bounds {
  low: string | null;
  high: string;
  /** The end of the scale: the company's bound, which may be wider than the team's. */
  scale: [string, string];
  /** The bound comes from a narrower guardrail of the team. */
  isTeams: boolean;
}

/** Whether a guardrail binds a team. */
export function binds({ scope }: Guardrail, team: TeamId): boolean {
  return scope.kind === 'company' || scope.team === team;
}

/** The bounds of a number; `null` when no guardrail binds it on the upper side. */
export function boundsOf(term: Term, guardrails: readonly Guardrail[]): Bounds | null {
  if (term.type.kind !== 'number') return null;
  const on = guardrails.filter((one) => one.term === term.id);
  const highs = on.flatMap(({ bound, scope }) =>
    bound.kind === 'atMost' || bound.kind === 'between' ? [{ value: bound.max, scope: scope.kind }] : [],
  );
  const lows = on.flatMap(({ bound }) =>
    bound.kind === 'atLeast' || bound.kind === 'between' ? [bound.min] : [],
  );
  const tightest = highs.toSorted((one, other) => compareDecimals(one.value, other.value))[0];
  const widest = largest(highs.map(({ value }) => value));
  if (!tightest || widest === undefined) return null;
  const start = term.type.min ?? '0';
  return {
    low: largest(lows) ?? term.type.min,
    high: tightest.value,
    scale: [[start, ...lows].toSorted(compareDecimals)[0] ?? start, widest],
    isTeams: tightest.scope === 'team',
  };
}

function largest(values: readonly string[]): string | undefined {
  return values.toSorted(compareDecimals).at(-1);
}

/** Whether a slider, which knows no exact decimals, stands on every digit between the bounds; else the number is typed. */
export function canSlide({ type }: Term, { low, high, scale }: Bounds): boolean {
  const step = (type.kind === 'number' ? type.step : null) ?? '1';
  return areSafe([low ?? scale[0], high, ...scale, step]);
}

/** Whether a value keeps a guardrail, as the engine will ask once more. */
function allows({ bound }: Guardrail, value: TermValue): boolean {
  const order = (limit: string): number => {
    if (value.kind === 'number') return compareDecimals(value.value, limit);
    return value.kind === 'date' ? value.value.localeCompare(limit) : 0;
  };
  const same = (other: TermValue): boolean => JSON.stringify(other) === JSON.stringify(value);
  switch (bound.kind) {
    case 'atMost':
      return order(bound.max) <= 0;
    case 'atLeast':
      return order(bound.min) >= 0;
    case 'between':
      return order(bound.min) >= 0 && order(bound.max) <= 0;
    case 'oneOf':
      return bound.values.some(same);
    case 'is':
      return same(bound.value);
    case 'neverInput':
      return true;
  }
}

/** The first guardrail that an answer breaks; `outputs` are what the rule sets. */
export function brokenBy(
  values: Values,
  outputs: readonly TermId[],
  guardrails: readonly Guardrail[],
): Guardrail | null {
  const broken = guardrails.find((guardrail) => {
    const value = values[guardrail.term];
    if (value && value.kind !== 'null') return !allows(guardrail, value);
    return guardrail.everyRow && outputs.includes(guardrail.term) && guardrail.bound.kind !== 'neverInput';
  });
  return broken ?? null;
}

/** An answer with one more choice, and with what that choice sets besides. */
export function chosen(values: Values, term: Term, value: TermValue): Values {
  const sets = value.kind === 'text' ? (term.answers[value.value] ?? {}) : {};
  return { ...values, ...sets, [term.id]: value };
}

export function sameValues(one: Values, other: Values): boolean {
  const key = (values: Values): string => JSON.stringify(Object.entries(values).toSorted());
  return key(one) === key(other);
}
