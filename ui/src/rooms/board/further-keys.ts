import type { Hotkey } from '../../hotkeys';
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

/** What the keys of the board act on. */
export interface Room {
  view: View;
  deeds: Deeds;
  together: Together;
  standUp: { isOn: () => boolean; canBegin: () => boolean; begin: () => void };
  isOurs: () => boolean;
}

const scope = 'board';

/** The keys of the board that its foot bar has no place for; the key for help shows them. */
export function furtherKeys({ view, deeds, together, isOurs }: Room): Hotkey[] {
  const still = (): boolean => view.isStill;
  const chosen = (): boolean => still() && deeds.selected !== undefined;
  const ours = (): boolean => chosen() && isOurs();
  return [
    {
      scope,
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
      scope,
      id: 'card.pick',
      keys: ['Space'],
      label: 'board-key-pick',
      quiet: true,
      // Beside a card that lies open Space scrolls it; a card that has the focus itself is picked all the same.
      enabled: () => ours() && !view.isOpen,
      action: () => {
        if (view.selected !== null) together.toggle(view.selected);
      },
    },
    {
      scope,
      id: 'board.menu',
      keys: ['Shift+F10'],
      label: 'board-key-menu',
      quiet: true,
      native: true,
      enabled: chosen,
      action: () => undefined,
    },
    {
      scope,
      id: 'board.filter',
      keys: ['F', '/'],
      label: 'board-key-filter',
      enabled: still,
      action: () => (deeds.filtering = true),
    },
    {
      scope,
      id: 'card.link',
      keys: ['D'],
      label: 'board-key-link',
      enabled: ours,
      action: () => {
        deeds.link();
      },
    },
    {
      scope,
      id: 'card.trash',
      keys: ['Delete'],
      label: 'board-key-trash',
      enabled: ours,
      action: () => void together.trash(),
    },
    {
      scope,
      id: 'board.away',
      keys: ['A'],
      label: 'board-key-away',
      enabled: still,
      action: () => {
        deeds.away();
      },
    },
    {
      scope,
      id: 'board.tried',
      keys: ['E'],
      label: 'experiment-key-tried',
      enabled: still,
      action: () => {
        deeds.tried();
      },
    },
    {
      scope,
      id: 'card.cut',
      keys: ['Ctrl+X'],
      label: 'board-key-cut',
      enabled: ours,
      action: () => {
        together.cut();
      },
    },
    {
      scope,
      id: 'card.paste',
      keys: ['Ctrl+V'],
      label: 'board-key-paste',
      enabled: () => still() && cut.held !== null,
      action: () => void together.paste(),
    },
    {
      scope,
      id: 'card.archive',
      keys: ['Shift+Delete'],
      label: 'board-key-archive',
      enabled: ours,
      action: () => void together.archive(),
    },
    {
      scope,
      id: 'card.let.go',
      keys: ['Escape'],
      label: 'board-key-let-go',
      quiet: true,
      enabled: () => still() && !view.isOpen && (view.picked.length > 0 || cut.held !== null),
      action: () => {
        together.back();
      },
    },
    {
      scope,
      id: 'card.label',
      keys: ['F2'],
      label: 'board-key-label',
      quiet: true,
      native: true,
      enabled: () => still() && view.isOpen && isOurs(),
      action: () => undefined,
    },
    {
      scope,
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
