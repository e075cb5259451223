import { expect, it, vi } from 'vitest';
import type { Deeds } from './deeds.svelte';
import { roomKeys } from './keys';
import { card } from './samples';
import type { Together } from './together.svelte';
import { View } from './view.svelte';

it('has no keys while a column is on its way: the foot, which shows how to put it back, would grow', () => {
  const view = new View('b');
  view.picked = ['a'];
  view.isOpen = true;
  const deeds = { selected: card('a', 'doing') } as Deeds;
  const standUp = { isOn: () => false, canBegin: () => true, begin: vi.fn() };
  const keys = roomKeys({ view, deeds, together: {} as Together, standUp, isOurs: () => true });
  const awake = () => keys.filter(({ enabled }) => enabled?.() ?? true).map(({ id }) => id);
  expect(awake()).toContain('board.lanes');
  view.column = 1;
  expect(awake()).toEqual([]);
});

it('leaves Space to the card that lies open: it picks none behind it', () => {
  const view = new View('b');
  view.selected = 'a';
  const deeds = { selected: card('a', 'doing') } as Deeds;
  const standUp = { isOn: () => false, canBegin: () => true, begin: vi.fn() };
  const keys = roomKeys({ view, deeds, together: {} as Together, standUp, isOurs: () => true });
  const picks = () => keys.find((key) => key.keys.includes('Space'))?.enabled?.();
  expect(picks()).toBe(true);
  view.isOpen = true;
  expect(picks()).toBe(false);
});
