// What a card holds beside its face, asks between teams, what left the board, and finding it all by words.
import { expect, looks, storyDay, test } from './app.ts';
import { openBoard } from './pages/board.ts';

test.use({ now: storyDay });

const WORDS = {
  en: { card: 'Refund letter that fits', other: 'Phone 12 customers', line: 'Add a line', describe: 'Add a description', description: 'Description', label: 'New label', word: 'Word', save: 'Save', link: 'Link a card', find: 'Find a card by its words', waits: 'waits on 1 card', comment: 'Write a comment', comments: '1 comment', progress: '1 of 2 done', ask: 'Ask', kind: 'Kind', of: 'Whom do you ask?', them: 'Orders & payment', send: 'Send the ask', asked: 'Asked of others', we: 'Delivery & returns asks you', no: 'We do not', why: 'Why not?', yes: 'We do it', declined: 'declined', accepted: 'accepted', title: 'Title', archive: 'Archive', away: 'Archive and trash', back: 'Bring back', search: 'Type what you want to do', cards: 'Cards', done: 'It is done', answered: 'answered' },
  de: { card: 'Erstattungsschreiben', other: 'Die 12 anrufen', line: 'Zeile hinzufügen', describe: 'Beschreibung schreiben', description: 'Beschreibung', label: 'Neues Etikett', word: 'Wort', save: 'Speichern', link: 'Karte verknüpfen', find: 'Karte an ihren Wörtern finden', waits: 'wartet auf 1 Karte', comment: 'Kommentar schreiben', comments: '1 Kommentar', progress: '1 von 2 erledigt', ask: 'Bitte', kind: 'Art', of: 'Wen bittet ihr?', them: 'Bestellung & Zahlung', send: 'Bitte abschicken', asked: 'Erbeten von anderen', we: 'Lieferung & Retoure bittet euch', no: 'Machen wir nicht', why: 'Warum nicht?', yes: 'Machen wir', declined: 'abgelehnt', accepted: 'zugesagt', title: 'Titel', archive: 'Archivieren', away: 'Archiv und Papierkorb', back: 'Zurückholen', search: 'Schreibt, was ihr tun wollt', cards: 'Karten', done: 'Ist erledigt', answered: 'beantwortet' },
};

for (const { language, theme } of looks) {
  const words = WORDS[language];

  test(`a card gets a description, a checklist, a label, a link and a comment, ${language}`, async ({ app }) => {
    const board = await openBoard(app, language, { theme });
    const { page } = app;
    await board.card(words.card).click();
    const aside = page.getByRole('complementary');

    await aside.getByRole('button', { name: words.describe }).click();
    await page.keyboard.type('**Short**, and <script>alert(1)</script>');
    await board.press('Control+Enter');
    await expect(aside.locator('.markdown strong')).toHaveText('Short');
    await expect(aside.locator('.markdown')).toContainText('<script>alert(1)</script>');
    expect(await aside.locator('script').count()).toBe(0);

    await aside.getByRole('button', { name: words.line }).click();
    await page.keyboard.type('One page');
    await board.press('Enter');
    await expect(aside.getByRole('checkbox', { name: 'One page' })).toBeVisible();
    await page.keyboard.type('Large letters');
    await board.press('Enter');
    await aside.getByRole('checkbox', { name: 'One page' }).check();
    await expect(board.card(words.card)).toHaveAccessibleName(new RegExp(words.progress));

    await aside.getByRole('button', { name: words.label }).click();
    await aside.getByLabel(words.word).fill('Print');
    await board.press('Enter');
    await expect(board.card(words.card)).toContainText('Print');

    await aside.getByRole('button', { name: words.link }).click();
    await aside.getByLabel(words.find).fill(words.other.slice(0, 10));
    await aside.getByRole('option', { name: words.other }).click();
    await expect(board.card(words.card)).toContainText(words.waits);

    await aside.getByRole('button', { name: words.comment }).click();
    await page.keyboard.type('The printer is faster now');
    await board.press('Enter');
    await expect(board.card(words.card)).toHaveAccessibleName(new RegExp(words.comments));
    await app.axe();
    await app.fits();

    for (let step = 0; step < 6; step += 1) await board.press('Control+z');
    await expect(board.card(words.card)).not.toContainText('Print');
  });

  test(`an ask goes to another team and comes back answered, ${language}`, async ({ app }) => {
    const board = await openBoard(app, language, { theme });
    const { page } = app;
    const dialog = page.getByRole('dialog');
    const title = 'Parcels above 250';
    await board.press('n');
    await dialog.getByLabel(words.title).fill(title);
    await dialog.getByRole('combobox', { name: words.kind }).click();
    await page.getByRole('option', { name: words.ask, exact: true }).click();
    await dialog.getByRole('combobox', { name: words.of }).click();
    await page.getByRole('option', { name: words.them }).click();
    await app.axe();
    await dialog.getByRole('button', { name: words.send }).click();
    await expect(dialog).toHaveCount(0);
    const asked = page.getByRole('region', { name: words.asked });
    await asked.getByRole('button').first().click();
    await expect(asked).toContainText(title);

    await app.actFor(words.them);
    await page.locator('nav a[href="#/board"]').click();
    // A rail is unfolded where the ask lies.
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder(words.search).fill('Parcels above');
    await page.getByRole('option', { name: title }).click();
    const aside = page.getByRole('complementary');
    await expect(aside).toContainText(words.we);
    await aside.getByRole('button', { name: words.no, exact: true }).click();
    await dialog.getByRole('button', { name: words.no, exact: true }).click();
    await expect(dialog.getByLabel(words.why)).toHaveAttribute('aria-invalid', 'true');
    await dialog.getByLabel(words.why).fill('The insurer decides that');
    await app.axe();
    await dialog.getByRole('button', { name: words.no, exact: true }).click();
    await expect(dialog).toHaveCount(0);

    await app.actFor(board.words.team);
    await page.locator('nav a[href="#/board"]').click();
    await asked.getByRole('button').first().click();
    await expect(asked.locator('li', { hasText: title })).toContainText('The insurer decides that');
    await app.fits();
  });

  test(`what left the board is found by words and comes back, ${language}`, async ({ app }) => {
    const board = await openBoard(app, language, { theme });
    const { page } = app;
    await board.card(words.card).click();
    await page.getByRole('complementary').getByRole('button', { name: words.archive }).click();
    await expect(board.card(words.card)).toHaveCount(0);
    await board.press('Control+k');
    await page.getByPlaceholder(words.search).fill(words.card.slice(0, 12));
    const hit = page.getByRole('option', { name: words.card });
    await expect(hit).toBeVisible();
    await app.axe();
    await hit.click();
    const dialog = page.getByRole('dialog', { name: words.away });
    await expect(dialog).toContainText(words.card);
    await app.axe();
    await dialog.getByRole('button', { name: words.back }).click();
    await board.press('Escape');
    await expect(board.card(words.card)).toBeVisible();
  });
}

