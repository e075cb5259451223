import type { Component } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { Room } from './room';

const MODULES = import.meta.glob<{ default: Room }>('./*/index.ts', { eager: true });

/** Every room there is: a folder with an `index.ts` is enough to add one. */
export const rooms: readonly Room[] = sortRooms(Object.values(MODULES).map((module) => module.default));

/** The order of the sidebar. */
export function sortRooms(all: readonly Room[]): Room[] {
  const groups: Room['group'][] = ['team', 'across', 'hidden'];
  return [...all].sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || a.order - b.order);
}

export function findRoom(id: string): Room | undefined {
  return rooms.find((room) => room.id === id);
}

/** What is seen of the rooms that are here already. */
const here = new SvelteMap<string, Component>();

/** Why the others did not come. */
const failed = new SvelteMap<string, unknown>();

/**
 * What is seen of a room; nothing until it has come, which whoever reads this in a component is told.
 * @throws what kept it from coming, until `forgetFailed`.
 */
export function viewOf({ id, view }: Room): Component | undefined {
  if (failed.has(id)) throw failed.get(id);
  const known = here.get(id);
  if (!known)
    void view().then(
      ({ default: come }) => here.set(id, come),
      (cause: unknown) => failed.set(id, cause),
    );
  return known;
}

/** Asks once more for rooms that did not come. */
export function forgetFailed(): void {
  failed.clear();
}
