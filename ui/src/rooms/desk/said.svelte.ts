import type { DeskTopic, RuleId, TermId, VersionId } from '../../contract/generated';
import type { Typed } from '../rules/try/case';

/** What is said of one case, as it is put aside and found again. */
export type Aside = Pick<Said, 'typed' | 'unsaid' | 'otherwise' | 'reason'>;

/** What somebody says of a case at the desk. Nothing of it outlives the room. */
export abstract class Said {
  /** What stands in the inputs, by term. */
  typed = $state.raw<Typed>({});
  /** What was asked for and nobody can say. */
  unsaid = $state.raw<readonly TermId[]>([]);
  /** Inputs that are said otherwise than the rules say that answer them, each with why. */
  otherwise = $state.raw<Readonly<Record<TermId, string>>>({});
  /** Somebody wanted to go on without such a reason. */
  asksReasons = $state(false);
  isDecidingOtherwise = $state(false);
  /** Why it is right to decide otherwise; stays while somebody looks around. */
  reason = $state('');
  /** What is asked, and what was said of other topics meanwhile. */
  #asked: { rule: RuleId; version: VersionId } | null = null;
  #aside: Readonly<Record<RuleId, Aside>> = {};

  /** Whether the case was kept: then nothing more is said of it. */
  protected abstract get isOver(): boolean;

  /** Fills an input; what is filled already and filled again is emptied when `toggles`. */
  set(term: TermId, text: string, toggles = false): void {
    if (this.isOver) return;
    this.unsaid = this.unsaid.filter((id) => id !== term);
    const isSame = toggles && this.typed[term] === text;
    this.typed = { ...this.typed, [term]: isSame ? '' : text };
    this.isDecidingOtherwise = false;
  }

  cannotSay(term: TermId): void {
    if (this.isOver) return;
    const isUnsaid = this.unsaid.includes(term);
    this.typed = { ...this.typed, [term]: '' };
    this.unsaid = isUnsaid ? this.unsaid.filter((id) => id !== term) : [...this.unsaid, term];
  }

  /** Says an input otherwise than the rule does that answers it. */
  sayOtherwise(term: TermId): void {
    if (this.isOver) return;
    this.otherwise = { ...this.otherwise, [term]: '' };
    this.asksReasons = false;
  }

  /** Takes again what the rule says. */
  follow(term: TermId): void {
    if (this.isOver) return;
    this.otherwise = Object.fromEntries(Object.entries(this.otherwise).filter(([id]) => id !== term));
    this.set(term, '');
  }

  /** Begins anew, and forgets what was typed of other topics: it belongs to the same conversation. */
  clear(): void {
    this.#aside = {};
    this.begin({});
  }

  /**
   * Goes on to another topic, or to the version of this one that now applies. Whoever looked into another topic only shortly finds the
   * case of this one again; and what is known of a case and being decided does not hang on the version. Gives whether a case goes on in
   * another version.
   */
  turnTo({ rule, version }: Pick<DeskTopic, 'rule' | 'version'>): boolean {
    const before = this.#asked;
    if (before?.version === version) return false;
    this.#asked = { rule, version };
    if (before?.rule === rule && !this.isOver)
      return Object.values(this.typed).some((text) => text !== '') || this.isDecidingOtherwise;
    const { typed, unsaid, otherwise, reason } = this;
    if (before && !this.isOver)
      this.#aside = { ...this.#aside, [before.rule]: { typed, unsaid, otherwise, reason } };
    const { [rule]: found, ...others } = this.#aside;
    this.#aside = others;
    this.begin(found ?? {});
    return false;
  }

  protected begin({ typed = {}, unsaid = [], otherwise = {}, reason = '' }: Partial<Aside>): void {
    this.typed = typed;
    this.unsaid = unsaid;
    this.otherwise = otherwise;
    this.reason = reason;
    this.asksReasons = false;
    this.isDecidingOtherwise = false;
  }
}
