import { Rejected } from '../../../contract/error';
import type { TermProblem } from '../../../contract/generated';
import { errorText } from '../../../words/error';
import type { TermPart } from './term';

/** What was refused because of one field, until something else is typed. */
export class Refused<Part extends string> {
  #last = $state.raw<{ typed: string; part: Part; says: string } | null>(null);

  /** `typed` is all that is sent; it reads state. */
  constructor(readonly typed: () => unknown) {}

  /** Does what may be refused. What belongs to a field is said there, anything else by whoever called. */
  async trying<Result>(
    work: () => Promise<Result>,
    partOf: (thrown: unknown) => Part | null,
  ): Promise<Result | undefined> {
    const typed = JSON.stringify(this.typed());
    try {
      return await work();
    } catch (thrown) {
      const part = partOf(thrown);
      if (part === null) throw thrown;
      this.#last = { typed, part, says: errorText(thrown) };
      return undefined;
    }
  }

  /** The field that was refused, with the words for it. */
  get now(): Partial<Record<Part, string>> {
    const last = this.#last;
    if (last === null || last.typed !== JSON.stringify(this.typed())) return {};
    return { [last.part]: last.says } as Partial<Record<Part, string>>;
  }
}

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
  if (thrown.code !== 'faultyTerm') return null;
  const { problem } = thrown.facts as { problem?: TermProblem };
  return problem ? FIELDS[problem.kind] : null;
}
