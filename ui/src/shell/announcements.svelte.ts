/** A sentence at the foot of the window, also read aloud. */
export interface Announcement {
  id: number;
  text: string;
  /** `refusal` and `error` are read at once; an `error` stays until it is closed. */
  tone: 'plain' | 'refusal' | 'error';
  /** What can be done about it, for example "Undo". */
  action?: { label: string; act: () => void };
}

/** How long a sentence stays, in milliseconds; it stays longer under the pointer or with the focus. */
export const STAYS: Record<Announcement['tone'], number> = { plain: 6000, refusal: 15_000, error: Infinity };

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

  close(id: number): void {
    this.all = this.all.filter((one) => one.id !== id);
  }
}

export const announcements = new Announcements();

/** Says something in passing. */
export function say(text: string, action?: Announcement['action']): void {
  announcements.say(text, { action });
}
