/** A sentence at the foot of the window, also read aloud. */
export interface Announcement {
  id: number;
  text: string;
  /** `refusal` and `error` are read at once; an `error` stays until it is closed or left behind. */
  tone: 'plain' | 'refusal' | 'error';
  /** Whoever it was said to has gone to another room since. */
  isLeft?: boolean;
  /** What can be done about it, for example "Undo". */
  action?: { label: string; act: () => void };
}

/** How long a sentence stays, in milliseconds; it stays longer under the pointer or with the focus. */
const STAYS: Record<Announcement['tone'], number> = { plain: 6000, refusal: 15_000, error: Infinity };

/** So long it takes to read an error that is left behind, or that lies over what people look at together. */
const READ = 30_000;

export function staysFor({ tone, isLeft }: Announcement, liesOver: boolean): number {
  return tone === 'error' && (isLeft || liesOver) ? READ : STAYS[tone];
}

class Announcements {
  #next = 0;
  all = $state.raw<readonly Announcement[]>([]);

  /**
   * Says something; at most three stand at once, and none twice. Of what was done only the last stands: what an older one offered to
   * take back is not the last step any more.
   */
  say(text: string, more: Partial<Pick<Announcement, 'tone' | 'action'>> = {}): number {
    this.#next += 1;
    const { tone = 'plain', action } = more;
    const isOver = (one: Announcement): boolean =>
      one.text === text || (tone === 'plain' && one.tone === 'plain');
    this.all = [...this.all.filter((one) => !isOver(one)), { id: this.#next, text, tone, action }].slice(-3);
    return this.#next;
  }

  /** What was said of acts and refusals passes with what it was said of; an error stays until it is closed. */
  pass(): void {
    this.all = this.all.filter((one) => one.tone === 'error');
  }

  /** Something was done since: what was refused before is behind whoever did it. What still offers something stays. */
  outlive(before: readonly Announcement[]): void {
    const isOver = (one: Announcement): boolean =>
      one.tone === 'refusal' && one.action === undefined && before.includes(one);
    if (this.all.some(isOver)) this.all = this.all.filter((one) => !isOver(one));
  }

  /** Somebody goes to another room: an error has been seen and stays only as long as it takes to read. */
  leave(): void {
    this.all = this.all.map((one) => (one.tone === 'error' ? { ...one, isLeft: true } : one));
  }

  close(id: number): void {
    this.all = this.all.filter((one) => one.id !== id);
  }
}

export const announcements = new Announcements();

/** Says something in passing. */
export function say(text: string, action?: Announcement['action']): void {
  announcements.say(text, { action });
}
