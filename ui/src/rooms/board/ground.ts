import type { Arrangement } from './arrange';
import type { Target } from './move';

/** A target by what its lane and column are, not by where they stand: the board may change while it is kept. */
export interface Spot {
  lane: string;
  column: string;
  before: string | null;
}

export function spotOf(all: Arrangement | undefined, target: Target | null): Spot | null {
  const lane = target && all?.lanes[target.lane];
  const state = target && all?.columns[target.column];
  return lane && state ? { lane: lane.id, column: state.column.id, before: target.before } : null;
}

/** Where it is now; at the end of its cell once the card that it was before has gone from there. */
export function targetOf(all: Arrangement | undefined, spot: Spot | null): Target | null {
  if (!all || !spot) return null;
  const lane = all.lanes.findIndex(({ id }) => id === spot.lane);
  const column = all.columns.findIndex((state) => state.column.id === spot.column);
  const cell = all.lanes[lane]?.cells[column];
  if (!cell) return null;
  return { lane, column, before: cell.some(({ id }) => id === spot.before) ? spot.before : null };
}
