import type { AnswerSet, Term, TermId } from '../../../contract/generated';
import { t } from '../../../words';
import { sayProblem } from '../../rules/say/problem';
import { kindOf } from '../../rules/say/type';
import type { Terms } from '../../rules/terms';
import { typedOf, valueOf } from '../../rules/try/case';

/** Which answer is asked about: one of a term's values, or one to come. */
export interface AnswerAsked {
  term: TermId;
  /** Of a new one, what was typed so far. */
  name: string;
  isNew: boolean;
  /** Whether rules give it as an answer, or only ask about it. */
  kind: 'answer' | 'value';
}

/** An answer as it stands in the fields. */
export class AnswerForm {
  name = $state('');
  /** What stands in the field of each term that it sets. */
  typed = $state<Record<TermId, string>>({});
  /** The terms whose fields are shown, in order: those that it sets, and those that its siblings set. */
  shown = $state<TermId[]>([]);

  constructor(
    readonly terms: Terms,
    readonly asked: AnswerAsked,
  ) {
    this.name = asked.name;
    const answers = this.term?.answers ?? {};
    this.typed = typedOf(answers[asked.name] ?? {}) as Record<TermId, string>;
    const usual = Object.values(answers).flatMap((sets) => Object.keys(sets ?? {}));
    this.shown = [...terms.keys()].filter((id) => usual.includes(id));
  }

  get term(): Term | undefined {
    return this.terms.get(this.asked.term);
  }

  /** The terms with a field. */
  readonly fields: Term[] = $derived.by(() =>
    this.shown.flatMap((id) => {
      const term = this.terms.get(id);
      return term ? [term] : [];
    }),
  );

  /** The terms that could get one. */
  readonly others: Term[] = $derived.by(() =>
    [...this.terms.values()].filter(({ id }) => id !== this.asked.term && !this.shown.includes(id)),
  );

  /** The fields that cannot be read, with the reason. */
  readonly unread: { term: Term; error: string }[] = $derived.by(() =>
    this.fields
      .filter(
        (term) => (this.typed[term.id] ?? '').trim() !== '' && !valueOf(term, this.typed[term.id] ?? ''),
      )
      .map((term) => ({
        term,
        error: sayProblem({ kind: 'wrongKind', expected: kindOf(term.type) }, term),
      })),
  );

  /** What is missing of the name: it has none, or another answer has it. */
  get unnamed(): string | null {
    if (this.name.trim() === '') return t(`terms-${this.asked.kind}-name-missing`);
    const { type } = this.term ?? {};
    const values = type?.kind === 'enum' ? type.values : [];
    const same = (value: string): boolean => value.toLowerCase() === this.name.trim().toLowerCase();
    return this.asked.isNew && values.some(same) ? t(`terms-${this.asked.kind}-name-taken`) : null;
  }

  /** The answer as it would be kept; `null` while something of it is missing or cannot be read. */
  readonly answer: AnswerSet | null = $derived.by(() => {
    if (this.unnamed !== null || this.unread.length > 0) return null;
    const sets = Object.fromEntries(
      this.fields.flatMap((term) => {
        const value = valueOf(term, this.typed[term.id] ?? '');
        return value ? [[term.id, value] as const] : [];
      }),
    );
    return { term: this.asked.term, name: this.name.trim(), sets };
  });
}
