import type { Room, TeamRoom } from '../../contract/generated';

/** A team and how many rooms something is true of. */
export interface TeamCount {
  team: string;
  count: number;
}

/** What the room allowed and used says before any figure is looked at. */
export interface Reading {
  /** The team whose rules go up to the most stops. */
  pressing: TeamCount | null;
  /** The team that uses none of the most rooms that it has. */
  unused: TeamCount | null;
}

/** Whether a team has room that no rule of it uses. */
export function isUnused({ allowed, used }: TeamRoom): boolean {
  return allowed !== null && used === null;
}

/** Both a stop that is reached and room that is left unused are worth a conversation before the frame is changed. */
export function readingOf(rooms: readonly Room[]): Reading {
  return {
    pressing: most(rooms, ({ atStop }) => atStop),
    unused: most(rooms, isUnused),
  };
}

function most(rooms: readonly Room[], holds: (room: TeamRoom) => boolean): TeamCount | null {
  const counts = new Map<string, number>();
  for (const { team } of rooms.flatMap(({ teams }) => teams.filter(holds)))
    counts.set(team, (counts.get(team) ?? 0) + 1);
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  return first ? { team: first[0], count: first[1] } : null;
}
