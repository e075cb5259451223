// A day is typed and chosen in the language of the app, whatever the language of the computer.
import { expect, looks, storyDay, test } from '../app.ts';
import { openBoard } from '../pages/board.ts';

test.use({ now: storyDay });

const WORDS = {
  en: {
    ...{ due: 'Due', empty: 'DD/MM/YYYY', typed: '5 Dec 2026', next: '6 Dec 2026', later: '6 Jan 2027', title: 'Title' },
    ...{ calendar: 'Calendar', month: 'December 2026', monday: 'Monday', day: /^Saturday 5\sDecember 2026$/ },
    ...{ none: 'The calendar has no such day. Write day, month, year, like this: 12 Nov 2026', unread: 'This cannot be read as a day.', fresh: 'Fresh card', card: 'Refund letter that fits' },
  },
  de: {
    ...{ due: 'Fällig am', empty: 'TT.MM.JJJJ', typed: '5.12.2026', next: '6.12.2026', later: '6.1.2027', title: 'Titel' },
    ...{ calendar: 'Kalender', month: 'Dezember 2026', monday: 'Montag', day: /^Samstag, 5\.\sDezember 2026$/ },
    ...{ none: 'Diesen Tag gibt es im Kalender nicht. Schreibt ihn mit Tag, Monat, Jahr, zum Beispiel so: 12.11.2026', unread: 'Als Tag nicht zu erkennen.', fresh: 'Frische Karte', card: 'Erstattungsschreiben' },
  },
};

for (const look of looks) {
  const { language } = look;
  const words = WORDS[language];

  test(`a day is typed, chosen with keys and put right, ${language}, ${look.theme}`, async ({ app }) => {
    const { page } = await openBoard(app, language, look);
    await page.keyboard.press('n');
    const dialog = page.getByRole('dialog').filter({ has: page.getByLabel(words.title) });
    const due = dialog.getByLabel(words.due);
    await expect(due).toHaveValue('');
    await expect(due).toHaveAttribute('placeholder', words.empty);
    await due.fill('5.12.2026');
    await page.keyboard.press('Tab');
    await expect(due).toHaveValue(words.typed);

    await expect(dialog.getByRole('button', { name: words.calendar })).toBeFocused();
    await page.keyboard.press('Enter');
    const grid = page.getByRole('grid', { name: words.month });
    await expect(grid.getByRole('button', { name: words.day })).toBeFocused();
    await expect(grid.getByRole('columnheader').first()).toContainText(words.monday);
    await app.axe();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(due).toHaveValue(words.next);
    await expect(due).toBeFocused();

    // What is no day is no reason to lose what was typed, nor to add a card without it.
    await due.fill('30.2.');
    await dialog.getByLabel(words.title).fill(words.fresh);
    await page.keyboard.press('Enter');
    await expect(dialog.getByText(words.none)).toBeVisible();
    await expect(due).toHaveValue('30.2.');
    await expect(due).toBeFocused();
    await app.axe();
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeVisible();
    await due.fill('2026-12-05');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-card]').filter({ hasText: words.fresh })).toBeVisible();
  });

  test(`a card keeps its day until another one stands there, ${language}, ${look.theme}`, async ({ app }) => {
    const board = await openBoard(app, language, look);
    const { page } = board;
    await board.card(words.card).click();
    const aside = page.getByRole('complementary');
    const due = aside.getByLabel(words.due);
    await due.fill('5.12.');
    await page.keyboard.press('Enter');
    await expect(due).toHaveValue(words.typed);
    await due.fill('soon');
    await page.keyboard.press('Tab');
    await expect(aside.getByText(words.unread)).toBeVisible();
    await app.axe();
    await due.press('Escape');
    await expect(due).toHaveValue(words.typed);

    await aside.getByRole('button', { name: words.calendar }).click();
    await expect(page.getByRole('grid').getByRole('button', { name: words.day })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Enter');
    await expect(due).toHaveValue(words.later);
    await page.reload();
    await board.card(words.card).click();
    await expect(due).toHaveValue(words.later);
  });
}
