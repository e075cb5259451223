// Moving cards without dragging, and what a drag shows.
import { expect, storyDay, test } from './app.ts';
import { openBoard } from './pages/board.ts';

test.use({ now: storyDay });

test('a card taken up by its menu is put down by a click', async ({ app }) => {
  const board = await openBoard(app);
  const { page } = app;
  const card = board.card('Phone 12 customers');
  await card.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Move' }).click();
  await expect(page.locator('footer')).toContainText('or click there');
  const target = board.card('Message after 24 h');
  await target.click({ position: { x: 30, y: 4 } });
  await expect(board.column('Trying with customers')).toContainText(['Phone 12 customers', 'Message after 24 h']);
  // The click did not open what it met.
  await expect(page.getByRole('complementary')).toHaveCount(0);
});

test('over a closed lane only the place lights up that takes the card', async ({ app }) => {
  const board = await openBoard(app);
  const { mouse } = app.page;
  const closed = app.page.locator('.lane.closed').first();
  const [from, lane, head] = [
    await board.card('Phone 12 customers').boundingBox(),
    await closed.boundingBox(),
    await app.page.locator('[data-head]').filter({ hasText: 'Checking the effect' }).boundingBox(),
  ];
  if (!from || !lane || !head) throw new Error('nothing to drag');
  await mouse.move(from.x + 30, from.y + 12);
  await mouse.down();
  await mouse.move(head.x + 60, lane.y + lane.height / 2, { steps: 8 });
  const mark = app.page.locator('.lane .mark');
  await expect(mark).toHaveCount(1);
  const box = await mark.boundingBox();
  expect(Math.abs((box?.x ?? 0) - head.x)).toBeLessThan(2);
  expect(Math.abs((box?.width ?? 0) - head.width)).toBeLessThan(2);
  await mouse.up();
  await expect(board.column('Checking the effect').filter({ hasText: 'Phone 12 customers' })).toHaveCount(1);
});
