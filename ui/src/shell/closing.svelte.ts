import { call } from '../contract/door';
import type { Hidden } from '../contract/generated';

/** What would be gone with the window or the workspace. */
export interface Going extends Hidden {
  /** Somebody is writing and has not handed it in. */
  typed: boolean;
}

/** Asks before what nobody has been shown yet goes with the window or the workspace. */
class Closing {
  /** Set by whoever has something typed in front of them that lies nowhere else. */
  typed = $state(false);
  /** Something would be gone if the program ended now. */
  isHolding = $state(false);
  /** What would be gone, as long as the question stands. */
  asked = $state.raw<Going | null>(null);
  #answer: (goes: boolean) => void = () => undefined;

  /** Whether it may go: nothing would be gone, or whoever is asked says so. */
  async may(): Promise<boolean> {
    // The question stands already, and once is enough.
    if (this.asked) return false;
    const going = { ...(await hidden()), typed: this.typed };
    if (!Object.values(going).some(Boolean)) return true;
    return new Promise((answer) => {
      this.asked = going;
      this.#answer = answer;
    });
  }

  answer(goes: boolean): void {
    this.asked = null;
    this.#answer(goes);
  }
}

export const closing = new Closing();

/** Without a workspace nothing is hidden. */
async function hidden(): Promise<Hidden> {
  try {
    return await call('workspace.hidden', {});
  } catch {
    return { answers: false, notes: false, votes: false, pulse: false };
  }
}
