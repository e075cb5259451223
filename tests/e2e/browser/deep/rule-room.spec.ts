// The room of a rule on a small screen: what is worked at is in sight, nothing lies over it, and keys go on where somebody was.
import { expect, looks, storyDay, test, type App } from '../app.ts';
import { openRule, RulesBehind } from '../pages/rule.ts';

test.use({ now: storyDay });

const small = { width: 1280, height: 800 };

const WORDS = {
  en: { hit: 'Exactly one row fits', last: 'The number of rows that fit', keep: 'Keep as a test case', kept: 'Kept as a test case', insert: 'Add a row below', paste: 'paste cells', agree: 'We agreed', never: 'Mark as impossible', choose: 'Choose a rule', rename: 'Change name and place …', stage: 'Stage', save: 'Save', nameless: 'The rule has no name yet.' },
  de: { hit: 'Genau eine Zeile passt', last: 'Die Anzahl der Zeilen, die passen', keep: 'Als Testfall behalten', kept: 'Als Testfall behalten:', insert: 'Zeile darunter hinzufügen', paste: 'Zellen einfügen', agree: 'Wir sind uns einig', never: 'Kommt nicht vor', choose: 'Regel auswählen', rename: 'Name und Ort ändern …', stage: 'Phase', save: 'Speichern', nameless: 'Die Regel hat noch keinen Namen.' },
};

/** What can be pressed and lies below an announcement. */
async function covered(app: App): Promise<string[]> {
  return app.page.evaluate(() => {
    const said = [...document.querySelectorAll('.announcements .one')].map((one) => one.getBoundingClientRect());
    const within = (a: DOMRect, b: DOMRect): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    return [...document.querySelectorAll('button, a[href], input, [role=gridcell]')]
      .filter((one) => !one.closest('.announcements') && one.checkVisibility())
      .filter((one) => said.some((box) => within(one.getBoundingClientRect(), box)))
      .map((one) => one.outerHTML.slice(0, 120));
  });
}

for (const { language, theme } of looks) {
  const words = WORDS[language];

  test(`seven rows are in sight above the case to try, ${language}`, async ({ app }) => {
    const rule = await openRule(app, language, { theme, size: small });
    const inSight = (): Promise<number> =>
      rule.page.evaluate(() => {
        const bottom = document.querySelector('.frame')?.getBoundingClientRect().bottom ?? 0;
        return [...document.querySelectorAll('tr[data-line]')].filter((row) => row.getBoundingClientRect().bottom <= bottom + 1).length;
      });
    await expect.poll(inSight).toBeGreaterThanOrEqual(7);
    await app.fits();
  });

  test(`every way to answer can be chosen without scrolling, ${language}`, async ({ app }) => {
    const rule = await openRule(app, language, { theme, size: small });
    await rule.page.getByRole('main').getByText(words.hit).click();
    const last = rule.page.getByRole('option', { name: words.last });
    await expect(last).toBeInViewport({ ratio: 1 });
    const list = await rule.page.locator('.kit-list').evaluate((node) => node.scrollHeight - node.clientHeight);
    expect(list).toBeLessThanOrEqual(0);
  });

  test(`what is said covers nothing that can be pressed, ${language}`, async ({ app }) => {
    const rule = await openRule(app, language, { theme, size: small });
    await rule.page.getByRole('button', { name: words.keep }).click();
    await rule.page.getByRole('dialog').locator('button[type=submit]').click();
    await expect(rule.page.locator('.announcements')).toContainText(words.kept);
    expect(await covered(app)).toEqual([]);
    await app.axe();
  });

  test(`the keys of the table are told, and the focus comes back, ${language}`, async ({ app }) => {
    const rule = await openRule(app, language, { theme, size: small });
    const { page } = rule;
    const dialog = page.getByRole('dialog');
    const [button, room] = [rule.grid.getByRole('button', { name: words.never }), page.locator('#room')];
    // Nobody had the focus: it comes to the room, and Tab goes on from there.
    await rule.press('Control+k');
    await expect(dialog).toBeVisible();
    await rule.press('Escape');
    await expect(room).toBeFocused();

    await rule.grid.locator('[tabindex="0"]').first().focus();
    const cell = rule.grid.locator('[data-cursor]');
    await rule.press('ArrowDown', 'ArrowRight');
    await expect(cell).toBeFocused();
    // In a cell "?" is a letter.
    await rule.press('Control+?');
    for (const told of [words.insert, words.paste]) await expect(dialog.getByText(told)).toBeVisible();
    await app.axe();
    await rule.press('Escape');
    await expect(cell).toBeFocused();
    await rule.press('Control+k');
    await expect(dialog).toBeVisible();
    await rule.press('Escape');
    await expect(cell).toBeFocused();

    // What opened the dialog is gone with its line: the cursor of the table has the focus.
    await rule.press(...Array<string>(7).fill('ArrowDown'), 'Tab');
    await expect(button).toBeFocused();
    await rule.press('Enter');
    await expect(dialog.getByRole('textbox')).toBeFocused();
    await page.keyboard.type('Nobody waits that long');
    await rule.press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(button).toHaveCount(0);
    await expect(cell).toBeFocused();
  });

  test(`a rule gets another name and another place, ${language}`, async ({ app }) => {
    const rule = await openRule(app, language, { theme, size: small });
    const { page } = rule;
    const dialog = page.getByRole('dialog');
    await page.getByRole('main').getByRole('button', { name: words.choose }).press('Enter');
    await page.getByRole('menuitem', { name: words.rename }).click();
    const name = dialog.getByRole('textbox');
    await expect(name).toHaveValue(rule.words.rule);
    await name.fill('');
    await rule.press('Enter');
    await expect(dialog).toContainText(words.nameless);
    await expect(name).toBeFocused();
    await name.fill('Second parcel');
    const stage = dialog.getByRole('combobox', { name: words.stage });
    await stage.click();
    const last = page.getByRole('option').last();
    const place = String(await page.getByRole('option').count().then((all) => all - 1));
    await last.click();
    await app.axe();
    await dialog.getByRole('button', { name: words.save }).click();
    await expect(dialog).toHaveCount(0);
    const sheet = page.getByRole('main');
    await expect(sheet.getByRole('heading', { level: 1 })).toHaveText('Second parcel');
    await expect(sheet.locator('.place').first()).toHaveText(new RegExp(`${place}$`));
    await rule.press('Control+z');
    await expect(sheet.getByRole('heading', { level: 1 })).toHaveText(rule.words.rule);
  });

  for (const size of [small, { width: 1440, height: 900 }])
    test(`two versions stand beside each other without being cut off, ${language}, ${size.width}`, async ({ app }) => {
      const rule = await openRule(app, language, { theme, size });
      const { id, versions } = await new RulesBehind(app).rule(rule.words.rule);
      const of = (state: string): string => versions.find((one) => one.state === state)?.id ?? '';
      await rule.page.goto(`${app.host.address}/#/rules/${id}?before=${of('inForce')}&after=${of('draft')}`);
      const table = rule.page.getByRole('main').locator('.frame table');
      await expect(table).toBeVisible();
      const beyond = await table.evaluate((node) => node.scrollWidth - (node.parentElement?.clientWidth ?? 0));
      expect(beyond).toBeLessThanOrEqual(0);
      await app.fits();
    });
}
