import type { Exception, RowExceptions, RowId } from '../../contract/generated';
import { sameValues, type Values } from './bounds';

/** From so many on the row itself may be what is wrong. */
export const OFTEN = 3;

/** The exceptions from a row, newest first, in which the same was decided. */
export function likeThis(all: readonly RowExceptions[], row: RowId | undefined, answer: Values): Exception[] {
  const found = all.find((one) => one.row === row)?.exceptions ?? [];
  return found.filter((one) => sameValues(one.answer, answer));
}
