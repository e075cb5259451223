import { tick } from 'svelte';
import { answered, call } from '../../contract/door';
import type {
  DeskAnswer,
  DeskCase,
  DeskTopic,
  Guardrail,
  RuleCase,
  TeamId,
  Term,
  TermId,
  TermValue,
  UseId,
} from '../../contract/generated';
import { attempt, say } from '../../shell';
import { t } from '../../words';
import { caseOf, typedOf, type Typed } from '../rules/try/case';
import type { Terms } from '../rules/terms';
import type { Values } from './bounds';
import { sayPlainly } from './say';

/** So many answers can stand beside each other. */
const SHOWN = 4;

/** What a case at the desk is drawn from; each reads state. */
export interface DeskSource {
  topic: () => DeskTopic;
  /** What is possible with what is known, perhaps still of the inputs before. */
  shown: () => DeskCase | undefined;
  /** Whether it is of the inputs as they stand. */
  isCurrent: () => boolean;
  terms: () => Terms;
  /** The guardrails that bind a team. */
  guardrails: (team: TeamId) => readonly Guardrail[];
  /** The team at whose desk it is. */
  team: () => TeamId;
  canWrite: () => boolean;
}

/** Puts a text on the clipboard; windows that do not give the clipboard away take it from a copy that is asked for. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const give = (event: ClipboardEvent): void => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
    };
    document.addEventListener('copy', give, { once: true });
    return document.execCommand('copy');
  }
}

/** What was kept of a case. */
interface Kept {
  use: UseId;
  /** The row that answers, counted from 0. */
  row: number;
  /** What was decided instead, and why. */
  instead: { values: Values; reason: string } | null;
}

/** One case at the desk: what is known, which answer is looked at, what was kept. Nothing of it outlives the room. */
export class DeskModel {
  /** What stands in the inputs, by term. */
  typed = $state.raw<Typed>({});
  /** What was asked for and nobody can say. */
  unsaid = $state.raw<readonly TermId[]>([]);
  #at = $state(0);
  /** Counts the cases, so that an answer that comes late is not taken for one of the next. */
  #case = 0;
  /** What was kept, so that it can be taken back. */
  kept = $state.raw<Kept | null>(null);
  /** Inputs that are said otherwise than the rules say that answer them, each with why. */
  otherwise = $state.raw<Readonly<Record<TermId, string>>>({});
  /** Somebody wanted to go on without such a reason. */
  asksReasons = $state(false);
  isDecidingOtherwise = $state(false);
  /** Why it is right to decide otherwise; stays while somebody looks around. */
  reason = $state('');

