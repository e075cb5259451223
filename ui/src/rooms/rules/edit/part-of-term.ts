import { Rejected } from '../../../contract/error';
import type { TermProblem } from '../../../contract/generated';
import type { TermPart } from './term';

const FIELDS: Record<TermProblem['kind'], TermPart> = {
  stepNotPositive: 'step',
  stepTooFine: 'step',
  mixedDurations: 'step',
  valueTwice: 'values',
  noValue: 'max',
};

/** The field of a term that a refusal is about. */
export function partOfTerm(thrown: unknown): TermPart | null {
  if (!(thrown instanceof Rejected)) return null;
  if (thrown.code === 'nameTaken' || thrown.code === 'namedInFormulas') return 'name';
  if (thrown.code === 'tooLong') return (thrown.facts as { field: string }).field === 'name' ? 'name' : null;
  if (thrown.code === 'tooManyDigits') return (thrown.facts as { field: 'step' | 'min' | 'max' }).field;
  if (thrown.code !== 'faultyTerm') return null;
  const { problem } = thrown.facts as { problem?: TermProblem };
  return problem ? FIELDS[problem.kind] : null;
}
