import type { Statement } from '../../../contract/generated';

export type Outside = Extract<Statement, { kind: 'outside' }>;
type Run = Extract<Statement, { kind: 'run' }>;

/** Several points outside the limits on one side. */
export interface Several {
  kind: 'several';
  of: Outside[];
}

export type Told = Statement | Several | { kind: 'rest'; count: number };

/** More than these in a row of sentences nobody reads. */
const SIGNALS = 4;
/** From so many on points of a kind are told together. */
const TOGETHER = 3;

/**
 * What a chart says in a handful of sentences: points outside on one side together, of stretches of a kind the longest first, and
 * how many are left for the numbers. Stretches that reach the newest point stand before all others.
 */
export function gathered(says: readonly Statement[]): Told[] {
  const signals = says.filter((one): one is Outside | Run => one.kind === 'outside' || one.kind === 'run');
  const first = says.findIndex((one) => one.kind === 'outside' || one.kind === 'run');
  if (first < 0) return [...says];
  const told: (Outside | Run | Several)[] = [];
  for (const kind of kindsOf(signals)) {
    const outside = kind.filter((one): one is Outside => one.kind === 'outside');
    if (outside.length >= TOGETHER) told.push({ kind: 'several', of: outside });
    else told.push(...outside);
    const runs = kind.filter((one): one is Run => one.kind === 'run');
    told.push(...runs.sort((one, other) => rank(other) - rank(one)));
  }
  const isNow = (one: Outside | Run | Several): boolean =>
    (one.kind === 'run' && one.ongoing) || (one.kind === 'outside' && one.latest);
  const ordered = [...told.filter(isNow), ...told.filter((one) => !isNow(one))];
  const left = ordered.slice(SIGNALS);
  const rest = left.reduce((sum, one) => sum + (one.kind === 'several' ? one.of.length : 1), 0);
  return [
    ...says.slice(0, first),
    ...ordered.slice(0, SIGNALS),
    ...(rest > 0 ? [{ kind: 'rest' as const, count: rest }] : []),
    ...says.slice(first).filter((one) => one.kind !== 'outside' && one.kind !== 'run'),
  ];
}

/** By kind and side, in the order in which they come. */
function kindsOf(signals: readonly (Outside | Run)[]): (Outside | Run)[][] {
  const kinds = new Map<string, (Outside | Run)[]>();
  for (const one of signals) {
    const key = one.kind === 'run' ? `${one.signal} ${one.side}` : `outside ${one.side}`;
    kinds.set(key, [...(kinds.get(key) ?? []), one]);
  }
  return [...kinds.values()];
}

const rank = ({ length, ongoing }: Run): number => length + (ongoing ? 1000 : 0);
