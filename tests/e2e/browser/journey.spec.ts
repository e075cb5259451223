import type { Locator } from '@playwright/test';
import { expect, storyDay, test, type App } from './app.ts';
import { spoken } from './pages/reach.ts';

test.use({ now: storyDay });

const TOO_LONG = 'x'.repeat(10_000);

const WORDS = {
  en: {
    ...{ team: 'Delivery & returns', neighbour: 'Orders & payment', journey: 'My parcel is late', asking: 'Asking us' },
    ...{ name: 'In the customers’ words', stages: 'Stages', begin: 'Begin the journey', edit: 'Edit map', done: 'Done' },
    ...{ touchpoint: 'Touchpoint', needed: 'needed %', there: 'there %', said: '70 % needed, 36 % there', save: 'Save' },
    ...{ short: 'Stage 2: a person matters to 70 %, 36 % reach one.', empty: 'Nothing was changed', long: '10,000 characters' },
    ...{ bot: 'chat bot: Chat bot', share: '% of contacts', wrong: 'A share is a whole number', right: 'Move to the right', remove: 'Remove' },
    ...{ improve: 'Improvement', improvement: 'More people reach a person: Asking us', choose: 'Choose a journey', other: 'First bill' },
    ...{ stage: 'Stage', left: 'Move to the left', stands: 'Move or remove what stands on it' },
  },
  de: {
    ...{ team: 'Lieferung & Retoure', neighbour: 'Bestellung & Zahlung', journey: 'Mein Paket kommt zu spät', asking: 'Uns fragen' },
    ...{ name: 'In den Worten der Kundschaft', stages: 'Phasen', begin: 'Journey beginnen', edit: 'Karte bearbeiten', done: 'Fertig' },
    ...{ touchpoint: 'Kontaktpunkt', needed: 'gebraucht %', there: 'da %', said: '70 % gebraucht, 36 % da', save: 'Speichern' },
    ...{ short: 'Phase 2: 70 % brauchen einen Menschen, 36 % erreichen einen.', empty: 'Nichts wurde geändert', long: '10.000 Zeichen' },
    ...{ bot: 'Chatbot: Chatbot', share: '% der Kontakte', wrong: 'Ein Anteil ist eine ganze Zahl', right: 'Nach rechts', remove: 'Entfernen' },
    ...{ improve: 'Verbesserung', improvement: 'Mehr Leute erreichen einen Menschen: Uns fragen', choose: 'Journey wählen', other: 'Erste Rechnung' },
    ...{ stage: 'Phase', left: 'Nach links', stands: 'Verschiebt oder entfernt zuerst' },
  },
};

function stages(app: App): Locator {
  return app.page.locator('thead th .name');
}

async function openMap(app: App, language: 'en' | 'de', look: object = {}): Promise<void> {
  await app.openExample(language);
  await app.open({ language, ...look }, '/#/journey');
  await app.actFor(WORDS[language].team);
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(WORDS[language].journey);
}