test('a card that was begun waits to be finished, and Ctrl+Enter adds it from any of its fields', async ({ app }) => {
  const board = await openBoard(app);
  const { page } = app;
  const dialog = page.getByRole('dialog', { name: 'New card' });
  await board.press('n');
  await dialog.getByLabel('Title').fill('Call before we come');
  await board.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('“Call before we come” waits')).toBeVisible();
  await board.press('n');
  await expect(dialog.getByLabel('Title')).toHaveValue('Call before we come');
  await app.axe();
  await dialog.getByRole('button', { name: 'Begin anew' }).click();
  await expect(dialog.getByLabel('Title')).toHaveValue('');
  await page.keyboard.type('Call when we are late');
  await dialog.getByRole('combobox', { name: 'Column' }).focus();
  await board.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  await expect(board.card('Call when we are late')).toBeVisible();

  // What it hangs on is asked by a key.
  await board.press('Escape');
  await board.press('d');
  await expect(page.getByRole('complementary').getByLabel('Find a card by its words')).toBeFocused();
});

test('what a card refuses stands there again when it is opened again', async ({ app }) => {
  const board = await openBoard(app);
  const { page } = app;
  const aside = page.getByRole('complementary');
  const title = aside.getByLabel('Title', { exact: true });
  const tooLong = 'Phone 12 customers '.repeat(12).trim();
  await board.card('Phone 12 customers').click();
  await title.fill(tooLong);
  await aside.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(aside).toHaveCount(0);
  await board.card('Phone 12 customers').click();
  await expect(title).toHaveValue(tooLong);
  await expect(aside.getByText('200')).toBeVisible();

  // Escape leaves the card, and nothing is lost by it.
  await title.focus();
  await board.press('Escape');
  await expect(aside).toHaveCount(0);
  await board.card('Phone 12 customers').click();
  await expect(title).toHaveValue(tooLong);
  await title.fill('Phone 13 customers');
  await board.press('Enter');
  await board.press('Escape');
  await board.card('Phone 13 customers').click();
  await expect(title).toHaveValue('Phone 13 customers');

  await aside.getByRole('button', { name: 'Add a line' }).click();
  const line = aside.getByRole('textbox', { name: 'Add a line' });
  await line.fill('x'.repeat(20_001));
  await aside.getByRole('button', { name: 'Close', exact: true }).click();
  await board.card('Phone 13 customers').click();
  await expect(line).toHaveValue('x'.repeat(20_001));
});
