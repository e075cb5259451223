// One card in two windows: whoever writes later sees the newer text before overwriting it, and nothing that is typed is lost.
import type { Locator } from '@playwright/test';
import { expect, storyDay, test, type App } from '../app.ts';
import { BoardPage, openBoard } from '../pages/board.ts';

test.use({ now: storyDay });

const CARD = 'Phone 12 customers who met the bot twice';

interface Window {
  board: BoardPage;
  aside: Locator;
}

/** Two windows in which the same card lies open. */
async function openTwice(app: App): Promise<readonly [Window, Window]> {
  const first = await openBoard(app);
  const second = new BoardPage(await app.page.context().newPage(), first.words);
  await second.page.goto(app.page.url());
  const open = async (board: BoardPage): Promise<Window> => {
    await board.card(CARD).click();
    const aside = board.page.getByRole('complementary');
    await expect(aside.getByLabel('Title', { exact: true })).toHaveValue(CARD);
    return { board, aside };
  };
  return [await open(first), await open(second)];
}

test('a line that is changed in another window is seen before it is overwritten', async ({ app }) => {
  const [mine, theirs] = await openTwice(app);
  await mine.aside.getByRole('button', { name: 'Add a line' }).click();
  await mine.board.page.keyboard.insertText('one');
  await mine.board.press('Enter', 'Escape');
  const line = ({ aside }: Window): Locator => aside.getByRole('textbox', { name: 'Line' });
  await line(mine).fill('Mine');
  await line(theirs).fill('Theirs');
  await theirs.board.press('Enter');
  await expect(mine.aside.getByRole('alert')).toContainText('“Theirs”');
  await expect(line(mine)).toHaveValue('Mine');
  await mine.board.press('Enter');
  await expect(line(theirs)).toHaveValue('Theirs');
  const keep = mine.aside.getByRole('button', { name: 'Keep mine' });
  await mine.aside.getByLabel('Title', { exact: true }).focus();
  await mine.board.page.mouse.move(0, 0);
  await expect(keep).toHaveCSS('opacity', '1');
  await keep.click();
  await expect(line(theirs)).toHaveValue('Mine');

  // And one that is removed there is taken up as a new one.
  await line(mine).fill('Mine and more');
  await line(theirs).hover();
  await theirs.aside.getByRole('button', { name: 'Remove “Mine”' }).click();
  const add = mine.aside.getByRole('textbox', { name: 'Add a line' });
  await expect(add).toBeFocused();
  await expect(add).toHaveValue('Mine and more');
  await expect(mine.aside.getByRole('alert')).toContainText('removed elsewhere');
  await mine.board.press('Enter');
  await expect(line(theirs)).toHaveValue('Mine and more');
});

test('a comment that is changed in another window is seen before it is overwritten', async ({ app }) => {
  const [mine, theirs] = await openTwice(app);
  await mine.aside.getByRole('button', { name: 'Write a comment' }).click();
  await mine.board.page.keyboard.insertText('Before');
  await mine.board.press('Enter', 'Escape');
  for (const { aside } of [mine, theirs]) {
    await aside.getByText('Before').hover();
    await aside.getByRole('button', { name: 'Change comment' }).click();
  }
  const field = ({ aside }: Window): Locator => aside.getByRole('textbox', { name: 'Change comment' });
  await field(mine).fill('Mine');
  await field(theirs).fill('Theirs');
  await theirs.board.press('Control+Enter');
  await expect(theirs.aside.getByRole('button', { name: 'Change comment' })).toBeFocused();
  await expect(mine.aside.getByRole('alert')).toContainText('“Theirs”');
  await mine.aside.getByRole('button', { name: 'Keep mine' }).click();
  await expect(theirs.aside.getByText('Mine', { exact: true })).toBeVisible();
  await expect(field(mine)).toHaveCount(0);
});

test('a label that is renamed in another window is seen before it is overwritten', async ({ app }) => {
  const [mine, theirs] = await openTwice(app);
  await mine.aside.getByRole('button', { name: 'New label' }).click();
  await mine.board.page.keyboard.type('Print');
  await mine.board.press('Enter');
  for (const { aside } of [mine, theirs]) await aside.getByRole('button', { name: 'Print', exact: true }).press('F2');
  const word = ({ aside }: Window): Locator => aside.getByLabel('Word');
  await word(mine).fill('Mine');
  await word(theirs).fill('Theirs');
  await theirs.board.press('Enter');
  await expect(mine.aside.getByRole('alert')).toContainText('“Theirs”');
  await word(mine).press('Enter');
  await expect(theirs.aside.getByRole('button', { name: 'Theirs', exact: true })).toBeVisible();
  await mine.aside.getByRole('button', { name: 'Keep mine' }).click();
  await word(mine).press('Enter');
  await expect(theirs.aside.getByRole('button', { name: 'Mine', exact: true })).toBeVisible();
  await expect(word(mine)).toHaveCount(0);
});
