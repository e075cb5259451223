import type { Card } from '../../contract/generated';

/** What lies over the board. */
export type Dialog =
  | { kind: 'card'; column: string | null; stage: string | null }
  /** The open ones of the chosen cards, and how many of those are finished: they are not blocked. */
  | { kind: 'block'; cards: readonly [Card, ...Card[]]; finished: number }
  /** What left the board, beginning with these words. */
  | { kind: 'away'; text: string }
  /** Another board, or another name for this one. */
  | { kind: 'board'; isNew: boolean }
  /** What the team tries and tried. */
  | { kind: 'tried' }
  /** A column to be changed, or a new one before a place. */
  | { kind: 'column'; column: string | null; before: number };
