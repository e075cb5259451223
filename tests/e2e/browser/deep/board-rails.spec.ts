// What a folded column or lane leaves of the others, and what it still says.
import type { Locator } from '@playwright/test';
import { expect, storyDay, test, type App } from '../app.ts';
import { openBoard } from '../pages/board.ts';

test.use({ now: storyDay });

interface Told {
  id: string;
  team: string;
  columns: { id: string; name: string; role: string }[];
  cards: { id: string; stage?: string; blocked?: object }[];
}

async function told({ host }: App): Promise<Told> {
  const boards = await host.done<{ id: string }[]>('boards');
  const all = await Promise.all(boards.map(async ({ id }) => host.done<Told>('board.show', { id })));
  return all.reduce((most, one) => (one.cards.length > most.cards.length ? one : most));
}

/** How far a rail is painted, with what hides at the edge of the board what scrolls by. */
async function painted(rail: Locator): Promise<{ left: number; right: number }> {
  return rail.evaluate((node) => {
    const around = node.parentElement ?? node;
    const { left, right } = around.getBoundingClientRect();
    const [, end = '0', , start = end] = getComputedStyle(around).borderImageOutset.split(' ');
    return { left: left - Number.parseFloat(start), right: right + Number.parseFloat(end) };
  });
}

test('columns beside a rail that is not at the edge are seen in full', async ({ app }) => {
  await openBoard(app);
  const { page } = app;
  const { columns, team } = await told(app);
  const [options, done] = ['options', 'done'].map((role) => columns.find((column) => column.role === role));
  const active = columns.filter(({ role }) => role === 'active');
  await app.host.done('column.move', { id: options?.id, before: active[1]?.id }, { team });
  await app.host.done('column.move', { id: done?.id, before: active.at(-1)?.id }, { team });
  await expect(page.locator('.heads > *').nth(1)).toContainText(active[1]?.name ?? '');
  await expect(page.locator('[data-rail]').first()).toHaveAttribute('data-rail', '1');
  const heads = await Promise.all((await page.locator('[data-head]').all()).map(async (head) => head.boundingBox()));
  for (const rail of await page.locator('[data-rail]').all()) {
    const { left, right } = await painted(rail);
    expect(heads.filter((head) => head && head.x < right && head.x + head.width > left)).toEqual([]);
  }
  // Nor does what is said of a closed lane go under one.
  const lane = page.locator('[data-lane="1"]').getByRole('button', { expanded: true });
  await lane.click();
  const said = await page.locator('[data-lane="1"] .stop').boundingBox();
  const rail = await page.locator('[data-rail]').first().boundingBox();
  expect((said?.x ?? 0) + (said?.width ?? 0)).toBeLessThan(rail?.x ?? 0);
});

for (const size of [{ width: 1280, height: 800 }, { width: 1440, height: 900 }])
  test(`the frame of a chosen card is seen in full between the rails, ${size.width}`, async ({ app }) => {
    await openBoard(app, 'en', { size });
    const { page } = app;
    for (const title of ['One phone number', 'Tracking page', 'One phone number']) {
      const card = page.locator('[data-card]').filter({ hasText: title });
      await card.click();
      await expect(page.getByRole('complementary')).toBeVisible();
      await expect(card).toHaveClass(/selected/u);
      // Two pixels away and two wide.
      const inside = async (): Promise<[number, number]> => {
        const box = await card.boundingBox();
        const [left, right] = await Promise.all((await page.locator('[data-rail]').all()).map(async (rail) => rail.boundingBox()));
        return [(box?.x ?? 0) - 4 - (left?.x ?? 0) - (left?.width ?? 0), (right?.x ?? 0) - (box?.x ?? 0) - (box?.width ?? 0) - 4];
      };
      await expect.poll(async () => Math.min(...(await inside()))).toBeGreaterThanOrEqual(0);
    }
  });

test('a closed lane says that a card in it is blocked', async ({ app }) => {
  await openBoard(app);
  const { page } = app;
  const lane = page.locator('[data-lane]').filter({ hasText: 'Blocked ' }).first();
  const place = await lane.getAttribute('data-lane');
  await lane.getByRole('button', { expanded: true }).click();
  await expect(page.locator(`[data-lane="${place ?? ''}"]`).getByRole('button')).toContainText(/in progress\s*1 blocked/u);
  await app.axe();
});

test('beside one column alone the rails stand next to it', async ({ app }) => {
  await openBoard(app);
  const { page } = app;
  const { team } = await told(app);
  const columns = [
    { name: 'Some day', role: 'options' },
    { name: 'Now', role: 'active' },
    { name: 'Gone', role: 'done' },
  ];
  const id = await app.host.done<string>('board.add', { team, name: 'Small', columns }, { team });
  await app.open({}, `/#/board/${id}`);
  await expect(page.locator('[data-head]')).toHaveCount(1);
  const [head, rail] = [await page.locator('[data-head]').boundingBox(), await page.locator('[data-rail]').last().boundingBox()];
  expect((rail?.x ?? 0) - (head?.x ?? 0) - (head?.width ?? 0)).toBeLessThan(20);
});

test('a column counts as done from now on, by keys alone, and undo makes it work in progress again', async ({ app }) => {
  const board = await openBoard(app);
  const { page } = app;
  const name = 'Checking the effect';
  const { columns, cards } = await told(app);
  const id = columns.find((column) => column.name === name)?.id;
  const standing = cards.filter((card) => 'column' in card && card.column === id).length;
  expect(standing).toBeGreaterThan(0);
  const role = async (): Promise<string | undefined> => (await told(app)).columns.find((column) => column.id === id)?.role;

  await page.getByRole('button', { name: `Change ${name}` }).focus();
  await board.press('Enter');
  await page.getByRole('menuitem', { name: 'what it is for' }).focus();
  await board.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Name')).toBeFocused();
  await dialog.getByRole('combobox', { name: /^What it is for/ }).focus();
  await board.press('Enter');
  await expect(page.getByRole('option', { name: /^Done/ })).toBeVisible();
  await board.press('End', 'Enter');
  await expect(dialog.getByRole('status')).toContainText('finished from today');
  await app.axe();
  await board.press('Control+Enter');
  await expect(dialog).toHaveCount(0);

  // It stays open for whoever changed it, with its cards, and is a rail from the next visit on.
  const head = page.locator('[data-head]').filter({ hasText: name });
  await expect(head).toContainText('In the last 14 days');
  await expect(board.column(name)).toHaveCount(standing);
  expect(await role()).toBe('done');
  await page.getByRole('link', { name: 'Today' }).first().click();
  await page.locator('nav a[href="#/board"]').click();
  await expect(page.locator('[data-rail]').filter({ hasText: name })).toBeVisible();

  await board.press('Control+z');
  await expect(head).toBeVisible();
  await expect(head).not.toContainText('In the last 14 days');
  expect(await role()).toBe('active');
});
