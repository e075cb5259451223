import type { MenuEntry } from '../../kit';
import type { Facts } from './facts';
import type { Target } from './move';
import type { View } from './view.svelte';
import type { Viewport } from './windowing.svelte';

/** What everything on the board shares; handed down as a context. */
export interface Scene {
  readonly view: View;
  readonly viewport: Viewport;
  /** Reads state. */
  readonly facts: Facts;
  /** The card that the Tab key reaches. */
  readonly reachable: string | null;
  /** Whether the party may change this board. */
  readonly isOurs: boolean;
  /** A click on a card, or Enter (`byKeys`). */
  press: (card: string, byKeys: boolean) => void;
  /** A click with Ctrl or Shift, or Space: one more card, one less, or all from the one before. */
  pick: (card: string, how: 'toggle' | 'stretch') => void;
  /** A click on the ground, while cards are cut. */
  ground: (target: Target) => void;
  /** What can be done with a card, from the right button or the key for menus. */
  menu: (card: string) => readonly MenuEntry[];
  /** A new card in this column. */
  add: (column: string) => void;
}

export const SCENE = Symbol('board');
