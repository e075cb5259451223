import type {
  CellProblem,
  DeskAnswer,
  DeskInput,
  RowId,
  RuleCase,
  RuleUse,
  Term,
  TermId,
  TermValue,
  UseId,
} from '../../contract/generated';
import { attempt, say } from '../../shell';
import { t } from '../../words';
import { caseOf, typedOf, unreadOf } from '../rules/try/case';
import type { Values } from './bounds';
import { copyText } from './copy';
import { KeptUse, type Kept } from './kept-use.svelte';
import { leadTo } from './lead';
import { Said, type Aside } from './said.svelte';
import { sayPlainly } from './say';
import { untilCurrent, type DeskSource } from './source';

/** So many answers can stand beside each other. */
const SHOWN = 4;

/** One case at the desk: what is known, which answer is looked at, what was kept. Nothing of it outlives the room. */
export class DeskModel extends Said {
  #at = $state(0);
  readonly #use = new KeptUse();

  constructor(readonly source: DeskSource) {
    super();
  }

  protected get isOver(): boolean {
    return this.kept !== null;
  }

  /** What was kept, so that it can be taken back. */
  get kept(): Kept | null {
    return this.#use.kept;
  }

  readonly terms = $derived.by(() => this.source.terms());
  readonly shown = $derived.by(() => this.source.shown());

