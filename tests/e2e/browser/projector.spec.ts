// What people decide in front of, on the big screen of a projector: what belongs together is seen at once.
import { expect, storyDay, test } from './app.ts';
import { RoundPage, WORDS } from './pages/consent.ts';

const OBJECTION = 'In der Woche vor Weihnachten wird jedes Paket zu einem Tag gebraucht. Express für alle kostet uns die Kulanz des ganzen Monats, und dann bleibt nichts für die, deren Paket weg ist.';
const CONCERN = 'Wir hören „zu einem Tag gebraucht“ nicht alle gleich. Der eine sagt Geburtstag, die andere bald.';

test.use({ now: storyDay });

test('a projector shows the objections and all ways to deal with them at once, de', { tag: '@look' }, async ({ app }) => {
  const { host, page } = app;
  await host.done('workspace.create', { name: 'New', language: 'de', path: `${host.folder}/new.spielraum` });
  const team = await host.done<string>('team.add', { name: 'Pakete' }, { team: 'nobody' });
  const party = { team };
  const about = { kind: 'agreement', text: 'Wer zu einem festen Tag schreibt, bekommt Express.' };
  const id = await host.done<string>('consent.begin', { about, driver: 'Ein fester Tag schlägt unsere Regel immer wieder.' }, party);
  await host.done('consent.ask', { id, people: 3 }, party);
  const said = [{ kind: 'free' }, { kind: 'objection', words: OBJECTION, part: null }, { kind: 'concern', words: CONCERN, part: null }];
  for (const reaction of said) await host.done('consent.react', { id, reaction }, party);
  await host.done('consent.open', { id }, party);

  await app.open({ language: 'de', size: { width: 1920, height: 1080 } }, '/#/consent');
  const round = new RoundPage(app, WORDS.de, 'mouse');
  await page.goto(new URL(`/#/consent/${id}`, host.address).href);
  await expect(page.getByText(OBJECTION)).toBeVisible();
  await page.keyboard.press('p');
  await expect(page.locator('html')).toHaveAttribute('data-big');
  for (const way of ['Ändern', 'Vertagen', 'Beobachten', 'Abgeben', 'Fragen']) await expect(page.getByRole('button', { name: new RegExp(`^${way}`, 'u') })).toBeInViewport({ ratio: 1 });
  // As large as before for whoever leaves it, and readable from afar meanwhile.
  const height = (): Promise<number> => page.getByText(CONCERN).evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize));
  expect(await height()).toBeGreaterThanOrEqual(18);
  await round.press(page.getByRole('button', { name: /^Vertagen/u }));
  await expect(page.getByRole('button', { name: /^Vertagen/u })).toHaveCount(0);
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
