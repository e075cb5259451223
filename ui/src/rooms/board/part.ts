import { call } from '../../contract/door';
import type { Amend } from '../../contract/amend';
import { dependsOn, useQuery } from '../../contract/query';
import type { Board, BoardPart, Card } from '../../contract/generated';
import { FACE_TAGS } from './tags';

/** Of more cards than that the whole board says it sooner. */
const MOST = 50;

/** A board while it is looked at; called while the component is created. */
export function useBoard(id: string): ReturnType<typeof useQuery<'board.show'>> {
  const amend = amendBoard(id);
  return useQuery(() => ({
    method: 'board.show',
    params: { id },
    tags: [...FACE_TAGS, { kind: 'board', id }],
    amend,
  }));
}

/** Brings a board up to date by the cards that changed: a large one is not read again for each that moves. */
export function amendBoard(id: string): Amend<Board> {
  const beyondCards = [...FACE_TAGS.filter((kind) => kind !== 'card'), { kind: 'board', id }];
  return (changed) => {
    const cards = changed.filter(({ kind }) => kind === 'card').map((tag) => tag.id);
    if (cards.length > MOST || dependsOn(beyondCards, changed)) return undefined;
    return call('board.part', { board: id, cards }).then((part) => (board) => amended(board, cards, part));
  };
}

/** The board with what is new of it in place of what was there; of the cards that `changed`, some may have left it. */
export function amended(board: Board, changed: readonly string[], part: BoardPart): Board {
  const gone = new Set(changed);
  const faces = new Map(part.cards.map((card) => [card.id, card]));
  const orders = new Map(part.orders.map(({ column, cards }) => [column, cards]));
  const now = (card: Card): Card => faces.get(card.id) ?? card;
  const known = new Map(board.cards.map((card) => [card.id, now(card)]));
  const stay = new Map(board.columns.map((column) => [column.id, [] as Card[]]));
  for (const card of board.cards) if (!gone.has(card.id)) stay.get(card.column)?.push(now(card));
  const inColumn = (id: string): readonly Card[] =>
    // A card that another change has just brought here comes with the answer to that one.
    orders.get(id)?.flatMap((card) => faces.get(card) ?? known.get(card) ?? []) ?? stay.get(id) ?? [];
  return {
    ...board,
    cards: board.columns.flatMap(({ id }) => inColumn(id)),
    asked: part.asked,
    flow: part.flow,
  };
}
