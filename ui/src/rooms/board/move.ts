import type { Board, Card, CardMove } from '../../contract/generated';
import type { Arrangement, Place } from './arrange';

/** Where a moved card would come: before a card that is shown, or at the end of a cell. */
export interface Target {
  lane: number;
  column: number;
  /** The card it comes before; `null` at the end of the cell. */
  before: string | null;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** Cards of a cell that do not move. */
function resting(
  all: Arrangement,
  { lane, column }: Omit<Target, 'before'>,
  moved: readonly string[],
): Card[] {
  return (all.lanes[lane]?.cells[column] ?? []).filter(({ id }) => !moved.includes(id));
}

/** Where a card stands now, as a target; what moves along is passed over. */
export function standing(
  all: Arrangement,
  { lane, column, index }: Place,
  moved: readonly string[] = [],
): Target {
  const next = all.lanes[lane]?.cells[column]?.slice(index + 1).find(({ id }) => !moved.includes(id));
  return { lane, column, before: next?.id ?? null };
}

/** The place of a target among the cards that rest, from 1, and how many places there are. */
export function placeOf(all: Arrangement, target: Target, moved: readonly string[]) {
  const cards = resting(all, target, moved);
  const at = target.before === null ? cards.length : cards.findIndex(({ id }) => id === target.before);
  return { place: at + 1, of: cards.length + 1 };
}

/** One step of a move by keyboard. At the edge of the board the target stays. */
export function step(all: Arrangement, from: Target, direction: Direction, moved: readonly string[]): Target {
  const at = placeOf(all, from, moved).place - 1;
  if (direction === 'left' || direction === 'right') {
    const column = from.column + (direction === 'left' ? -1 : 1);
    if (!all.columns[column]) return from;
    const cards = resting(all, { lane: from.lane, column }, moved);
    return { ...from, column, before: cards[at]?.id ?? null };
  }
  const cards = resting(all, from, moved);
  if (direction === 'down') {
    if (at < cards.length) return { ...from, before: cards[at + 1]?.id ?? null };
    const lane = from.lane + 1;
    if (!all.lanes[lane]) return from;
    return { ...from, lane, before: resting(all, { ...from, lane }, moved)[0]?.id ?? null };
  }
  if (at > 0) return { ...from, before: cards[at - 1]?.id ?? null };
  return from.lane > 0 ? { ...from, lane: from.lane - 1, before: null } : from;
}

/** Whether several cards of several lanes go sideways: then each stays in its lane. `home` is the lane they are moved from. */
export function keepsLanes(
  all: Arrangement,
  target: Target,
  moved: readonly string[],
  home: number | null,
): boolean {
  return target.lane === home && new Set(moved.map((id) => all.places.get(id)?.lane)).size > 1;
}

/** The card of the whole column that a target comes before, shown or not; nothing at the end of the column. */
function nextInColumn(all: Arrangement, target: Target, moved: readonly string[]): string | undefined {
  const rest = restOf(all, target, moved);
  const last = target.before === null ? resting(all, target, moved).at(-1) : undefined;
  return target.before ?? (last ? rest[rest.indexOf(last.id) + 1] : undefined);
}

/** The cards of a column that do not move, shown or not. */
function restOf(all: Arrangement, { column }: Target, moved: readonly string[]): readonly string[] {
  return all.columns[column]?.order.filter((id) => !moved.includes(id)) ?? [];
}

/** Where cards would come: several of several lanes that go sideways, each in its own. */
export function placesFor(
  all: Arrangement,
  target: Target,
  moved: readonly string[],
  home: number | null,
): readonly Target[] {
  if (!keepsLanes(all, target, moved, home)) return [target];
  const rest = restOf(all, target, moved);
  const next = nextInColumn(all, target, moved);
  const from = next === undefined ? rest.length : rest.indexOf(next);
  const lanes = new Set(moved.flatMap((id) => all.places.get(id)?.lane ?? []));
  return [...lanes].map((lane) => {
    if (lane === target.lane) return target;
    const behind = resting(all, { ...target, lane }, moved).find(({ id }) => rest.indexOf(id) >= from);
    return { ...target, lane, before: behind?.id ?? null };
  });
}

/**
 * The command for a target; `null` when the cards stand there already. The end of a cell is behind the last card shown
 * there, wherever that stands in the whole column.
 */
export function commandFor(
  all: Arrangement,
  board: Board,
  target: Target,
  moved: readonly string[],
  home: number | null = null,
): CardMove | null {
  const state = all.columns[target.column];
  const lane = all.lanes[target.lane];
  if (!state || !lane) return null;
  const before = nextInColumn(all, target, moved);
  const { id: column } = state.column;
  const first = board.cards.find(({ id }) => id === moved[0]);
  const stays =
    moved.length === 1 &&
    first?.column === column &&
    (lane.stage === undefined || (first.stage ?? null) === lane.stage) &&
    state.order[state.order.indexOf(first.id) + 1] === before;
  if (stays) return null;
  return {
    ids: [...moved],
    column,
    before,
    stage: keepsLanes(all, target, moved, home) ? undefined : lane.stage,
  };
}

/** The board as it will be, shown until the answer is there. */
export function moved(board: Board, { ids, column, before, stage }: CardMove, today: string): Board {
  const role = board.columns.find(({ id }) => id === column)?.role;
  const byId = new Map(board.cards.map((card) => [card.id, card]));
  const going = ids.flatMap((id) => byId.get(id) ?? []).map((card) => arrived(card));
  const cards = board.cards.filter(({ id }) => !ids.includes(id));
  const at = before === undefined ? -1 : cards.findIndex(({ id }) => id === before);
  cards.splice(at < 0 ? cards.length : at, 0, ...going);
  return { ...board, cards };

  function arrived(card: Card): Card {
    const next = { ...card, column, stage: stage === undefined ? card.stage : (stage ?? undefined) };
    if (card.column === column) return next;
    if (role === 'done') return { ...next, finished: today, blocked: undefined, initials: undefined };
    return { ...next, finished: undefined, age: role === 'active' ? (card.age ?? 0) : undefined };
  }
}

/**
 * The card next to another one. Sideways it is the nearest column that shows a card in the same lane, at the same
 * height; upwards and downwards it goes on in the next lane. `null` at the edge.
 */
export function neighbour(
  all: Arrangement,
  from: Place,
  direction: Direction,
  isOpen: (lane: number, column: number) => boolean,
): string | null {
  const cell = (lane: number, column: number): readonly Card[] =>
    isOpen(lane, column) ? (all.lanes[lane]?.cells[column] ?? []) : [];
  if (direction === 'up' || direction === 'down') {
    const next = cell(from.lane, from.column)[from.index + (direction === 'up' ? -1 : 1)];
    if (next) return next.id;
    const by = direction === 'up' ? -1 : 1;
    for (let lane = from.lane + by; all.lanes[lane]; lane += by) {
      const found = cell(lane, from.column).at(direction === 'up' ? -1 : 0);
      if (found) return found.id;
    }
    return null;
  }
  const by = direction === 'left' ? -1 : 1;
  for (let column = from.column + by; all.columns[column]; column += by) {
    const cards = cell(from.lane, column);
    const found = cards[Math.min(from.index, cards.length - 1)];
    if (found) return found.id;
  }
  return null;
}
