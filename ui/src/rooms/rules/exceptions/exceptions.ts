import type { Exception, Guardrail, RuleRowView, TermId, TermValue } from '../../../contract/generated';
import { t } from '../../../words';
import { sayWithUnit } from '../say/case';
import { speaks } from '../say/sentence';
import type { GridColumn } from '../table/columns';
import type { Terms } from '../terms';

type Values = Readonly<Record<TermId, TermValue | undefined>>;

/** Exceptions in which the same was decided instead. */
export interface Instead {
  answer: Values;
  /** The newest first. */
  exceptions: readonly Exception[];
  /** The reasons, those given most often first. */
  reasons: readonly Reason[];
}

/** A reason that was given, in the words of the newest exception that gave it. */
export interface Reason {
  text: string;
  count: number;
  /** The last day. */
  day: string;
}

/** A guardrail that ends where exceptions end: whoever wants more has to ask for more room. */
export interface Reached {
  guardrail: Guardrail;
  count: number;
}

/** What was decided instead, the most frequent first. */
export function insteadOf(exceptions: readonly Exception[]): Instead[] {
  return grouped(exceptions, ({ answer }) => keyOf(answer)).map((same) => ({
    answer: same[0].answer,
    exceptions: same,
    reasons: grouped(same, ({ reason }) => plain(reason)).map((alike) => ({
      text: alike[0].reason,
      count: alike.length,
      day: alike[0].day,
    })),
  }));
}

/** Groups in the order in which they begin, larger ones first. */
function grouped<One>(all: readonly One[], keyFor: (one: One) => string): [One, ...One[]][] {
  const groups = new Map<string, [One, ...One[]]>();
  for (const one of all) {
    const group = groups.get(keyFor(one));
    if (group) group.push(one);
    else groups.set(keyFor(one), [one]);
  }
  return [...groups.values()].sort((one, other) => other.length - one.length);
}

function keyOf(values: Values): string {
  return JSON.stringify(
    Object.keys(values)
      .sort()
      .map((term) => [term, values[term]]),
  );
}

/** Reasons are counted as one when only blanks, capitals and the full stop tell them apart. */
function plain(reason: string): string {
  return reason
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[.!\s]+$/u, '')
    .trim();
}

/** The guardrails up to which exceptions went: there the frame is what stops, and not the row. */
export function reachedBy(exceptions: readonly Exception[], guardrails: readonly Guardrail[]): Reached[] {
  return guardrails.flatMap((guardrail) => {
    const ends = endsOf(guardrail);
    const count = exceptions.filter(({ answer }) => {
      const value = answer[guardrail.term];
      return value?.kind === 'number' && ends.some((end) => Number(end) === Number(value.value));
    }).length;
    return count > 0 ? [{ guardrail, count }] : [];
  });
}

/** Where a guardrail ends on the side that gives room. "At least" asks for something instead. */
function endsOf({ bound }: Guardrail): readonly string[] {
  return bound.kind === 'atMost' || bound.kind === 'between' ? [bound.max] : [];
}

/** What was decided otherwise than the row says: "Resend by express now, Goodwill: €15". */
export function sayInstead(
  answer: Values,
  row: RuleRowView,
  columns: readonly GridColumn[],
  terms: Terms,
): string {
  const own = ownValues(row, columns);
  const outputs = columns.flatMap(({ side, term }) => (side === 'then' && term ? [term.id] : []));
  const set = [...new Set([...outputs, ...Object.keys(answer)])].filter((id) => isSaid(answer[id]));
  const differing = set.filter((id) => JSON.stringify(answer[id]) !== JSON.stringify(own[id]));
  const facts = (differing.length > 0 ? differing : set).flatMap((id) => {
    const [term, value] = [terms.get(id) ?? null, answer[id]];
    if (!term || !value) return [];
    const said = sayWithUnit(term, value);
    return [speaks(term) ? said : t('desk-fact', { name: term.name, value: said })];
  });
  return facts.join(', ');
}

function isSaid(value: TermValue | undefined): boolean {
  return value !== undefined && value.kind !== 'null';
}

/** What the row itself sets, as far as that does not hang on the case. */
function ownValues(row: RuleRowView, columns: readonly GridColumn[]): Values {
  const typed = columns.flatMap(({ key, side, term }) => {
    const entry = side === 'then' ? row.cells[key]?.entry : undefined;
    return term && entry?.kind === 'literal' ? [[term.id, entry.value] as const] : [];
  });
  return { ...row.implied, ...Object.fromEntries(typed) };
}
