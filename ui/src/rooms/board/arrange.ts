import type { Board, BoardColumn, Card, JourneyItem } from '../../contract/generated';

/** How the board is cut across: one lane for each stage, or one for everything. */
export type Lanes = 'stage' | 'none';

/** A column with what is true of it whatever is filtered. */
export interface ColumnState {
  column: BoardColumn;
  /** Every card in it, in order, for finding what a moved card comes before. */
  order: readonly string[];
}

/** Cards of one stage (or of none, or all of them), by column. */
export interface Lane {
  /** The stage's id, `none` for cards without one, `all` on a board without lanes. */
  id: string;
  /** What a card dropped here gets; left out where lanes say nothing about stages. */
  stage?: string | null;
  /** The stage's number in its journey. */
  number: number | null;
  /** The stage's name; empty for cards without one and on a board without lanes. */
  name: string;
  /** The journey's name, where several journeys have lanes. */
  journey: string | null;
  /** For each column the cards shown, in order. */
  cells: readonly (readonly Card[])[];
  /** Cards shown in columns of work in progress. */
  inProgress: number;
}

/** Where a card stands: indexes of its lane, its column and within the cell. */
export interface Place {
  lane: number;
  column: number;
  index: number;
}

/** A board as it is shown. */
export interface Arrangement {
  columns: readonly ColumnState[];
  lanes: readonly Lane[];
  places: ReadonlyMap<string, Place>;
  /** Number of cards that are shown. */
  shown: number;
}

export const NO_STAGE = 'none';
export const ALL = 'all';

/** What decides how a board is shown. */
export interface Wishes {
  lanes: Lanes;
  /** Only cards of this journey; `null` for all. */
  journey: string | null;
  /** Only cards that fit. */
  fits: (card: Card) => boolean;
  journeys: readonly JourneyItem[];
}

/** Puts the cards into columns and lanes; reads each card once. Cells that hold the same cards as before stay the same. */
export function arrange(board: Board, wishes: Wishes, before?: Arrangement): Arrangement {
  const { journey, journeys } = wishes;
  const stages = new Set(journeys.find(({ id }) => id === journey)?.stages.map(({ id }) => id));
  const index = new Map(board.columns.map(({ id }, at) => [id, at]));
  const order = board.columns.map(() => [] as string[]);
  const shown: Card[] = [];
  for (const card of board.cards) {
    order[index.get(card.column) ?? 0]?.push(card.id);
    if (journey !== null && !(card.stage !== undefined && stages.has(card.stage))) continue;
    if (wishes.fits(card)) shown.push(card);
  }
  // Empty lanes say nothing: neither of a board that has no card yet, nor of a filter that finds none.
  const isEmpty = board.cards.length === 0 || (shown.length === 0 && journey === null);
  const byStage = wishes.lanes === 'stage' && !isEmpty ? lanesOf(shown, wishes) : [];
  const lanes = byStage.some(({ stage }) => stage != null) ? byStage : [empty({ id: ALL })];
  deal(board, shown, lanes, index);
  const columns = board.columns.map((column, at) => ({ column, order: order[at] ?? [] }));
  for (const lane of lanes) {
    const known = before?.lanes.find(({ id }) => id === lane.id);
    if (known) lane.cells = lane.cells.map((cell, at) => sameAs(known.cells[at], cell));
  }
  let places: ReadonlyMap<string, Place> | undefined;
  return {
    columns,
    lanes,
    // Nobody asks for it before somebody acts.
    get places() {
      return (places ??= placesIn(lanes));
    },
    shown: shown.length,
  };
}

/** Whether there can be lanes by stage: a journey of the board's team has stages, or a card that came from elsewhere names one. */
export function hasStages({ team, cards }: Board, journeys: readonly JourneyItem[]): boolean {
  const isNear = ({ owner, others }: JourneyItem): boolean => owner === team || others.includes(team);
  return (
    journeys.some((journey) => isNear(journey) && journey.stages.length > 0) ||
    cards.some(({ stage }) => stage !== undefined)
  );
}

/** How many cards of a column the filter lets through. */
export function shownIn({ lanes }: Arrangement, column: number): number {
  return lanes.reduce((sum, { cells }) => sum + (cells[column]?.length ?? 0), 0);
}

function placesIn(lanes: readonly Lane[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  lanes.forEach(({ cells }, lane) => {
    cells.forEach((cell, column) => {
      cell.forEach(({ id }, index) => places.set(id, { lane, column, index }));
    });
  });
  return places;
}

/** The former cell when it holds the same: then nothing that hangs on it has to be done again. */
function sameAs(before: readonly Card[] | undefined, now: readonly Card[]): readonly Card[] {
  const isSame = before?.length === now.length && now.every((card, at) => card === before[at]);
  return isSame ? before : now;
}

type Draft = Omit<Lane, 'cells'> & { cells: readonly (readonly Card[])[] };

/** Puts every card into its cell. */
function deal(board: Board, cards: readonly Card[], lanes: Draft[], index: Map<string, number>): void {
  const byId = new Map(lanes.map((lane, at) => [lane.id, at]));
  const only = lanes[0]?.id === ALL;
  const cells = lanes.map(() => board.columns.map(() => [] as Card[]));
  for (const card of cards) {
    const at = only ? 0 : (byId.get(card.stage ?? NO_STAGE) ?? lanes.length - 1);
    const column = index.get(card.column) ?? 0;
    const lane = lanes[at];
    const cell = cells[at]?.[column];
    if (!lane || !cell) continue;
    cell.push(card);
    if (board.columns[column]?.role === 'active') lane.inProgress += 1;
  }
  lanes.forEach((lane, at) => (lane.cells = cells[at] ?? []));
}

function empty(lane: Partial<Draft> & { id: string }): Draft {
  return { number: null, name: '', journey: null, inProgress: 0, ...lane, cells: [] };
}

/**
 * A lane for every stage of each journey that the cards shown name, or of the chosen one; the last one takes the cards
 * without a stage, when there are any.
 */
function lanesOf(cards: readonly Card[], { journey, journeys }: Wishes): Draft[] {
  const named = new Set(cards.map(({ stage }) => stage));
  const seen = journeys.filter(({ id, stages }) =>
    journey === null ? stages.some((stage) => named.has(stage.id)) : id === journey,
  );
  const lanes = seen.flatMap(({ name: whose, stages }) =>
    stages.map(({ id, name }, at) =>
      empty({ id, stage: id, number: at + 1, name, journey: seen.length > 1 ? whose : null }),
    ),
  );
  const known = new Set(lanes.map(({ id }) => id));
  if (cards.some(({ stage }) => stage === undefined || !known.has(stage)))
    lanes.push(empty({ id: NO_STAGE, stage: null }));
  return lanes;
}

/** How full a column's bar is drawn. */
export interface Bar {
  filled: number;
  total: number;
}

/** The most places that a bar has. */
const PLACES = 8;

/**
 * The bar of a limit: a place a card, as long as the limit fits beside a name; then in proportion, rounded away from "full". Of the cards
 * beyond it no more are drawn than fit, one at least: how many there are stands beside it.
 */
export function barOf(count: number, limit: number): Bar {
  if (limit <= PLACES) return { filled: Math.min(count, Math.max(PLACES, limit + 1)), total: limit };
  if (count >= limit) return { filled: PLACES + (count > limit ? 1 : 0), total: PLACES };
  return { filled: Math.min(Math.ceil((count / limit) * PLACES), PLACES - 1), total: PLACES };
}
