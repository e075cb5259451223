import type { Arrangement, Place } from './arrange';

/** Left to right, and down each column through its lanes. */
function compare(one: Place, other: Place): number {
  return one.column - other.column || one.lane - other.lane || one.index - other.index;
}

/** Cards in the order in which a board is read; those that are not shown stay behind the others. */
export function inOrder(all: Arrangement, ids: readonly string[]): string[] {
  const placed = ids.flatMap((id) => {
    const place = all.places.get(id);
    return place ? [{ id, place }] : [];
  });
  placed.sort((one, other) => compare(one.place, other.place));
  return [...placed.map(({ id }) => id), ...ids.filter((id) => !all.places.has(id))];
}

/** The cards of a column from one to another, both included, whichever comes first; of two columns only the second card. */
export function between(all: Arrangement, from: string, to: string): string[] {
  const [one, other] = [all.places.get(from), all.places.get(to)];
  if (!one || !other || one.column !== other.column) return [to];
  const [low, high] = compare(one, other) <= 0 ? [one, other] : [other, one];
  return all.lanes
    .slice(low.lane, high.lane + 1)
    .flatMap((lane, at) =>
      (lane.cells[low.column] ?? [])
        .map(({ id }, index) => ({ id, place: { column: low.column, lane: low.lane + at, index } }))
        .filter(({ place }) => compare(place, low) >= 0 && compare(place, high) <= 0),
    )
    .map(({ id }) => id);
}