  constructor(readonly source: DeskSource) {}

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
    return [{ rows: [this.kept.row], values, because: reason }];
  });
  /** Whether few enough answers are left to stand beside each other. */
  readonly areShown = $derived(this.answers.length > 0 && this.answers.length <= SHOWN);
  readonly at = $derived(Math.min(this.#at, Math.max(0, this.answers.length - 1)));
  /** The answer that is looked at. */
  readonly answer: DeskAnswer | null = $derived.by(() =>
    this.areShown ? (this.answers[this.at] ?? null) : null,
  );
  readonly row = $derived(this.answer?.rows[0] ?? null);
  readonly canTake = $derived.by(() => this.answer !== null && this.kept === null && this.source.canWrite());

  look(at: number): void {
    if (at >= 0 && at < this.answers.length) this.#at = at;
  }

  /** Fills an input; what is filled already and filled again is emptied when `toggles`. */
  set(term: TermId, text: string, toggles = false): void {
    if (this.kept) return;
    this.unsaid = this.unsaid.filter((id) => id !== term);
    const isSame = toggles && this.typed[term] === text;
    this.typed = { ...this.typed, [term]: isSame ? '' : text };
    this.isDecidingOtherwise = false;
  }

  cannotSay(term: TermId): void {
    if (this.kept) return;
    const isUnsaid = this.unsaid.includes(term);
    this.typed = { ...this.typed, [term]: '' };
    this.unsaid = isUnsaid ? this.unsaid.filter((id) => id !== term) : [...this.unsaid, term];
  }

  /** Says an input otherwise than the rule does that answers it. */
  sayOtherwise(term: TermId): void {
    if (this.kept) return;
    this.otherwise = { ...this.otherwise, [term]: '' };
    this.asksReasons = false;
  }

  /** Takes again what the rule says. */
  follow(term: TermId): void {
    if (this.kept) return;
    this.otherwise = Object.fromEntries(Object.entries(this.otherwise).filter(([id]) => id !== term));
    this.set(term, '');
  }

  /** Whether a reason is missing for something that was said otherwise; then it is asked for. */
  #lacksReason(): boolean {
    this.asksReasons = Object.values(this.reasons).includes('');
    return this.asksReasons;
  }

  /** Whether what stands in a field is not what its term takes. */
  isUnreadable(term: Term): boolean {
    return (this.typed[term.id] ?? '').trim() !== '' && !(term.id in this.known);
  }

  /** Begins anew. */
  clear(): void {
    if (this.kept) this.#saySo(this.kept);
    this.#case += 1;
    this.typed = {};
    this.unsaid = [];
    this.otherwise = {};
    this.asksReasons = false;
    this.#at = 0;
    this.kept = null;
    this.isDecidingOtherwise = false;
    this.reason = '';
  }

  /** Keeps that the row that is looked at was used; that answers the question that leads there. */
  async take(): Promise<void> {
    const now = this.#case;
    if (!this.source.isCurrent()) {
      // Whoever types and takes at once means the answer to what was typed.
      await answered();
      await tick();
      if (now !== this.#case) return;
    }
    const [answer, shown] = [this.answer, this.shown];
    const row = answer?.rows[0];
    const id = row === undefined ? undefined : shown?.rows[row];
    if (!this.canTake || row === undefined || id === undefined || this.#lacksReason()) return;
    const otherwise = this.reasons;
    const inputs = { ...this.known, ...this.#lead() };
    const { version } = this.source.topic();
    const use = await attempt(() => call('rule.use', { version, row: id, inputs, otherwise }));
    if (use === undefined) return;
    const kept = { use, row, instead: null };
    if (now !== this.#case) {
      this.#saySo(kept);
      return;
    }
    this.typed = typedOf(inputs);
    this.#at = 0;
    this.isDecidingOtherwise = false;
    this.kept = kept;
  }

  /** Keeps that something else was decided than the row that is looked at. */
  async keep(answer: Values): Promise<void> {
    const [row, shown] = [this.row, this.shown];
    const id = row === null ? undefined : shown?.rows[row];
    if (row === null || id === undefined || this.#lacksReason()) return;
    const { version } = this.source.topic();
    const now = this.#case;
    const reason = this.reason.trim();
    const used = {
      version,
      row: id,
      inputs: this.known,
      otherwise: this.reasons,
      exception: { answer, reason },
    };
    const use = await attempt(() => call('rule.use', used));
    if (use === undefined) return;
    const kept = { use, row, instead: { values: answer, reason } };
    if (now !== this.#case) {
      this.#saySo(kept);
      return;
    }
    this.kept = kept;
    this.isDecidingOtherwise = false;
    this.reason = '';
  }

  /** Takes back what was kept; the case stays as it is. */
  async takeBack(use: UseId): Promise<void> {
    const done = await attempt(() => call('rule.use.takeBack', { id: use }));
    if (done === undefined) return;
    if (this.kept?.use === use) this.kept = null;
    say(t('desk-taken-back'));
  }

  async copy(): Promise<void> {
    if (!this.answer) return;
    const { values, because } = this.answer;
    const text = sayPlainly(values, because, this.shown?.outputs ?? [], this.terms);
    if (await attempt(() => copyText(text))) say(t('desk-copied'));
  }

  /** Says what was kept while somebody has gone on to the next case, so that a slip can still be taken back. */
  #saySo({ use, row, instead }: Kept): void {
    const act = (): void => void this.takeBack(use);
    say(t(instead ? 'desk-kept-exception' : 'desk-kept', { number: row + 1 }), {
      label: t('desk-take-back'),
      act,
    });
  }

  /** The one value that leads to the answer that is looked at. */
  #lead(): RuleCase {
    const lead = this.ask?.leads[this.at];
    const only = lead?.kind === 'oneOf' && lead.tests.length === 1 ? lead.tests[0]?.check : undefined;
    if (!this.ask || only?.kind !== 'equals' || only.value.kind === 'null') return {};
    return { [this.ask.term]: only.value };
  }

  #mayBeMissing(id: TermId): boolean {
    return this.shown?.inputs.some(({ term, mayBeMissing }) => term === id && mayBeMissing) ?? false;
  }
}
