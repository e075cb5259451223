// What changes while somebody works leaves everything else where it is, and what is shown at the foot is what works.
import { expect, storyDay, test } from '../app.ts';
import { RulePage, WORDS } from '../pages/rule.ts';

test.use({ now: storyDay });

test('the table of a rule stays where it is whatever the hint beside the buttons says', async ({ app }) => {
  const { page } = app;
  await app.openExample();
  for (const width of [1440, 1280]) {
    await app.open({ size: { width, height: 900 } }, '/#/rules');
    await page.locator('main').getByRole('link', { name: WORDS.en.rule }).click();
    const { grid } = new RulePage(app, WORDS.en);
    await expect(page.getByText('Consent opens when')).toBeVisible();
    const tops = await grid.evaluate((table) => {
      const why = document.querySelector<HTMLElement>('.next .why');
      return ['', 'Short', 'Consent opens when no gap is left and every row has been read'].map((text) => {
        if (why) why.textContent = text;
        return table.getBoundingClientRect().top;
      });
    });
    expect(new Set(tops).size).toBe(1);
  }
});

test('on the big screen a rule is left by Escape, and Today says what Enter does', async ({ app }) => {
  const { page } = app;
  await app.openExample();
  await app.open({}, '/#/today');
  const foot = page.locator('main footer');
  await expect(foot.getByRole('listitem').filter({ hasText: 'Enter' })).toContainText('open');
  await page.goto(`${app.host.address}/#/rules`);
  await page.locator('main').getByRole('link', { name: WORDS.en.rule }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  await page.keyboard.press('p');
  await expect(foot.getByRole('button', { name: 'leave the big screen' })).toContainText('Esc');
});

test('a name that is far too long pushes nothing out of view on the first run', async ({ app }) => {
  const { page } = app;
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(app.host.address);
  await page.getByRole('textbox').first().fill('q'.repeat(10_000));
  await expect(page.getByText(/q{100}…/u)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Look around' }).last()).toBeInViewport();
});
