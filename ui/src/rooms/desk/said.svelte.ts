import type { TermId, VersionId } from '../../contract/generated';
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
  /** The version that is asked, and what was said of others meanwhile. */
  #version: VersionId | null = null;
  #aside: Readonly<Record<VersionId, Aside>> = {};

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

  /** Goes on to another topic; whoever looked into it only shortly finds the case of this one again. */
  turnTo(version: VersionId): void {
    if (version === this.#version) return;
    const { typed, unsaid, otherwise, reason } = this;
    if (this.#version !== null && !this.isOver)
      this.#aside = { ...this.#aside, [this.#version]: { typed, unsaid, otherwise, reason } };
    const { [version]: found, ...others } = this.#aside;
    [this.#version, this.#aside] = [version, others];
    this.begin(found ?? {});
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