for (const language of ['en', 'de'] as const) {
  const words = WORDS[language];

  test(`a team draws its first journey by keys alone, ${language}`, async ({ app }) => {
    await app.host.done('workspace.create', { name: 'New', language, path: `${app.host.folder}/new.spielraum` });
    await app.host.done('team.add', { name: words.team }, { managers: '' });
    await app.open({ language }, '/#/journey');
    const { keyboard } = app.page;
    await keyboard.press('n');
    const dialog = app.page.getByRole('dialog');
    await expect(dialog.getByLabel(words.name)).toBeFocused();
    await keyboard.press('Enter');
    await expect(dialog.getByText(words.empty, { exact: false })).toBeVisible();
    await dialog.getByLabel(words.name).fill(TOO_LONG);
    await keyboard.press('Enter');
    await expect(dialog.getByText(words.long, { exact: false })).toBeVisible();
    await expect(dialog.getByLabel(words.name)).toHaveValue(TOO_LONG);
    await keyboard.press('Control+a');
    await keyboard.type(words.journey);
    await keyboard.press('Tab');
    await expect(dialog.getByLabel(words.stages)).toBeFocused();
    await keyboard.type('Expecting it\nAsking us');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await expect(dialog.getByRole('button', { name: words.begin })).toBeFocused();
    await keyboard.press('Enter');
    await expect(stages(app)).toHaveText(['Expecting it', 'Asking us']);

    await keyboard.press('e');
    await expect(app.page.getByRole('button', { name: words.done })).toBeVisible();
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await keyboard.type('I want to tell it once.');
    await keyboard.press('Enter');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await keyboard.type('Hotline');
    await keyboard.press('Enter');
    await expect(app.page.getByRole('button', { name: 'Hotline' })).toBeVisible();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await keyboard.type('70');
    await keyboard.press('Tab');
    await keyboard.type('36');
    await keyboard.press('Enter');
    await app.axe();
    await keyboard.press('Escape');
    await expect(app.page.getByText(spoken(words.said))).toBeVisible();
    await expect(app.page.getByText(spoken(words.short))).toBeVisible();
    await app.axe();

    await keyboard.press('Control+z');
    await expect(app.page.getByText(spoken(words.short))).toHaveCount(0);
    await keyboard.press('Control+Shift+Z');
    await expect(app.page.getByText(spoken(words.short))).toBeVisible();
  });

  test(`a map is changed by mouse, and a bad value loses nothing, ${language}`, async ({ app }) => {
    await openMap(app, language);
    const { page } = app;
    await page.getByRole('button', { name: words.edit }).click();
    await page.getByRole('button', { name: words.bot }).click();
    const editor = page.locator('td form');
    await editor.getByLabel(words.share).fill('640');
    await editor.getByRole('button', { name: words.save }).click();
    await expect(editor.getByRole('alert')).toContainText(words.wrong);
    await editor.getByLabel(words.share).fill('60');
    await editor.getByRole('button', { name: words.save }).click();
    await expect(editor).toHaveCount(0);
    await expect(page.getByRole('button', { name: words.bot })).toContainText('60');

    const named = page.locator('thead th').nth(2).getByRole('textbox', { name: words.stage, exact: true });
    await named.fill('');
    await named.blur();
    await expect(page.locator('thead').getByText(words.empty, { exact: false })).toBeVisible();
    await named.fill(TOO_LONG);
    await named.blur();
    await expect(page.locator('thead').getByText(words.long, { exact: false })).toBeVisible();
    await expect(named).toHaveValue(TOO_LONG);
    await named.press('Escape');
    await expect(named).toHaveValue(words.asking);

    const names = await stages(app).getByRole('textbox').evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
    const third = stages(app).getByRole('textbox').nth(2);
    await page.getByRole('button', { name: `${words.left}: ${words.asking}` }).click();
    await expect(third).toHaveValue(names[1] ?? '');
    await page.getByRole('button', { name: `${words.right}: ${words.asking}` }).click();
    await expect(third).toHaveValue(words.asking);
    await page.getByRole('button', { name: `${words.remove}: ${words.asking}` }).click();
    await expect(page.getByText(words.stands, { exact: false })).toBeVisible();
    await expect(stages(app)).toHaveCount(6);
    await page.getByRole('button', { name: words.stage, exact: true }).click();
    await page.getByRole('textbox', { name: words.stage, exact: true }).last().fill('Thank you');
    await page.keyboard.press('Enter');
    await expect(stages(app)).toHaveCount(7);
    await page.getByRole('button', { name: `${words.remove}: Thank you` }).click();
    await expect(stages(app)).toHaveCount(6);
    await page.getByRole('button', { name: words.done }).click();
    await page.keyboard.press('Control+z');
    await expect(stages(app).nth(6)).toHaveText('Thank you');

    await page.getByRole('button', { name: words.improve }).click();
    await expect(page).toHaveURL(/#\/board/u);
    const { teams } = await app.host.done<{ teams: { id: string; name: string }[] }>('organisation');
    const boards = await app.host.done<{ id: string; team: string }[]>('boards');
    const own = boards.find(({ team }) => teams.some(({ id, name }) => id === team && name === words.team));
    const { cards } = await app.host.done<{ cards: { title: string }[] }>('board.show', { id: own?.id ?? '' });
    expect(cards.map(({ title }) => title)).toContain(words.improvement);
  });

  test(`another team reads the map and cannot change it, ${language}`, async ({ app }) => {
    await openMap(app, language);
    await app.actFor(words.neighbour);
    await app.page.getByRole('button', { name: words.choose }).click();
    await app.page.getByRole('menuitem').filter({ hasText: words.journey }).click();
    await expect(stages(app)).toHaveCount(6);
    await expect(app.page.getByRole('button', { name: words.edit })).toHaveCount(0);
    await app.page.keyboard.press('e');
    await expect(app.page.locator('table textarea, table input')).toHaveCount(0);
    await app.axe();
  });

  test(`the map fits with words a third longer while it is edited, ${language}`, async ({ app }) => {
    await openMap(app, language, { size: { width: 1280, height: 800 }, longer: 30 });
    await app.fits();
    await app.page.keyboard.press('e');
    await expect(app.page.locator('table textarea').first()).toBeVisible();
    await app.fits();
  });
}

test('stages are named one after the other', async ({ app }) => {
  await app.host.done('workspace.create', { name: 'New', language: 'en', path: `${app.host.folder}/new.spielraum` });
  const team = await app.host.done<string>('team.add', { name: 'Parcels' }, { managers: '' });
  await app.host.done('journey.add', { name: 'My parcel is late', owner: team, stages: [] }, { team });
  await app.open({}, '/#/journey');
  await app.page.getByRole('button', { name: 'Stage', exact: true }).click();
  const { keyboard } = app.page;
  for (const name of ['Expecting it', 'Asking us', 'Knowing now']) {
    await keyboard.type(name);
    await keyboard.press('Enter');
  }
  await expect(stages(app).getByRole('textbox')).toHaveCount(3);
  await expect(app.page.locator('th.new').getByRole('textbox')).toBeFocused();
  await keyboard.press('Escape');
  const names = await stages(app).getByRole('textbox').evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
  expect(names).toEqual(['Expecting it', 'Asking us', 'Knowing now']);
});
