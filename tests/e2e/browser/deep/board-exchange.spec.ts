// A board leaves as a file and comes in again, boards of other programs are looked at before they come, a file hangs on a card,
// a card is begun with a template, and the board goes onto paper.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, looks, storyDay, test, type App } from '../app.ts';
import { openBoard } from '../pages/board.ts';
import { repository } from '../pages/import.ts';

test.use({ now: storyDay });

const WORDS = {
  en: { menu: 'Bring in, take out, print', json: /^As a Spielraum board/, in: /^Bring a board in/, saved: /^Saved: /, choose: 'Choose a file', other: 'Choose another file', do: 'Bring in 1 board', done: 'The board is yours now.', undo: 'Undo', people: /Members, assignees and authors stay out/, line: 'line 2', without: 'Leave out what is wrong, and bring in the rest', wrong: /1 thing is wrong|things are wrong/, card: 'Refund letter that fits', attach: 'Attach a file', files: 'Files', drop: /a copy hangs on/, hangs: 'hangs on the card', large: 'is larger than the 10 MB', template: 'Keep as template', kept: 'is kept as a template', from: 'Begin with', title: 'Title', new: 'New card', add: 'Add card', example: 'example' },
  de: { menu: 'Hereinholen, mitnehmen, drucken', json: /^Als Spielraum-Board/, in: /^Ein Board hereinholen/, saved: /^Gespeichert: /, choose: 'Datei auswählen', other: 'Andere Datei auswählen', do: '1 Board hereinholen', done: 'Das Board gehört jetzt euch.', undo: 'Rückgängig', people: /Mitglieder, Zuständige und Verfasser bleiben draußen/, line: 'Zeile 2', without: 'Weglassen, was nicht stimmt, und den Rest hereinholen', wrong: /Sache stimmt nicht|Sachen stimmen nicht/, card: 'Erstattungsschreiben', attach: 'Datei anhängen', files: 'Dateien', drop: /Eine Kopie hängt dann an/, hangs: 'hängt an der Karte', large: 'ist größer als die 10 MB', template: 'Als Vorlage behalten', kept: 'ist jetzt eine Vorlage', from: 'Beginnen mit', title: 'Titel', new: 'Neue Karte', add: 'Karte anlegen', example: 'Beispiel' },
};

/** Answers the dialog for a path by keyboard. */
async function path(app: App, file: string): Promise<void> {
  const dialog = app.page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(file);
  await app.page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
}

/** Holds a file over the window, and lets it go. */
async function drop(app: App, name: string, over: RegExp): Promise<void> {
  const transfer = await app.page.evaluateHandle((name) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['%PDF pretended'], name));
    return transfer;
  }, name);
  await app.page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await expect(app.page.getByText(over)).toBeVisible();
  await app.page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

