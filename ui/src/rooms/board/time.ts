import type { Card } from '../../contract/generated';
import { parseDay } from '../../words/format';

/** Whole days from one calendar day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((parseDay(to).getTime() - parseDay(from).getTime()) / 86_400_000);
}

/** How far an experiment is: day `day` of `of`; nothing before both days are known, before it begins, and when it is over. */
export function progressOf(card: Card, today: string): { day: number; of: number } | null {
  const { kind, begun, lookAt } = card;
  if (kind !== 'experiment' || begun === undefined || lookAt === undefined || isOver(card)) return null;
  const [day, of] = [daysBetween(begun, today), daysBetween(begun, lookAt)];
  return day < 0 || of < 1 ? null : { day, of };
}

/** The day on which an experiment begins that has not begun; nothing for any other card. */
export function beginsOn(card: Card, today: string): string | null {
  const { kind, begun } = card;
  return kind === 'experiment' && begun !== undefined && begun > today && !isOver(card) ? begun : null;
}

/** An experiment that was ended, or whose work is done, is not looked at any more. */
export function isOver({ ended, finished }: Card): boolean {
  return ended !== undefined || finished !== undefined;
}

/** The bar of a card's age: two steps up to the age by which most are finished, two beyond it. */
export function ageOf(days: number, usual: number): { filled: number; due: boolean } {
  const filled = Math.min(Math.max(Math.ceil((days / Math.max(usual, 1)) * 2), 1), 4);
  return { filled, due: days > usual };
}
