import type { Hotkey } from '../../hotkeys';
import { router } from '../../shell';
import { ARROWS, directionOf, furtherKeys, type Room } from './further-keys';
import { leaveAt } from './left';

/** The keys of the board, those of the foot bar first and in its order. */
export function roomKeys(room: Room): Hotkey[] {
  const { view, deeds, standUp, isOurs } = room;
  const still = (): boolean => view.isStill;
  const chosen = (): boolean => still() && deeds.selected !== undefined;
  const ours = (): boolean => chosen() && isOurs();
  const key = { scope: 'board', foot: true } as const;
  return [
    {
      ...key,
      foot: !standUp.isOn(), // which has its own arrows
      id: 'board.go',
      keys: ARROWS,
      label: 'board-key-go',
      quiet: true,
      enabled: still,
      action: (keys) => {
        deeds.go(directionOf(keys));
      },
    },
    {
      ...key,
      id: 'card.open',
      keys: ['Enter'],
      label: 'board-key-open',
      enabled: chosen,
      action: () => deeds.selected && deeds.open(deeds.selected.id, true),
    },
    {
      ...key,
      id: 'card.move',
      keys: ['M'],
      label: 'board-key-move',
      enabled: ours,
      action: () => {
        deeds.lift();
      },
    },
    {
      ...key,
      id: 'card.block',
      keys: ['B'],
      label: 'board-key-block',
      enabled: ours,
      action: () => {
        deeds.block();
      },
    },
    {
      ...key,
      id: 'card.add',
      keys: ['N'],
      label: 'board-key-new',
      enabled: () => still() && isOurs(),
      action: () => {
        deeds.newCard();
      },
    },
    {
      ...key,
      foot: !standUp.isOn(),
      id: 'board.lanes',
      keys: ['S'],
      label: 'board-key-lanes',
      enabled: still,
      action: () => {
        view.setLanes(view.lanes === 'stage' ? 'none' : 'stage');
      },
    },
    {
      ...key,
      foot: !standUp.isOn(),
      id: 'board.flow',
      keys: ['T'],
      label: 'flow-key',
      enabled: still,
      action: () => {
        leaveAt(view.board, view.selected);
        router.go('board', [view.board, 'flow']);
      },
    },
    {
      scope: 'board',
      id: 'board.others',
      keys: [],
      label: 'board-key-others',
      enabled: () => still() && !view.isBrowsing,
      action: () => (view.isBrowsing = true),
    },
    {
      ...key,
      id: 'board.standup',
      keys: ['W'],
      label: 'board-key-standup',
      enabled: () => still() && standUp.canBegin(),
      action: () => {
        standUp.begin();
      },
    },
    ...furtherKeys(room),
  ];
}
