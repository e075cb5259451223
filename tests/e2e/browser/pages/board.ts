import type { Locator, Page } from '@playwright/test';
import { expect, type App } from '../app.ts';

/** The board as somebody uses it. */
export class BoardPage {
  constructor(
    readonly page: Page,
    readonly words: { team: string; room: string },
  ) {}

  card(title: string): Locator {
    return this.page.locator('[data-card]').filter({ hasText: title });
  }

  /** The cards of a column, over all lanes. */
  column(name: string): Locator {
    return this.page.locator(`[data-cell][aria-label^="${name}"] [data-card]`);
  }

  /** Drags with the pointer, as a hand does: press, start, go, let go. */
  async drag(from: Locator, to: Locator, at: { x: number; y: number } = { x: 40, y: 8 }): Promise<void> {
    const [start, end] = [await from.boundingBox(), await to.boundingBox()];
    if (!start || !end) throw new Error('nothing to drag');
    const { mouse } = this.page;
    await mouse.move(start.x + 30, start.y + 12);
    await mouse.down();
    await mouse.move(start.x + 60, start.y + 40, { steps: 4 });
    await mouse.move(end.x + at.x, end.y + at.y, { steps: 8 });
    await mouse.up();
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }
}

export const WORDS = {
  en: { team: 'Delivery & returns', room: 'Board' },
  de: { team: 'Lieferung & Retoure', room: 'Board' },
};

/** The example's board, acting for the team whose story it tells. */
export async function openBoard(app: App, language: 'en' | 'de' = 'en', look: object = {}): Promise<BoardPage> {
  await app.openExample(language);
  await app.open({ language, ...look }, '/#/board');
  const board = new BoardPage(app.page, WORDS[language]);
  const switcher = app.page.locator('.sidebar button.switcher');
  if (!(await switcher.innerText()).includes(board.words.team)) {
    await switcher.click();
    await app.page.getByRole('menuitem').or(app.page.getByRole('option')).filter({ hasText: board.words.team }).first().click();
  }
  await expect(app.page.locator('[data-card]').first()).toBeVisible();
  return board;
}

/** Gives the focus back as it is for whoever came by keys. */
export async function select(page: Page, card: Locator): Promise<void> {
  await card.focus();
  await expect(card).toBeFocused();
  await expect(page.getByRole('complementary')).toHaveCount(0);
}

export interface Told {
  id: string;
  team: string;
  columns: { id: string; name: string; role: string }[];
  cards: { stage?: string }[];
}

/** The board that is looked at: the one of the example's story has the most cards. */
export async function told({ host }: App): Promise<Told> {
  const boards = await host.done<{ id: string }[]>('boards');
  const all = await Promise.all(boards.map(async ({ id }) => host.done<Told>('board.show', { id })));
  return all.reduce((most, one) => (one.cards.length > most.cards.length ? one : most));
}
