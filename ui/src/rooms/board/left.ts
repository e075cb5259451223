/** The card that was selected when somebody went from a board to its flow, by board. */
const left = new Map<string, string>();

export function leaveAt(board: string, card: string | null): void {
  if (card !== null) left.set(board, card);
}

/** Where whoever comes back goes on; asked once. */
export function comeBackTo(board: string): string | undefined {
  const card = left.get(board);
  left.delete(board);
  return card;
}
