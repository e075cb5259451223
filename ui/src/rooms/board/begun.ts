import type { Board, CardKind } from '../../contract/generated';
import { NONE } from './choices';

/** A card that somebody began to write. */
export interface BegunCard {
  title: string;
  kind: CardKind;
  column: string;
  stage: string;
  outcome: string;
  /** The team that is asked; our own board when a team asks us. */
  of: string;
  asker: string;
  due: string;
  /** What is said beside an ask. */
  description: string;
  template: string;
}

/** Cards that were left half written, by board: they wait in this window until the form is opened again. */
const begun = new Map<string, BegunCard>();

/** What was begun; without its column when that has gone meanwhile. */
export function begunOn({ id, columns }: Board): Partial<BegunCard> | undefined {
  const left = begun.get(id);
  if (!left || columns.some((one) => one.id === left.column)) return left;
  const { column: _gone, ...rest } = left;
  return rest;
}

/** What is proposed for a new card: near a column and a stage, or in the first work in progress. */
export function freshOn({ columns }: Board, column: string | null, stage: string | null): BegunCard {
  return {
    title: '',
    kind: 'improvement',
    column: column ?? columns.find(({ role }) => role === 'active')?.id ?? '',
    stage: stage ?? NONE,
    outcome: NONE,
    of: '',
    asker: NONE,
    due: '',
    description: '',
    template: NONE,
  };
}

/** Keeps what stands in the form; `null` forgets it. */
export function keepBegun(board: string, card: BegunCard | null): void {
  if (card) begun.set(board, card);
  else begun.delete(board);
}