for (const { language, theme } of looks) {
  const words = WORDS[language];

  test(`a board goes out and comes in, and one of Trello is looked at first, ${language}`, async ({ app }) => {
    const board = await openBoard(app, language, { theme });
    const { page } = app;
    const menu = page.getByRole('button', { name: words.menu });
    await menu.click();
    await app.axeMenu();
    await page.getByRole('menuitem', { name: words.json }).click();
    const file = join(app.host.folder, 'out.json');
    await path(app, file);
    await expect(page.getByText(words.saved)).toBeVisible();
    const before = JSON.parse(await readFile(file, 'utf8')) as { board: { name: string; cards: unknown[] } };
    expect(before.board.cards.length).toBeGreaterThan(10);

    await board.press('i');
    await page.getByRole('menuitem', { name: words.in }).click();
    await page.getByRole('button', { name: words.choose }).click();
    await path(app, file);
    await page.getByRole('button', { name: words.do }).click();
    await expect(page.getByText(words.done)).toBeVisible();
    await expect(board.card(words.card)).toBeVisible();
    await menu.click();
    await page.getByRole('menuitem', { name: words.json }).click();
    const again = join(app.host.folder, 'again.json');
    await path(app, again);
    await expect(page.getByText(again)).toBeVisible();
    // Only its name differs: the team has a board of that name already.
    expect(JSON.parse(await readFile(again, 'utf8'))).toEqual({ ...before, board: { ...before.board, name: `${before.board.name} 2` } });

    await board.press('i');
    await page.getByRole('menuitem', { name: words.in }).click();
    await page.getByRole('button', { name: words.choose }).click();
    await path(app, join(repository, 'tests/fixtures/boards/trello.json'));
    await expect(page.getByText(words.people)).toBeVisible();
    await app.axe();
    await app.fits();
    await app.screenshot(`board-bring-in-${language}-${theme}`);
    const broken = join(app.host.folder, 'broken.json');
    const lists = '"lists": [{"id": "l", "name": "Doing"}]';
    const cards = '[{"id": "a", "name": "Good", "idList": "l"},\n{"id": "b", "name": "Lost", "idList": "gone"}]';
    await writeFile(broken, `{"name": "Broken", ${lists}, "cards": ${cards}}`);
    await page.getByRole('button', { name: words.other }).click();
    await path(app, broken);
    await expect(page.getByText(words.wrong).first()).toBeVisible();
    await expect(page.getByText(words.line)).toBeVisible();
    await expect(page.getByRole('button', { name: words.do })).toBeDisabled();
    await app.axe();
    await page.getByLabel(words.without).check();
    await board.press('Control+Enter');
    await expect(board.card('Good')).toBeVisible();
    await expect(board.card('Lost')).toHaveCount(0);
    await page.getByRole('button', { name: words.undo }).last().click();
    await expect(board.card(words.card)).toBeVisible();
  });

  test(`a file hangs on a card, a card becomes a template, the board goes onto paper, ${language}`, async ({ app }) => {
    const board = await openBoard(app, language, { theme });
    const { page } = app;
    await board.card(words.card).click();
    const aside = page.getByRole('complementary');
    await expect(aside.getByRole('button', { name: words.attach })).toBeVisible();
    await drop(app, 'letter.pdf', words.drop);
    await expect(aside.getByText('letter.pdf', { exact: true })).toBeVisible();
    const large = join(app.host.folder, 'large.bin');
    await writeFile(large, Buffer.alloc(11 * 1024 * 1024));
    await aside.getByRole('button', { name: words.attach }).click();
    await path(app, large);
    await expect(page.getByText(words.large)).toBeVisible();
    await expect(aside.getByText('large.bin')).toHaveCount(0);
    await aside.getByRole('button', { name: /letter\.pdf/u }).first().click();
    const saved = join(app.host.folder, 'saved.pdf');
    await path(app, saved);
    await expect(page.getByText(words.saved)).toBeVisible();
    expect(await readFile(saved, 'utf8')).toBe('%PDF pretended');

    await aside.getByRole('button', { name: words.template }).click();
    await expect(page.getByText(words.kept)).toBeVisible();
    await app.axe();
    await app.fits();
    await board.press('Escape', 'n');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: words.from }).click();
    await page.getByRole('option', { name: words.card }).click();
    await expect(dialog.getByLabel(words.title)).toHaveValue(new RegExp(words.card, 'u'));
    await dialog.getByLabel(words.title).fill('Begun with a template');
    await app.axe();
    await dialog.getByRole('button', { name: words.add }).click();
    await expect(board.card('Begun with a template')).toBeVisible();

    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const paper = page.locator('.paper');
    await expect(paper.getByText('Begun with a template')).toBeAttached();
    await expect(paper.locator('.people *')).toHaveCount(0);
    // Somebody finds it on a wall, and must not take it for their own.
    await expect(paper.getByText(words.example, { exact: true })).toBeAttached();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, path: join(app.host.folder, 'board.pdf') });
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 84[12](\.\d+)? 59[45]/u);
  });
}
