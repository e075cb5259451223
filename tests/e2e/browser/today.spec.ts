import { expect, storyDay, test } from './app.ts';
import { TodayPage } from './pages/today.ts';

test.use({ now: storyDay });

for (const language of ['en', 'de'] as const) {
  const theme = language === 'en' ? 'light' : 'dark';

  test(`the example says what moved and what waits, ${language}`, async ({ app }) => {
    const today = await TodayPage.open(app, { language, theme });
    const { words, main } = today;
    await expect(today.headline).toContainText(words.said);
    for (const heading of words.headings) await expect(today.heading(heading)).toBeVisible();
    const { moved, decisions, blocked, asks, asked } = await today.stands();
    for (const { name } of moved) await expect(main.getByRole('heading', { level: 3, name })).toBeVisible();
    for (const { topic, number } of decisions) await expect(main).toContainText(`${topic}, v${number}`);
    for (const { title } of [...blocked, ...asks, ...asked]) await expect(main.getByRole('link').filter({ hasText: title }).first()).toBeVisible();
    // Where our own ask stands leads to the board of the team that is asked.
    await expect(today.link(`#/board/${asked[0]?.board ?? ''}?card=${asked[0]?.id ?? ''}`)).toContainText(words.unanswered);
    await expect(main).toContainText(words.steady);
    await expect(main.getByText(words.end)).toBeVisible();
    await expect(today.count).toHaveText('10');
    await app.axe();
  });

  test(`a team that has just begun is led on, ${language}`, async ({ app }) => {
    await app.host.done('workspace.create', { name: 'New', language, path: `${app.host.folder}/new.spielraum` });
    const team = await app.host.done<string>('team.add', { name: 'Parcels' }, { team: 'nobody' });
    const journey = await app.host.done('journey.add', { name: 'Late', owner: team }, { team });
    const look = { language, theme, size: { width: 1280, height: 800 } } as const;
    await app.open({ ...look, longer: 30 }, '/#/today');
    const today = new TodayPage(app, language);
    await expect(today.link('#/journey')).toBeVisible();
    await app.fits();
    await app.open(look, '/#/today');
    await expect(today.headline).toContainText(today.words.young);
    await expect(today.heading(today.words.next)).toBeVisible();
    await app.axe();
    await expect(today.main.getByText(today.words.end)).toHaveCount(0);
    for (const place of ['#/journey', '#/outcomes/import', '#/frame', '#/rules', '#/board']) {
      await today.link(place).click();
      await expect(app.page).toHaveURL(new RegExp(`${place}$`, 'u'));
      await app.page.goBack();
      await expect(today.headline).toContainText(today.words.young);
    }
    await today.press('ArrowDown', 'ArrowDown', 'Enter');
    await expect(app.page).not.toHaveURL(/#\/today/u);
    await app.page.goBack();
    await expect(today.link('#/journey')).toBeVisible();
    await app.host.done('stage.add', { journey, name: 'Waiting' }, { team });
    await expect(today.link('#/journey')).toHaveCount(0);
    await expect(today.link('#/frame')).toBeVisible();
  });

  test(`a figure of weeks ago is not told as one of now, ${language}`, async ({ app }) => {
    await app.host.done('workspace.create', { name: 'New', language, path: `${app.host.folder}/new.spielraum` });
    const team = await app.host.done<string>('team.add', { name: 'Parcels' }, { team: 'nobody' });
    const add = async (name: string, values: number[], newest: number): Promise<void> => {
      const measure = { kind: 'own', unit: { kind: 'percent' }, direction: 'up' };
      const outcome = await app.host.done<string>('outcome.add', { team, name, measure, cheat: 'Ask few' }, { team });
      const week = (at: number): object => ({ year: 2026, week: newest - values.length + 1 + at });
      const points = values.map((value, at) => ({ week: week(at), figure: { kind: 'value', value } }));
      await app.host.done('outcome.points', { outcome, points }, { team });
    };
    const fell = [...Array.from({ length: 12 }, (_, at) => 80 + (at % 2)), ...Array.from({ length: 8 }, (_, at) => 60 + (at % 2))];
    await add('Solved', fell, 39);
    await add('Reached', fell, 30);
    await app.open({ language, theme, size: { width: 1280, height: 800 } }, '/#/today');
    const { main, words } = new TodayPage(app, language);
    const moved = main.getByRole('article').filter({ hasText: 'Solved' });
    await expect(moved).toContainText(words.noneSince);
    await expect(moved).not.toContainText(words.now);
    await expect(main.getByRole('link', { name: 'Reached' })).toContainText(words.last);
    await app.axe();
  });

  test(`whoever comes back goes on at the line that led away, ${language}`, async ({ app }) => {
    const today = await TodayPage.open(app, { language, theme });
    await today.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    const line = today.main.locator('[data-line]').nth(4);
    await expect(line).toBeFocused();
    await today.press('Enter');
    await expect(app.page).not.toHaveURL(/#\/today/u);
    await app.settled();
    await app.page.goBack();
    await expect(app.page).toHaveURL(/#\/today/u);
    await expect(line).toBeFocused();
    await today.press('ArrowUp');
    await expect(today.main.locator('[data-line]').nth(3)).toBeFocused();
  });

  test(`managers see the frame and the teams, ${language}`, async ({ app }) => {
    const today = await TodayPage.open(app, { language, theme });
    await app.actFor(today.words.managers);
    await expect(today.headline).toContainText(today.words.one);
    await expect(today.link('#/frame')).toContainText(today.words.inForce);
    await expect(today.link('#/teams')).toContainText(today.words.teams);
    await expect(today.count).toHaveText('1');
    await app.axe();
    await today.link('#/frame').click();
    await expect(app.page).toHaveURL(/#\/frame$/u);
  });
}

test('every line leads where it says by mouse', async ({ app }) => {
  const today = await TodayPage.open(app);
  const { moved, decisions, blocked } = await today.stands();
  const [outcome, decision, card] = [moved[1], decisions[0], blocked[0]];
  await today.link(`#/outcomes/${outcome?.id ?? ''}`).click();
  await expect(today.heading(outcome?.name ?? '')).toBeVisible();
  await app.page.goBack();
  await today.link(`#/rules/${decision?.rule ?? ''}?version=${decision?.version ?? ''}`).click();
  await expect(today.headline).toHaveText(decision?.topic ?? '');
  await app.page.goBack();
  await today.link(`#/board?card=${card?.id ?? ''}`).click();
  await expect(app.page.getByRole('complementary', { name: card?.title })).toBeVisible();
});

test('arrows go from line to line, and Enter opens one', async ({ app }) => {
  const today = await TodayPage.open(app);
  const addresses = await today.addresses();
  expect(addresses).toHaveLength(17);
  for (const address of addresses) {
    await today.press('ArrowDown');
    await expect.poll(() => today.focused()).toBe(address);
  }
  await today.press('ArrowDown');
  expect(await today.focused()).toBe(addresses.at(-1));
  await today.press('Enter');
  await expect(app.page.getByRole('complementary', { name: (await today.stands()).asked.at(-1)?.title })).toBeVisible();
  await app.page.goBack();
  await expect(today.headline).toContainText(today.words.rest);
  await expect.poll(() => today.focused()).toBe(addresses.at(-1));
  await today.press(...addresses.slice(1).map(() => 'ArrowUp'));
  expect(await today.focused()).toBe(addresses[0]);
  await today.press('Enter');
  await expect(today.heading((await today.stands()).moved[0]?.name ?? '')).toBeVisible();
});

test('what happens elsewhere is seen without loading the page again', async ({ app }) => {
  const today = await TodayPage.open(app);
  const { blocked } = await today.stands();
  const by = { team: await today.team(today.words.team) };
  await expect(today.main).toContainText(today.words.ready);
  await today.bringIntoForce();
  await expect(today.headline).toContainText(today.words.fewer);
  await expect(today.main).not.toContainText(today.words.ready);
  await expect(today.count).toHaveText('9');

  const card = blocked[0];
  await app.host.done('card.unblock', { ids: [card?.id] }, by);
  await expect(today.main.getByRole('link').filter({ hasText: card?.title ?? '' })).toHaveCount(0);
  await expect(today.count).toHaveText('8');
  await app.host.done('undo', {}, by);
  await expect(today.main.getByRole('link').filter({ hasText: card?.title ?? '' })).toBeVisible();
});

test('an ask that waits for an answer stands where the headline leads', async ({ app }) => {
  await app.openExample();
  await app.open({}, '/#/today');
  await app.actFor('Digital channels');
  const today = new TodayPage(app, 'en');
  await expect(today.headline).toContainText('A team waits for your answer.');
  const ask = today.main.locator('section').first().getByRole('link', { name: 'A way to a person in step one of the chat' });
  await expect(ask).toContainText('Answer');
  await ask.click();
  await expect(app.page.getByRole('complementary').getByRole('button', { name: 'We do it' })).toBeVisible();
});

test('managers without a frame are told so', async ({ app }) => {
  await app.host.done('workspace.create', { name: 'New', language: 'en', path: `${app.host.folder}/new.spielraum` });
  await app.host.done('unit.add', { name: 'Service' }, { managers: '' });
  await app.open({}, '/#/today');
  const today = new TodayPage(app, 'en');
  await expect(today.headline).toContainText(today.words.noFrame);
  await expect(today.link('#/teams')).toBeVisible();
});

test('managers read the day that the host says', async ({ app }) => {
  await app.openExample();
  await app.open({}, '/#/today');
  await app.actFor('Mail-order');
  await expect(app.page.locator('main').getByText('Thursday 12 November')).toBeVisible();
});

test('a line leads the focus to the card that it names, by keys', async ({ app }) => {
  const today = await TodayPage.open(app);
  const { blocked, asked } = await today.stands();
  for (const [address, id] of [
    [`#/board?card=${blocked[0]?.id ?? ''}`, blocked[0]?.id],
    [`#/board/${asked[0]?.board ?? ''}?card=${asked[0]?.id ?? ''}`, asked[0]?.id],
  ] as const) {
    // Nothing of the board has been asked for before.
    await app.page.goto('about:blank');
    await app.open({}, '/#/today');
    await today.link(address).focus();
    await app.page.keyboard.press('Enter');
    await expect(app.page.locator(`[data-card="${id ?? ''}"]`)).toBeFocused();
  }
});
