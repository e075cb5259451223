import type { Board, Card, ColumnRole, JourneyItem } from '../../contract/generated';

/** Boards for tests. */
export const column = (id: string, role: ColumnRole = 'active', limit: number | null = null) => ({
  ...{ id, name: id, role, policy: '', limit },
});

export const card = (id: string, at: string, more: Partial<Card> = {}): Card => ({
  ...{ id, column: at, kind: 'improvement', title: id, age: 1 },
  ...more,
});

export const journey = (id: string, stages: string[], owner = 'us'): JourneyItem => ({
  ...{ id, name: id, owner, others: [], stages: stages.map((stage) => ({ id: stage, name: stage })) },
});

export const board = (cards: Card[]): Board => ({
  ...{ id: 'b', name: 'b', team: 'us', doneDays: 14, cards, asked: [] },
  columns: [column('options', 'options'), column('doing'), column('trying'), column('done', 'done')],
  flow: { finished: [], p85Days: null, ages: [], open: 0, waiting: 0 },
});
