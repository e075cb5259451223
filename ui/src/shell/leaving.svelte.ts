import { tick } from 'svelte';
import { answered } from '../contract/door';
import { hasUnstored } from '../kit/unstored.svelte';
import { platform } from '../platform';
import { closing } from './closing.svelte';

/** A window that shall close. */
class Leaving {
  /** Whether it is asked what shall become of what is typed. */
  asks = $state(false);

  /** What is typed is stored first, as it is when a field is left; where that cannot be, somebody is asked. */
  async begin(): Promise<void> {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await tick();
    await answered();
    await tick();
    if (hasUnstored()) this.asks = true;
    else await this.end();
  }

  /** Closes it for good, once it is known what of others goes with the last window. */
  async end(): Promise<void> {
    this.asks = false;
    if ((await platform.isLast()) && !(await closing.may())) return;
    await platform.windowControls?.destroy();
  }
}

export const leaving = new Leaving();

/** From now on the window closes only after what is typed is stored; called once by `main.ts`. Returns how to stop. */
export function watchTheDoor(): () => void {
  return platform.onLeave(
    () => hasUnstored() || closing.isHolding,
    () => void leaving.begin(),
  );
}
