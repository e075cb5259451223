import type { CellProblem, Span, Term, TermType } from '../../../contract/generated';
import { sayDay, t, words } from '../../../words';
import { isMoney, sayOrdered } from './value';

/** Where in a cell something is wrong, for those who do not see the mark. */
export function sayPlace(text: string, { start, end }: Span): string {
  const marked = text.slice(start, end);
  return marked === ''
    ? t('rules-mark-wrong-end')
    : t('rules-mark-wrong-at', { position: [...text.slice(0, start)].length + 1, text: marked });
}

/** Why a cell cannot be read and what would be understood, in plain words. */
export function sayProblem(problem: CellProblem, term: Term | null): string {
  const type = term?.type ?? null;
  const say = (value: string): string => sayOrdered(value, type);
  switch (problem.kind) {
    case 'tooLong':
      return t('rules-problem-too-long', { limit: problem.limit });
    case 'notUnderstood':
      return sayNotUnderstood(problem.found, type);
    case 'notInFormula':
      return t('rules-problem-not-in-formula', { found: problem.found });
    case 'tooDeep':
      return t('rules-problem-too-deep');
    case 'expected':
      return t('rules-problem-expected', { expected: problem.expected });
    case 'unknownName':
      return problem.nearest === null
        ? t('rules-problem-name-unknown', { found: problem.found })
        : t('rules-problem-name-nearest', { found: problem.found, nearest: problem.nearest });
    case 'wrongArguments':
      return t('rules-problem-arguments', { function: problem.function, takes: problem.takes });
    case 'valueMissing':
      return t('rules-problem-value-missing');
    case 'notClosed':
      return t('rules-problem-not-closed', { open: problem.open });
    case 'wrongKind':
      return t('rules-problem-wrong-kind', { expected: problem.expected });
    case 'beyondNumbers':
      return t('rules-problem-beyond-numbers');
    case 'divisionByZero':
      return t('rules-problem-division-by-zero');
    case 'ambiguousNumber':
      return t('rules-problem-ambiguous-number', { found: problem.found });
    case 'oneOrSeveral': {
      const { found } = problem;
      return t('rules-problem-one-or-several', { found, several: found.replaceAll(/,(?=\d)/gu, '; ') });
    }
    case 'wrongUnit':
      return problem.expected === null
        ? t('rules-problem-no-unit', { found: problem.found })
        : t('rules-problem-wrong-unit', { found: problem.found, expected: problem.expected });
    case 'unknownValue':
      return sayUnknownValue(problem, term);
    case 'noSuchDate':
      return problem.monthEnds === null
        ? t('rules-problem-no-date', { found: problem.found })
        : t('rules-problem-no-such-date', { found: problem.found, ends: sayDay(problem.monthEnds) });
    case 'ambiguousDate': {
      const [one, other] = problem.readings;
      return t('rules-problem-ambiguous-date', {
        found: problem.found,
        one: sayDay(one),
        other: sayDay(other),
      });
    }
    case 'dateIncomplete':
      return t('rules-problem-date-incomplete', { found: problem.found, missing: problem.missing });
    case 'unitMissing':
      return t('rules-problem-unit-missing', { found: problem.found, expected: problem.expected });
    case 'mixedUnits':
      return t('rules-problem-mixed-units', { found: problem.found, expected: problem.expected });
    case 'noOrder':
      return t('rules-problem-no-order');
    case 'rangeBackwards':
      return t(
        type?.kind === 'date' ? 'rules-problem-range-backwards-day' : 'rules-problem-range-backwards',
        {
          low: say(problem.low),
          high: say(problem.high),
        },
      );
    case 'outOfBounds':
      return sayOutOfBounds(problem, say);
    case 'betweenSteps':
      return sayBetweenSteps(problem.step, type, say);
    case 'unknownTerm':
      return t('rules-problem-unknown-term');
  }
}

/** To how many places a value is rounded that its term takes; 2 where it takes any. */
export function placesOf(term: Term | null): number {
  const step = term?.type.kind === 'number' ? term.type.step : null;
  return step === null ? 2 : (step.split('.')[1]?.length ?? 0);
}

/** "Only whole days": a step of 1 is told as what people call it. */
function sayBetweenSteps(step: string, type: TermType | null, say: (value: string) => string): string {
  const isCounted = type?.kind === 'number' && !isMoney(type.unit);
  if (!isCounted || step !== '1') return t('rules-problem-between-steps', { step: say(step) });
  return type.unit === null
    ? t('rules-problem-whole-numbers')
    : t('rules-problem-whole', { unit: type.unit });
}

/** What would be understood depends on what the column holds. */
function sayNotUnderstood(found: string, type: TermType | null): string {
  if (type?.kind === 'date') return t('rules-problem-not-understood-day', { found });
  if (type?.kind !== 'duration') return t('rules-problem-not-understood', { found });
  const example = t(type.of === 'daysTime' ? 'kit-days' : 'kit-months', { count: 2 });
  return t('rules-problem-not-understood-span', { found, example });
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
  say: (value: string) => string,
): string {
  if (min !== null && max !== null) return t('rules-problem-bounds', { low: say(min), high: say(max) });
  return max === null
    ? t('rules-problem-bound-low', { low: say(min ?? '0') })
    : t('rules-problem-bound-high', { high: say(max) });
}
