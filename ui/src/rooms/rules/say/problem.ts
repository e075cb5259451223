import type { CellProblem, Term } from '../../../contract/generated';
import { t, words } from '../../../words';
import { sayNumber, unitOf } from './value';

/** Why a cell cannot be read and what would be understood, in plain words. */
export function sayProblem(problem: CellProblem, term: Term | null): string {
  const type = term?.type ?? null;
  const number = (value: string): string => sayNumber(value, unitOf(type));
  switch (problem.kind) {
    case 'tooLong':
      return t('rules-problem-too-long', { limit: problem.limit });
    case 'notUnderstood':
      return t('rules-problem-not-understood', { found: problem.found });
    case 'valueMissing':
      return t('rules-problem-value-missing');
    case 'notClosed':
      return t('rules-problem-not-closed', { open: problem.open });
    case 'wrongKind':
      return t('rules-problem-wrong-kind', { expected: problem.expected });
    case 'beyondNumbers':
      return t('rules-problem-beyond-numbers');
    case 'ambiguousNumber':
      return t('rules-problem-ambiguous-number', { found: problem.found });
    case 'wrongUnit':
      return problem.expected === null
        ? t('rules-problem-no-unit', { found: problem.found })
        : t('rules-problem-wrong-unit', { found: problem.found, expected: problem.expected });
    case 'unknownValue':
      return sayUnknownValue(problem, term);
    case 'noOrder':
      return t('rules-problem-no-order');
    case 'rangeBackwards':
      return t('rules-problem-range-backwards', { low: number(problem.low), high: number(problem.high) });
    case 'outOfBounds':
      return sayOutOfBounds(problem, number);
    case 'betweenSteps':
      return t('rules-problem-between-steps', { step: number(problem.step) });
    case 'unknownTerm':
      return t('rules-problem-unknown-term');
  }
}

function sayUnknownValue(
  { found, nearest }: { found: string; nearest: string | null },
  term: Term | null,
): string {
  if (nearest !== null) return t('rules-problem-value-nearest', { found, nearest });
  const values = term?.type.kind === 'enum' ? words.format.list(term.type.values) : '';
  return t('rules-problem-value-unknown', { found, values });
}

function sayOutOfBounds(
  { min, max }: { min: string | null; max: string | null },
  number: (value: string) => string,
): string {
  if (min !== null && max !== null) return t('rules-problem-bounds', { low: number(min), high: number(max) });
  return max === null
    ? t('rules-problem-bound-low', { low: number(min ?? '0') })
    : t('rules-problem-bound-high', { high: number(max) });
}
