// A team's first board and its first card.
import { expect, storyDay, test } from './app.ts';
import { BoardPage, WORDS } from './pages/board.ts';

test.use({ now: storyDay });

test('a team without a board begins one and moves its first card', async ({ app }) => {
  await app.host.done('workspace.create', { name: 'New', language: 'en', path: `${app.host.folder}/new.spielraum` });
  await app.host.done('team.add', { name: 'First bill' }, { team: 'nobody' });
  await app.open({}, '/#/board');
  await app.axe();
  await app.page.getByLabel('Your first card').fill('Explain every line');
  await app.page.keyboard.press('Enter');
  const board = new BoardPage(app.page, WORDS.en);
  await expect(board.column('Chosen')).toContainText(['Explain every line']);
  await expect(board.card('Explain every line')).toBeFocused();
  await board.press('m', 'ArrowRight', 'Enter');
  await expect(board.column('Doing')).toContainText(['Explain every line']);
  await expect(app.page.getByRole('button', { name: 'Room for 4 more' })).toBeVisible();

  // Without stages there are no lanes by stage to choose.
  const lanes = app.page.getByRole('radiogroup', { name: 'Lanes' });
  await expect(lanes.getByRole('radio', { name: 'Lanes by stage' })).toBeDisabled();
  await expect(lanes.getByRole('radio', { name: 'Lanes by stage' })).toHaveAttribute('title', /no journey of this team has stages/iu);
  await expect(lanes.getByRole('radio', { name: 'No lanes' })).toBeChecked();

  // Back to the very beginning, and there again: the empty field that waits takes no undo for itself.
  const first = app.page.getByLabel('Your first card');
  await expect(async () => {
    await board.press('Control+z');
    await expect(first).toBeFocused({ timeout: 1000 });
  }).toPass();
  await board.press('Control+Shift+Z');
  await expect(first).toHaveCount(0);
  await board.press('Control+z');
  await expect(first).toBeFocused();
});

/** Something that others wait for. */
function gate(): { passed: Promise<void>; open: () => void } {
  let open: () => void = () => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { passed, open };
}

test('a board shows a card that was stored while its first answer was on its way', async ({ app }) => {
  await app.host.done('workspace.create', { name: 'New', language: 'en', path: `${app.host.folder}/new.spielraum` });
  await app.host.done('team.add', { name: 'First bill' }, { team: 'nobody' });
  await app.open({}, '/#/board');
  const [emptyWasRead, cardWasStored] = [gate(), gate()];
  let asked = 0;
  await app.page.route('**/rpc', async (route) => {
    const { method } = route.request().postDataJSON() as { method: string };
    const nth = method === 'board.show' ? (asked += 1) : 0;
    const response = await route.fetch({ maxRetries: 3 });
    // The form asks first and then adds the card; the room has asked meanwhile, and hears last.
    if (nth === 1) await emptyWasRead.passed;
    if (nth === 2) {
      emptyWasRead.open();
      await cardWasStored.passed;
    }
    await route.fulfill({ response });
    if (method === 'card.add') cardWasStored.open();
  });
  await app.page.getByLabel('Your first card').fill('Explain every line');
  await app.page.keyboard.press('Enter');
  await expect(new BoardPage(app.page, WORDS.en).column('Chosen')).toContainText(['Explain every line']);
  expect(asked).toBeGreaterThan(2);
});
