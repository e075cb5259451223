// How work flows over a board: every figure from the moves of its cards, none of a person.
import { expect, looks, storyDay, test } from './app.ts';
import { openBoard } from './pages/board.ts';

test.use({ now: storyDay });

const WORDS = {
  en: { parts: ['Finished a week', 'Age of open cards', 'How long finished cards took', 'Where cards stood', 'When, and how many?', 'What stops us'], said: 'Half of them took at most 8 days, 85 % at most 12 days.', late: '3 open cards', numbers: 'Show the numbers', cards: 'Cards', until: 'By', when: 'When will 5 cards be done?', seed: 'seed 2026', again: 'Draw again', next: 'seed 2027', wrong: 'A whole number from 1 to', none: 'no such day', kind: 'Kind', experiment: 'Experiment', few: 'Too few finished cards to say how long cards take: 4 of 10.', early: 'Too early to say', legal: 'Legal department', save: 'Save as CSV', link: 'Look at the flow', title: 'Flow' },
  de: { parts: ['Fertig je Woche', 'Alter der offenen Karten', 'Wie lange fertige Karten gedauert haben', 'Wo Karten standen', 'Wann, und wie viele?', 'Was uns aufhält'], said: 'Die Hälfte brauchte höchstens 8 Tage, 85 % höchstens 12 Tage.', late: '3 offene Karten', numbers: 'Zahlen zeigen', cards: 'Karten', until: 'Bis', when: 'Wann sind 5 Karten fertig?', seed: 'Startzahl 2026', again: 'Neu ziehen', next: 'Startzahl 2027', wrong: 'Eine ganze Zahl von 1 bis', none: 'Diesen Tag gibt es im Kalender nicht', kind: 'Art', experiment: 'Versuch', few: 'Zu wenige fertige Karten, um zu sagen, wie lange Karten dauern: 4 von 10.', early: 'Noch zu früh', legal: 'Rechtsabteilung', save: 'Als CSV speichern', link: 'Arbeitsfluss ansehen', title: 'Arbeitsfluss' },
};

for (const { language, theme } of looks) {
  const words = WORDS[language];

  test(`a board says how its work flows, ${language}`, async ({ app }) => {
    const { page } = app;
    const board = await openBoard(app, language, { theme });
    await board.press('t');
    const main = page.getByRole('main');
    await expect(page).toHaveURL(/\/flow$/u);
    for (const part of words.parts) await expect(main.getByRole('region', { name: part, exact: true })).toBeVisible();
    const part = (at: number) => main.getByRole('region', { name: words.parts[at] ?? '', exact: true }).first();
    await expect(main).toContainText(words.said);
    await expect(part(1)).toContainText(words.late);
    await expect(part(5)).toContainText(words.legal);

    // What is drawn stands in a table, too.
    await part(1).getByRole('button', { name: words.numbers }).click();
    await expect(part(1).getByRole('row')).toHaveCount(13);
    // Words at the start of their column, figures at its end.
    const sides = part(1).getByRole('row').nth(1).locator('th, td');
    const side = (all: Element[]) => all.map((cell) => getComputedStyle(cell).textAlign);
    expect(await sides.evaluateAll(side)).toEqual(['start', 'start', 'start', 'end', 'end']);

    // The same seed, the same answer; another one is said.
    await main.getByLabel(words.cards, { exact: true }).fill('5');
    await expect(part(4)).toContainText(words.when);
    await expect(part(4)).toContainText(words.seed);
    await part(4).getByRole('button', { name: words.again }).click();
    await expect(part(4)).toContainText(words.next);
    await main.getByLabel(words.cards, { exact: true }).fill('0');
    await expect(part(4)).toContainText(words.wrong);
    await main.getByLabel(words.cards, { exact: true }).fill('3');
    // What is no day is refused in its place.
    const until = main.getByLabel(words.until, { exact: true });
    const day = await until.inputValue();
    await until.fill('31.02.2027');
    await until.press('Tab');
    await expect(part(4)).toContainText(words.none);
    await until.fill(day);
    await until.press('Tab');
    await expect(part(4)).not.toContainText(words.none);
    await app.axe();
    await page.setViewportSize({ width: 1280, height: 800 });
    await app.fits();

    // Few cards say that they are too few.
    await main.getByRole('combobox', { name: words.kind }).click();
    await page.getByRole('option', { name: words.experiment }).click();
    await expect(part(2)).toContainText(words.few);
    await expect(part(4)).toContainText(words.early);

    await board.press('Escape');
    await page.getByRole('link', { name: words.link }).click();
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(words.title);
    await board.press('Escape');
    await expect(page.locator('[data-card]').first()).toBeVisible();
  });
}
