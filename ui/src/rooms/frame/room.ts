import type { FrameGuardrail, Room, TeamRoom } from '../../contract/generated';

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

/** How a team stands to a room: it may not be theirs at all, be theirs and unused, be used nobody knows how far, used, used up to the stop, or beyond it. */
export type Standing = 'notTheirs' | 'unused' | 'unknown' | 'used' | 'atStop' | 'outside';

/**
 * A company-wide bound gives every team the same room, whether or not the matter is theirs. It is theirs when a rule of theirs
 * sets the term or when managers gave them a bound of their own.
 */
export function standingOf(room: Room, of: TeamRoom, guardrails: readonly FrameGuardrail[]): Standing {
  if (of.used !== null) return of.isOutside ? 'outside' : of.atStop ? 'atStop' : 'used';
  if (of.isUnknown) return 'unknown';
  const own = guardrails.some(({ team, term }) => team === of.team && term === room.term);
  return own ? 'unused' : 'notTheirs';
}

/** Both a stop that is reached and room that is left unused are worth a conversation before the frame is changed. */
export function readingOf(rooms: readonly Room[], guardrails: readonly FrameGuardrail[]): Reading {
  const most = (standing: Standing): TeamCount | null =>
    mostOften(
      rooms.flatMap((room) =>
        room.teams.filter((one) => standingOf(room, one, guardrails) === standing).map(({ team }) => team),
      ),
    );
  return { pressing: most('atStop'), unused: most('unused') };
}

function mostOften(teams: readonly string[]): TeamCount | null {
  const counts = new Map<string, number>();
  for (const team of teams) counts.set(team, (counts.get(team) ?? 0) + 1);
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  return first ? { team: first[0], count: first[1] } : null;
}