  /** What is known of the case; an input that may be missing and that nobody can say is known to be missing. */
  readonly known: RuleCase = $derived.by(() => {
    const terms = Object.keys(this.typed).flatMap((id) => this.terms.get(id) ?? []);
    const missing = this.unsaid.filter((id) => this.#mayBeMissing(id));
    const none: TermValue = { kind: 'null' };
    return { ...caseOf(terms, this.typed), ...Object.fromEntries(missing.map((id) => [id, none])) };
  });

  readonly inputs = $derived.by(() =>
    (this.shown?.inputs ?? []).flatMap((input) => {
      const term = this.terms.get(input.term);
      return term ? [{ ...input, term }] : [];
    }),
  );

  /** Of what was said otherwise, what really differs, with why: it is kept as an exception of the rule that was put aside. */
  readonly reasons: Readonly<Record<TermId, string>> = $derived.by(() =>
    Object.fromEntries(
      this.inputs.flatMap(({ term, fed }) => {
        const [said, why] = [this.known[term.id], this.otherwise[term.id]];
        const isSame = JSON.stringify(said) === JSON.stringify(fed?.value ?? null);
        return said && why !== undefined && fed?.value && !isSame ? [[term.id, why.trim()] as const] : [];
      }),
    ),
  );

  /** The question to ask next, unless nobody can answer it. */
  readonly ask = $derived.by(() => {
    const ask = this.shown?.ask ?? null;
    return ask && !this.unsaid.includes(ask.term) && this.kept === null ? ask : null;
  });

  readonly answers: readonly DeskAnswer[] = $derived.by(() => {
    if (!this.kept?.instead) return this.shown?.answers ?? [];
    const { values, reason } = this.kept.instead;
    return [{ rows: [...this.kept.rows], values, remarks: [], because: reason }];
  });
  /** Whether rows answer together, in a list or a total, and not one of the answers alone. */
  readonly isTogether = $derived.by(() => (this.shown?.together ?? false) && !this.kept?.instead);
  /** Whether an answer can be taken: rows that answer together are not known one by one. */
  readonly isSettled = $derived(this.shown?.settled ?? false);
  /** What is the same whichever answer it will be. */
  readonly certain: Values = $derived.by(() =>
    this.isTogether || this.answers.length < 2 ? {} : (this.shown?.certain ?? {}),
  );
  /** Whether few enough answers are left to stand beside each other. */
  readonly areShown = $derived.by(
    () => this.answers.length > 0 && (this.answers.length <= SHOWN || (this.isTogether && this.isSettled)),
  );
  readonly at = $derived(Math.min(this.#at, Math.max(0, this.answers.length - 1)));
  /** The answer that is looked at. */
  readonly answer: DeskAnswer | null = $derived.by(() =>
    this.areShown ? (this.answers[this.at] ?? null) : null,
  );
  /** The rows that are taken: all that answer together, or the first of those that each say the same. */
  readonly rows: readonly number[] = $derived.by(() => {
    if (this.kept) return this.kept.rows;
    if (this.isTogether) return this.answers.flatMap(({ rows }) => rows);
    return this.answer?.rows.slice(0, 1) ?? [];
  });
  /** Whether nobody is asked yet which of several rows applies: of what they say alike, each has a reason of its own. */
  readonly isOpen = $derived.by(() => this.answer !== null && this.leavesOpen(this.answer));
  /** Somebody wanted to take such an answer: then it is asked which row. */
  asksWhich = $state(false);
  /** Whether one answer is left, and no question with it. */
  readonly isDecided = $derived(this.isSettled && (this.isTogether || this.answers.length === 1));
  readonly canTake = $derived.by(
    () =>
      this.answer !== null &&
      this.isSettled &&
      this.kept === null &&
      this.source.canWrite() &&
      this.inputs.every(({ term }) => this.problemOf(term) === null),
  );

  /** Whether several rows say this alike and it hangs on what is not known which of them applies. */
  leavesOpen({ rows }: DeskAnswer): boolean {
    if (this.kept !== null || this.isTogether || rows.length < 2) return false;
    const isFed = (fed: DeskInput['fed']): boolean => fed !== null && !fed.silent && fed.value !== null;
    return this.inputs.some(
      ({ term, askedBy, fed }) => askedBy === null && !(term.id in this.known) && !isFed(fed),
    );
  }

  /** Why an answer is given, as far as it is certain: of rows that are still open only what they have in common. */
  becauseOf(answer: DeskAnswer): string {
    if (this.isTogether || this.kept?.instead || answer.rows.length < 2) return answer.because;
    if (this.kept) return this.source.because(this.kept.rows[0] ?? 0) ?? answer.because;
    if (!this.leavesOpen(answer)) return answer.because;
    const [reason, ...others] = answer.rows.map((row) => this.source.because(row));
    return reason !== undefined && others.every((other) => other === reason) ? reason : '';
  }

  look(at: number): void {
    if (!this.isTogether && at >= 0 && at < this.answers.length) this.#at = at;
  }

  /** Whether a reason is missing for something that was said otherwise; then it is asked for. */
  #lacksReason(): boolean {
    this.asksReasons = Object.values(this.reasons).includes('');
    return this.asksReasons;
  }

  /** Why what stands in a field is nothing that its term takes. */
  problemOf(term: Term): CellProblem | null {
    const text = this.typed[term.id] ?? '';
    if (text.trim() === '') return null;
    return unreadOf(term, text) ?? this.inputs.find((input) => input.term.id === term.id)?.unfit ?? null;
  }

  protected override begin(found: Partial<Aside>): void {
    super.begin(found);
    this.#use.next();
    this.asksWhich = false;
    this.#at = 0;
  }

  /**
   * Keeps that the row that is looked at was used; that answers the question that leads there. Where several may apply, it is `row`,
   * or else it is asked which.
   */
  async take(row?: number): Promise<void> {
    const now = this.#use.case;
    if (!this.source.isCurrent()) {
      await untilCurrent(this.source);
      if (now !== this.#use.case) return;
    }
    if (this.canTake && this.isOpen && row === undefined) {
      this.asksWhich = true;
      return;
    }
    const rows = row === undefined ? this.rows : [row];
    const id = this.#rowId(rows);
    if (!this.canTake || id === undefined || this.#lacksReason()) return;
    const inputs = { ...this.known, ...leadTo(this.ask, this.at) };
    const { version } = this.source.topic();
    const used = { version, row: id, inputs, otherwise: this.reasons };
    if (!(await this.#keep(used, { rows, instead: null }))) return;
    this.typed = typedOf(inputs);
    this.#at = 0;
  }

  /** Keeps that something else was decided than the row that is looked at; where several may apply, than `row`. */
  async keep(answer: Values, row?: number): Promise<void> {
    const rows = this.isOpen && row !== undefined ? [row] : this.rows;
    const id = this.#rowId(rows);
    const isUnknown = this.isOpen && row === undefined;
    if (!this.canTake || isUnknown || id === undefined || this.#lacksReason()) return;
    const { version } = this.source.topic();
    const reason = this.reason.trim();
    const exception = { answer, reason };
    const used = { version, row: id, inputs: this.known, otherwise: this.reasons, exception };
    if (await this.#keep(used, { rows, instead: { values: answer, reason } })) this.reason = '';
  }

  async #keep(used: RuleUse, what: Omit<Kept, 'use'>): Promise<boolean> {
    const isKept = await this.#use.keep(used, what);
    if (isKept) this.isDecidingOtherwise = false;
    return isKept;
  }

  /** Takes back what was kept; the case stays as it is. */
  async takeBack(use: UseId): Promise<void> {
    await this.#use.takeBack(use);
  }

  async copy(): Promise<void> {
    if (!this.answer) return;
    const answers = this.isTogether ? this.answers : [this.answer];
    const outputs = this.shown?.outputs ?? [];
    const text = answers
      .map((answer) => sayPlainly(answer.values, this.becauseOf(answer), outputs, this.terms))
      .join('\n');
    if (await attempt(() => copyText(text))) say(t('desk-copied'));
  }

  /** The row that a use is kept with: the first of those that answer. */
  #rowId([row]: readonly number[]): RowId | undefined {
    return row === undefined ? undefined : this.shown?.rows[row];
  }

  #mayBeMissing(id: TermId): boolean {
    return this.shown?.inputs.some(({ term, mayBeMissing }) => term === id && mayBeMissing) ?? false;
  }
}
