// What people decide in front of, on the big screen of a projector: what belongs together is seen at once.
import { expect, storyDay, test, type App, type Look } from './app.ts';

const OBJECTION = 'In der Woche vor Weihnachten wird jedes Paket zu einem Tag gebraucht. Express für alle kostet uns die Kulanz des ganzen Monats, und dann bleibt nichts für die, deren Paket weg ist.';
const CONCERN = 'Wir hören „zu einem Tag gebraucht“ nicht alle gleich. Der eine sagt Geburtstag, die andere bald.';

const WAYS = {
  en: [/^Amend/u, /^Defer/u, /^Monitor/u, /^Delegate/u, /^Ask/u],
  de: [/^Ändern/u, /^Vertagen/u, /^Beobachten/u, /^Abgeben/u, /^Fragen/u],
} as const;

test.use({ now: storyDay });

/** A round about an agreement that everybody has been heard in, and what they said is shown. */
async function openRound(app: App, language: Look['language'], said: readonly object[], size: Look['size']): Promise<{ id: string; party: object }> {
  const { host, page } = app;
  await host.done('workspace.create', { name: 'New', language, path: `${host.folder}/new.spielraum` });
  const team = await host.done<string>('team.add', { name: 'Pakete' }, { team: 'nobody' });
  const party = { team };
  const about = { kind: 'agreement', text: 'Wer zu einem festen Tag schreibt, bekommt Express.' };
  const id = await host.done<string>('consent.begin', { about, driver: 'Ein fester Tag schlägt unsere Regel immer wieder.' }, party);
  await host.done('consent.ask', { id, people: said.length }, party);
  for (const reaction of said) await host.done('consent.react', { id, reaction }, party);
  await host.done('consent.open', { id }, party);
  await app.open({ language, size }, '/#/consent');
  await page.goto(new URL(`/#/consent/${id}`, host.address).href);
  await expect(page.getByRole('button', { name: WAYS[language][0] })).toBeVisible();
  return { id, party };
}

test('a projector shows the objections and all ways to deal with them at once, de', { tag: '@look' }, async ({ app }) => {
  const { host, page } = app;
  const said = [{ kind: 'free' }, { kind: 'objection', words: OBJECTION, part: null }, { kind: 'concern', words: CONCERN, part: null }];
  const { id, party } = await openRound(app, 'de', said, { width: 1920, height: 1080 });
  await page.keyboard.press('p');
  await expect(page.locator('html')).toHaveAttribute('data-big');
  for (const name of WAYS.de) await expect(page.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
  expect(await page.getByText(CONCERN).evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize))).toBeGreaterThanOrEqual(18);
  // A round that is over has no keys of its own; how to leave the big screen stands there all the same.
  await host.done('consent.withdraw', { id }, party);
  const leave = page.getByRole('button', { name: 'große Leinwand verlassen' });
  await expect(leave).toBeVisible();
  await leave.click();
  await expect(page.locator('html')).not.toHaveAttribute('data-big');
});

test('heads stand in one line on a large screen, as everything there is drawn larger, de', async ({ app }) => {
  await app.openExample('de');
  for (const room of ['board', 'desk', 'frame']) {
    await app.open({ language: 'de', size: { width: 2560, height: 1440 } }, `/#/${room}`);
    await app.page.keyboard.press('p');
    await expect(app.page.locator('html')).toHaveAttribute('data-big');
    const head = app.page.locator('main header').first();
    const scale = (): Promise<number> => app.page.evaluate(() => Number(document.documentElement.style.zoom));
    await expect.poll(scale).toBeGreaterThan(1.5);
    const height = async (): Promise<number> => ((await head.boundingBox())?.height ?? Infinity) / (await scale());
    await expect.poll(height).toBeLessThan(64);
    await app.page.keyboard.press('p');
    await expect(app.page.locator('html')).not.toHaveAttribute('data-big');
  }
});

test('a long objection is read by keys, and hides no way to deal with it, en', { tag: '@look' }, async ({ app }) => {
  const words = `<script>alert(1)</script> ${'Every parcel is needed by a date. '.repeat(290)}`;
  await openRound(app, 'en', [{ kind: 'objection', words, part: null }], { width: 1280, height: 800 });
  for (const name of WAYS.en) await expect(app.page.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
  await app.axe();
  await app.fits();
});

test('as many votes as a theme can get stand in one row, en', { tag: '@look' }, async ({ app }) => {
  const { host, page } = app;
  await host.done('workspace.create', { name: 'New', language: 'en', path: `${host.folder}/new.spielraum` });
  const team = await host.done<string>('team.add', { name: 'Parcels' }, { team: 'nobody' });
  const party = { team };
  const id = await host.done<string>('retro.begin', { team, format: { kind: 'preset', format: 'evidenceFirst' }, minutes: [5, 15, 10, 15, 20, 5], seats: 1, dots: 14 }, party);
  for (const phase of ['evidence', 'gather', 'themes']) await host.done('retro.go', { id, phase }, party);
  const themes: string[] = [];
  for (const title of ['Bot', 'Dates', 'Promises', 'Vouchers']) themes.push(await host.done<string>('retro.theme.add', { id, title, notes: [] }, party));
  await host.done('retro.votes.begin', { id }, party);
  await host.done('retro.vote', { id, votes: { [themes[0] ?? '']: 14 } }, party);
  await host.done('retro.votes.show', { id, early: false }, party);
  await app.open({ size: { width: 1280, height: 800 } }, `/#/retro/${id}`);
  const votes = page.getByLabel('14 votes');
  await expect(votes.locator('.dot')).toHaveCount(14);
  expect(await votes.locator('.dot').evaluateAll((dots) => new Set(dots.map((dot) => dot.getBoundingClientRect().top)).size)).toBe(1);
  await app.fits();
});
