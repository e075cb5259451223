import { party } from '../../contract/party.svelte';
import type { Hotkey } from '../../hotkeys';
import { router } from '../../shell/router.svelte';

/** Whether a board is shown, which has a key of its own for it. */
function isAtBoard(): boolean {
  const { room, path } = router.current;
  return room === 'board' && path.at(-1) !== 'flow';
}

/** From any other room a new card leads to the team's board. */
export function keysElsewhere(): Hotkey[] {
  return [
    {
      id: 'card.begin',
      keys: [],
      scope: 'app',
      label: 'board-new',
      enabled: () => party.canWrite && party.current !== null && 'team' in party.current && !isAtBoard(),
      action: () => {
        router.go('board', [], { query: { new: 'card' } });
      },
    },
  ];
}
