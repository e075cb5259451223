import { keep, recall } from '../../kit/kept';
import type { Lanes } from './arrange';

/** How somebody last looked at a board: kept on this computer, not in the workspace. */
export interface Kept {
  lanes: Lanes;
  /** Columns whose rail was opened. */
  unfolded: readonly string[];
  /** Columns that were folded by hand. */
  folded: readonly string[];
  /** Lanes that were opened or closed by hand. */
  opened: Readonly<Record<string, boolean>>;
}

const NOTHING: Kept = { lanes: 'stage', unfolded: [], folded: [], opened: {} };

/** Reads it; whatever cannot be read counts as never looked at. */
export function recallBoard(board: string): Kept {
  try {
    return { ...NOTHING, ...(JSON.parse(recall(`board ${board}`) ?? '{}') as Partial<Kept>) };
  } catch {
    return NOTHING;
  }
}

export function keepBoard(board: string, kept: Kept): void {
  keep(`board ${board}`, JSON.stringify(kept));
}

/** The board of a team that was looked at last. */
export function lastBoard(team: string): string | null {
  return recall(`board of ${team}`);
}

export function keepLast(team: string, board: string): void {
  keep(`board of ${team}`, board);
}
