import type { Arrangement } from './arrange';

/** A card at which the team stops, and whether it comes first because it is blocked. */
export interface Stop {
  card: string;
  column: string;
  blocked: boolean;
}

/**
 * The way over the board: what is nearest to the customer first, so columns of work in progress from right to left, each from top to
 * bottom; before all others what is blocked, in the same order.
 */
export function wayOver(all: Arrangement): Stop[] {
  const stops = all.columns
    .map(({ column }, at) => ({ column, at }))
    .filter(({ column }) => column.role === 'active')
    .reverse()
    .flatMap(({ column, at }) =>
      all.lanes.flatMap((lane) =>
        (lane.cells[at] ?? []).map((card) => ({
          card: card.id,
          column: column.name,
          blocked: card.blocked !== undefined,
        })),
      ),
    );
  return [...stops.filter(({ blocked }) => blocked), ...stops.filter(({ blocked }) => !blocked)];
}

/** Minutes and seconds, as a clock on the wall shows them. */
export function clock(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds));
  return `${String(Math.floor(whole / 60))}:${String(whole % 60).padStart(2, '0')}`;
}
