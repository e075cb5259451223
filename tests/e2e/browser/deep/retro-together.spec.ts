// A retrospective in two windows: nobody's turn ends without a word, and nothing of it is seen while it is handed in.
import { expect, storyDay, test } from '../app.ts';
import { openRetro } from '../pages/retro.ts';

test.use({ now: storyDay });

test('what somebody writes is unseen before it is answered, and told of where another window shows the notes', async ({ app }) => {
  const retro = await openRetro(app, 'en', {});
  const { page, main, words } = retro;
  await retro.button(words.begin).click();
  for (const phase of [1, 2]) {
    await retro.button(words.next).click();
    await retro.isIn(phase);
  }
  let goOn: () => void = () => undefined;
  const held = new Promise<void>((done) => (goOn = done));
  const asked: string[] = [];
  await page.route('**/rpc', async (route) => {
    const request = route.request().postData() ?? '';
    if (request.includes('"retro.handOn"') && asked.push(request) > 0) await held;
    await route.continue();
  });
  await retro.press('w');
  await main.getByLabel(words.field).fill('Customers arrive angry');
  await retro.press('Control+Enter');
  await expect(main).toContainText('it is being handed in');
  await expect(main.getByRole('textbox')).toHaveCount(0);
  await expect(main).not.toContainText('Customers arrive');
  await retro.press('Control+Enter', 'Escape');
  goOn();
  await expect(main).toContainText('1 of 7 have written');
  expect(asked).toHaveLength(1);

  await retro.press('w');
  await main.getByLabel(words.field).fill('Still being typed');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByRole('main').getByRole('button', { name: words.show }).click();
  await other.getByRole('dialog').getByRole('button', { name: words.show }).click();
  await expect(page.getByRole('alert')).toContainText('is not among them');
  await retro.isIn(3);
  await expect(retro.note('Still being typed')).toHaveCount(0);
  await page.getByRole('button', { name: 'Write it as an open card' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox').first()).toHaveValue('Still being typed');
  await page.getByRole('dialog').getByRole('button', { name: words.put }).click();
  await expect(retro.note('Still being typed')).toContainText(words.open);
  await other.close();
});
