import type { Hotkey } from '../../hotkeys';
import { router } from '../../shell';
import { cut } from './cut.svelte';
import type { Deeds } from './deeds.svelte';
import type { Direction } from './move';
import type { Together } from './together.svelte';
import type { View } from './view.svelte';

export const ARROWS = ['ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowRight'] as const;

/** The direction of an arrow key. */
export function directionOf(keys: string): Direction {
  return keys.replace('Arrow', '').toLowerCase() as Direction;
}

interface Room {
  view: View;
  deeds: Deeds;
  together: Together;
  standUp: { isOn: () => boolean; begin: () => void };
  isOurs: () => boolean;
}

/** The keys of the board, in the order of the foot bar. */
export function roomKeys({ view, deeds, together, standUp, isOurs }: Room): Hotkey[] {
  const still = (): boolean => view.moving === null;
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
      foot: false,
      id: 'card.pick.along',
      keys: ARROWS.map((arrow) => `Shift+${arrow}`),
      label: 'board-key-pick-along',
      range: true,
      quiet: true,
      enabled: ours,
      action: (keys) => {
        deeds.go(directionOf(keys.replace('Shift+', '')), true);
      },
    },
    {
      ...key,
      foot: false,
      id: 'card.pick',
      keys: ['Space'],
      label: 'board-key-pick',
      quiet: true,
      enabled: ours,
      action: () => {
        if (view.selected !== null) together.toggle(view.selected);
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
      foot: false,
      id: 'board.menu',
      keys: ['Shift+F10'],
      label: 'board-key-menu',
      quiet: true,
      native: true,
      enabled: chosen,
      action: () => undefined,
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
        router.go('board', [view.board, 'flow']);
      },
    },
    {
      ...key,
      foot: false,
      id: 'board.filter',
      keys: ['F', '/'],
      label: 'board-key-filter',
      enabled: still,
      action: () => (deeds.filtering = true),
    },
    {
      ...key,
      foot: false,
      id: 'card.trash',
      keys: ['Delete'],
      label: 'board-key-trash',
      enabled: ours,
      action: () => void together.trash(),
    },
    {
      ...key,
      foot: false,
      id: 'board.away',
      keys: ['A'],
      label: 'board-key-away',
      enabled: still,
      action: () => {
        deeds.away();
      },
    },
    {
      ...key,
      foot: false,
      id: 'board.tried',
      keys: ['E'],
      label: 'experiment-key-tried',
      enabled: still,
      action: () => {
        deeds.tried();
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
      foot: false,
      id: 'card.cut',
      keys: ['Ctrl+X'],
      label: 'board-key-cut',
      enabled: ours,
      action: () => {
        together.cut();
      },
    },
    {
      ...key,
      foot: false,
      id: 'card.paste',
      keys: ['Ctrl+V'],
      label: 'board-key-paste',
      enabled: () => still() && cut.held !== null,
      action: () => void together.paste(),
    },
    {
      ...key,
      foot: false,
      id: 'card.archive',
      keys: ['Shift+Delete'],
      label: 'board-key-archive',
      enabled: ours,
      action: () => void together.archive(),
    },
    {
      ...key,
      foot: false,
      id: 'card.let.go',
      keys: ['Escape'],
      label: 'board-key-let-go',
      quiet: true,
      enabled: () => still() && !view.isOpen && (view.picked.length > 0 || cut.held !== null),
      action: () => {
        if (view.picked.length > 0) view.letGo();
        else cut.held = null;
      },
    },
    {
      ...key,
      id: 'board.standup',
      keys: ['W'],
      label: 'board-key-standup',
      enabled: () => still() && !standUp.isOn(),
      action: () => {
        standUp.begin();
      },
    },
    {
      ...key,
      foot: false,
      id: 'card.close',
      keys: ['Escape'],
      label: 'board-key-close',
      quiet: true,
      enabled: () => still() && view.isOpen,
      action: () => {
        deeds.close();
      },
    },
  ];
}
