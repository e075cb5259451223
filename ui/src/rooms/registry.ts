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
