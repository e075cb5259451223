import type { FrameGuardrail, FrameProblem, Term } from '../../contract/generated';
import { t, words } from '../../words';
import { boundText } from './bounds';

/** The guardrails that a problem is about. */
export function guardrailsOf(problem: FrameProblem): readonly string[] {
  return problem.kind === 'unsatisfiable' ? problem.guardrails : [problem.guardrail];
}

/** What is wrong with a guardrail and what next, one sentence a problem; nothing for one that can be kept. */
export function problemTexts(
  guardrail: FrameGuardrail,
  among: {
    problems: readonly FrameProblem[];
    guardrails: readonly FrameGuardrail[];
    terms: ReadonlyMap<string, Term>;
  },
): string[] {
  const term = among.terms.get(guardrail.term);
  const named = (id: string): string[] => {
    const other = among.guardrails.find((one) => one.id === id);
    return other
      ? [t('frame-problem-other', { name: other.name, bound: boundText(other.bound, term?.type) })]
      : [];
  };
  return among.problems
    .filter((problem) => guardrailsOf(problem).includes(guardrail.id))
    .map((problem) => {
      if (problem.kind === 'unfitBound') return t('frame-problem-unfit', { term: term?.name ?? '' });
      if (problem.kind !== 'unsatisfiable') return t('frame-problem-term');
      const others = problem.guardrails.filter((id) => id !== guardrail.id).flatMap(named);
      if (others.length === 0) return t('frame-problem-alone', { term: term?.name ?? '' });
      return t('frame-problem-together', { term: term?.name ?? '', others: words.format.list(others) });
    });
}
