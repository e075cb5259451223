import type { BoardColumn } from '../../contract/generated';

/** How many more cards a column has room for; 0 without a limit, when it is full, or over it. */
export function roomIn({ limit }: BoardColumn, count: number): number {
  return limit === null ? 0 : Math.max(limit - count, 0);
}
