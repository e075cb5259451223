/** Cards on their way from one board to another, while the boards change under them. */
export interface Cut {
  team: string;
  ids: readonly string[];
  /** What the first one is called. */
  title: string;
}

class CutCards {
  /** Kept until they are put down or let go; nothing has moved so far. */
  held = $state.raw<Cut | null>(null);

  has(card: string): boolean {
    return this.held?.ids.includes(card) ?? false;
  }
}

export const cut = new CutCards();
