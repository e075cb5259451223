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

test('a board is printed on one page where it nearly fits, and nothing on a card runs over its edge', async ({ app }) => {
  await openBoard(app, 'de');
  const { page } = app;
  const boards = await app.host.done<{ id: string; team: string }[]>('boards');
  for (const { id, team } of boards) {
    const { cards } = await app.host.done<{ cards: { id: string; kind: string; begun?: string; ended?: string }[] }>('board.show', { id });
    for (const card of cards.filter(({ kind, begun, ended }) => kind === 'experiment' && ended === undefined && (begun ?? '2026-11-10') < '2026-11-10'))
      await app.host.done('card.edit', { id: card.id, lookAt: '2026-11-10' }, { team });
  }
  await expect(page.getByText(/anzuschauen seit/u).first()).toBeVisible();
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/gu)).toHaveLength(1);

  await page.setViewportSize({ width: 1016, height: 700 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const paper = page.locator('.paper');
  await expect(paper.getByText(/anzuschauen seit/u).first()).toBeVisible();
  const over = await paper.locator('.card .card').evaluateAll((cards) =>
    cards.filter((card) => [...card.querySelectorAll('*')].some((part) => part.getBoundingClientRect().right > card.getBoundingClientRect().right + 1)).map((card) => card.textContent),
  );
  expect(over).toEqual([]);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
});

/** Prints by the menu, where nobody asks for a printer, and leaves the paper standing. */
async function print({ page }: App, size: 'A4' | 'A3', shape: 'landscape' | 'portrait'): Promise<void> {
  await page.evaluate(() => (window.print = () => undefined));
  await page.getByRole('button', { name: WORDS.en.menu }).click();
  await page.getByRole('menuitem', { name: new RegExp(`${size}.*${shape}`, 'u') }).click();
  await expect(page.locator('.paper h1').first()).toBeAttached();
}

const putAway = async ({ page }: App): Promise<void> => page.evaluate(() => void dispatchEvent(new Event('afterprint')));

test('on the larger sheet a board is printed larger, and so is what stands above it', async ({ app }) => {
  await openBoard(app, 'en');
  const paper = app.page.locator('.paper');
  const letters = async (part: string): Promise<number> =>
    paper.locator(part).first().evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  const sizes: { card: number; above: number[] }[] = [];
  for (const size of ['A4', 'A3'] as const) {
    await print(app, size, 'landscape');
    const card = (await paper.locator('.card .card').first().boundingBox())?.width ?? 0;
    sizes.push({ card, above: await Promise.all(['h1', 'header p', '.example'].map(letters)) });
    await putAway(app);
  }
  const [small, large] = sizes;
  expect(large?.card).toBeGreaterThan(1.2 * (small?.card ?? 0));
  large?.above.forEach((letter, at) => expect(letter).toBeCloseTo(Math.SQRT2 * (small?.above[at] ?? 0), 0));
});

test('a sheet may stand upright, with as many columns as can be read and the rest on a further one', async ({ app }) => {
  await openBoard(app, 'en');
  const { page } = app;
  const sheets = page.locator('.paper section');
  await print(app, 'A4', 'portrait');
  expect(await sheets.locator('.head b').allTextContents()).toHaveLength(4);
  const upright = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(upright.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12]/u);
  expect(upright.toString('latin1').match(/\/Type \/Page\b/gu)).toHaveLength(1);
  await putAway(app);

  const { id, team } = await told(app);
  for (let at = 1; at <= 3; at += 1) await app.host.done('column.add', { board: id, column: { name: `Further ${at}`, role: 'active' } }, { team });
  await expect(page.getByText('Further 3').first()).toBeAttached();
  for (const [size, shape, count] of [['A4', 'portrait', 2], ['A4', 'landscape', 1], ['A3', 'portrait', 1]] as const) {
    await print(app, size, shape);
    await expect(sheets).toHaveCount(count);
    const names = await sheets.locator('.head b').allTextContents();
    expect(new Set(names).size).toBe(7);
    const widths = await sheets.locator('.card .card').evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().width));
    // On both sheets alike, so that they can be hung beside each other.
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(12);
    expect(Math.min(...widths)).toBeGreaterThan(110);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/gu)).toHaveLength(count);
    await putAway(app);
  }
});

interface Told {
  id: string;
  team: string;
  columns: { id: string; name: string; role: string }[];
  cards: { stage?: string }[];
}

/** The board that is looked at: the one of the example's story has the most cards. */
async function told({ host }: App): Promise<Told> {
  const boards = await host.done<{ id: string }[]>('boards');
  const all = await Promise.all(boards.map(async ({ id }) => host.done<Told>('board.show', { id })));
  return all.reduce((most, one) => (one.cards.length > most.cards.length ? one : most));
}

/** Lays the board out as on paper, and shows it so. */
async function onPaper({ page }: App): Promise<void> {
  await page.setViewportSize({ width: 1016, height: 700 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

test('a folded column between others is printed where it stands, and words without end stay in their column', async ({ app }) => {
  await openBoard(app);
  const { page } = app;
  const { team, columns } = await told(app);
  const [options, active] = [columns.find(({ role }) => role === 'options'), columns.filter(({ role }) => role === 'active')];
  await app.host.done('column.move', { id: options?.id, before: active[1]?.id }, { team });
  await app.host.done('column.edit', { id: active[1]?.id, policy: 'endless'.repeat(40) }, { team });
  await expect(page.locator('.head p').filter({ hasText: 'endlessendless' })).toBeVisible();
  await onPaper(app);
  const paper = page.locator('.paper');
  const left = async (start: string): Promise<number> => (await paper.getByText(new RegExp(`^\\s*${start}`, 'u')).last().boundingBox())?.x ?? 0;
  const places = await Promise.all((await told(app)).columns.map(async ({ name }) => left(name)));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  const over = await paper.locator(':not(.unseen)').evaluateAll((all) => all.filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1).map(({ outerHTML }) => outerHTML.slice(0, 120)));
  expect(over).toEqual([]);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
});

test('on every page stand the name of the board, which page it is, and the lane that goes on', async ({ app }) => {
  await openBoard(app);
  const { page } = app;
  const { team, columns, cards } = await told(app);
  const stage = cards.find((card) => card.stage !== undefined)?.stage;
  const column = columns.find(({ role }) => role === 'active')?.id;
  for (let at = 1; at <= 18; at += 1)
    await app.host.done('card.add', { column, kind: 'improvement', title: `Further card ${at}`, stage }, { team });
  await expect(page.locator('[data-card]').filter({ hasText: 'Further card 18' })).toBeAttached();
  await onPaper(app);
  const sheets = page.locator('.paper section');
  const count = await sheets.count();
  expect(count).toBeGreaterThan(1);
  for (let at = 0; at < count; at += 1) {
    await expect(sheets.nth(at).getByRole('heading', { name: 'Board' })).toBeVisible();
    await expect(sheets.nth(at)).toContainText(`page ${at + 1} of ${count}`);
    // Sheets part on a wall: each says that it is an example.
    await expect(page.locator('.paper').getByText('example', { exact: true }).nth(at)).toBeVisible();
  }
  await expect(sheets.nth(1)).toContainText(', continued');
  // A card without an outcome keeps no empty line.
  await expect(page.locator('.paper .card', { hasText: 'Further card 1' }).locator('.foot')).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/gu)).toHaveLength(count);
});
