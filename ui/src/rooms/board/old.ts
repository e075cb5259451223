import { call } from '../../contract/door';
import { isRejected } from '../../contract/error';
import { announcements, attempt } from '../../shell';
import { t } from '../../words';

/** So many are named, and so many finished cards are asked at most whether they lie there. */
const NAMED = 3;
const ASKED = 60;

/** The board whose column is to go. */
interface Shown {
  id: string;
  doneDays: number;
  cards: readonly { id: string }[];
}

/** The titles of the first of these cards that stand on the column: others were put away, or stand on another. */
async function standing(column: string, cards: readonly string[]): Promise<string[]> {
  const titles: string[] = [];
  for (const id of cards) {
    if (titles.length === NAMED) break;
    const { card, isArchived, isTrashed } = await call('card.show', { id });
    if (card.column === column && !isArchived && !isTrashed) titles.push(card.title);
  }
  return titles;
}

/** Removes a column. One that looks empty may still hold cards that were finished long ago: then it is said which. Whether it is gone. */
export async function removeColumn(id: string, board: Shown): Promise<boolean> {
  const removed = await attempt(async () => {
    try {
      await call('column.remove', { id });
      return true;
    } catch (thrown) {
      if (!isRejected(thrown, 'stillUsed') || thrown.facts['by'] !== 'card') throw thrown;
      const { done } = await call('flow.show', { board: board.id });
      const shown = new Set(board.cards.map((card) => card.id));
      const unseen = done
        .filter((card) => !shown.has(card.id))
        .sort((one, other) => (one.day < other.day ? 1 : -1));
      const old = await standing(
        id,
        unseen.slice(0, ASKED).map((card) => card.id),
      );
      if (old.length === 0) throw thrown;
      const count = Number(thrown.facts['count']);
      const named = old.map((title) => t('board-column-old-title', { title }));
      const facts = {
        count,
        days: board.doneDays,
        titles: named.join(', '),
        more: Math.max(0, count - named.length),
      };
      announcements.say(t('board-column-old', facts), { tone: 'refusal' });
      return false;
    }
  });
  return removed ?? false;
}
