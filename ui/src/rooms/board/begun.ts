import type { CardKind } from '../../contract/generated';

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
  template: string;
}

/** Cards that were left half written, by board: they wait in this window until the form is opened again. */
const begun = new Map<string, BegunCard>();

export function begunOn(board: string): BegunCard | undefined {
  return begun.get(board);
}

/** Keeps what stands in the form; `null` forgets it. */
export function keepBegun(board: string, card: BegunCard | null): void {
  if (card) begun.set(board, card);
  else begun.delete(board);
}
