import { ask } from '../contract/query';
import type { Room } from '../rooms/room';
import { attempt } from './attempt';
import { ORGANISATION } from './parties';
import { takeOver } from './preferences';
import { APP_STATE } from './workspace';

/**
 * Resolves when it is known how the window looks: language and colours, so that nothing flashes. What its first room begins with
 * is on its way by then: it comes while the window is drawn.
 */
export async function begun(room: Room | undefined): Promise<void> {
  const state = await attempt(() => ask(APP_STATE));
  if (!state) return;
  takeOver(state.preferences);
  if (!state.workspace) return;
  // Whoever shows it says why it does not come.
  for (const question of [ORGANISATION, ...(room?.begins ?? [])]) ask(question).catch(() => undefined);
}

/** What the first room does not need waits for it: two cores have enough to do with that. */
class Start {
  isOver = $state(false);
}
export const start = new Start();

/** Resolves when the first room stands there with what it has to show. */
export async function firstRoom(app: HTMLElement): Promise<void> {
  const isThere = (): boolean => {
    const main = app.querySelector('main');
    return main !== null && main.textContent.trim() !== '' && main.querySelector('.skeleton') === null;
  };
  if (isThere()) return;
  await new Promise<void>((resolve) => {
    const watching = new MutationObserver(() => {
      if (!isThere()) return;
      watching.disconnect();
      resolve();
    });
    watching.observe(app, { childList: true, subtree: true });
  });
}

/** Resolves when what is on the page now has been drawn: the second frame begins after the first was. A hidden page draws none. */
export async function drawn(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1)
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
}
