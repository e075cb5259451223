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
export function recall(board: string): Kept {
  try {
    return { ...NOTHING, ...(JSON.parse(localStorage.getItem(`board ${board}`) ?? '{}') as Partial<Kept>) };
  } catch {
    return NOTHING;
  }
}

/** The board of a team that was looked at last. */
export function lastBoard(team: string): string | null {
  try {
    return localStorage.getItem(`board of ${team}`);
  } catch {
    return null;
  }
}

export function keepLast(team: string, board: string): void {
  try {
    localStorage.setItem(`board of ${team}`, board);
  } catch {
    // Then the team's first board comes first.
  }
}

export function keep(board: string, kept: Kept): void {
  try {
    localStorage.setItem(`board ${board}`, JSON.stringify(kept));
  } catch {
    // A full or forbidden store only means that the board opens as it was first.
  }
}
