import type { Locator } from '@playwright/test';
import { expect, storyDay, test, type App } from './app.ts';
import { tabTo } from './pages/reach.ts';

test.use({ now: storyDay });

const TOO_LONG = 'x'.repeat(10_000);

const WORDS = {
  en: {
    ...{ title: 'Teams and people', team: 'Delivery & returns', neighbour: 'Orders & payment', unit: 'Customer service', other: 'Carrier desk' },
    ...{ addTeam: 'Add a team', addUnit: 'Add a home unit', addPerson: 'Add a person', teamField: 'Journey team', home: 'Home unit of' },
    ...{ long: '10,000 characters', empty: 'Fill in the empty field', taken: 'already', used: /journeys? .*stands? on this/u },
    ...{ none: 'No team yet.', noJourney: 'No journey yet.', begin: 'Begin one', teamsOf: 'Teams of', short: 'Short name of' },
    ...{ erase: 'Erase', remove: 'Remove:', concern: 'Which concern do you see through to the end?', journey: 'My parcel is late' },
    ...{ initials: 'Initials of', summary: /6 teams, \d+ journeys/u },
  },
  de: {
    ...{ title: 'Teams und Leute', team: 'Lieferung & Retoure', neighbour: 'Bestellung & Zahlung', unit: 'Kundenservice', other: 'Paketdienst-Betreuung' },
    ...{ addTeam: 'Team hinzufügen', addUnit: 'Heimateinheit hinzufügen', addPerson: 'Person hinzufügen', teamField: 'Journey-Team', home: 'Heimateinheit von' },
    ...{ long: '10.000 Zeichen', empty: 'Füllt das leere Feld', taken: 'schon', used: /Darauf ste.* Journeys?\./u },
    ...{ none: 'Noch kein Team.', noJourney: 'Noch keine Journey.', begin: 'Eine beginnen', teamsOf: 'Teams von', short: 'Kürzel von' },
    ...{ erase: 'Löschen', remove: 'Entfernen:', concern: 'Welches Anliegen begleitet ihr bis zum Schluss?', journey: 'Mein Paket kommt zu spät' },
    ...{ initials: 'Initialen von', summary: /6 Teams, \d+ Journeys/u },
  },
};

/** Past the navigation by its first link. */
async function skipToRoom(app: App): Promise<void> {
  await app.page.keyboard.press('Tab');
  await app.page.keyboard.press('Enter');
  await expect(app.page.locator('#room')).toBeFocused();
}

function list(app: App, at: number): Locator {
  return app.page.locator('main section section').nth(at);
}

for (const language of ['en', 'de'] as const) {
  const words = WORDS[language];

  test(`a team and its home are named by keys alone, ${language}`, async ({ app }) => {
    test.slow(); // Every Tab is a round trip.
    await app.host.done('workspace.create', { name: 'New', language, path: `${app.host.folder}/new.spielraum` });
    await app.open({ language }, '/#/teams');
    const { keyboard } = app.page;
    const [teams, units] = [list(app, 0), list(app, 1)];
    await skipToRoom(app);
    await expect(teams.getByText(words.none, { exact: false })).toBeVisible();
    await tabTo(app, teams.getByRole('button', { name: words.addTeam }));
    await keyboard.press('Enter');
    const adding = teams.getByRole('textbox', { name: words.addTeam });
    await adding.fill(TOO_LONG);
    await keyboard.press('Enter');
    await expect(teams.getByText(words.long, { exact: false })).toBeVisible();
    await expect(adding).toHaveValue(TOO_LONG);
    await tabTo(app, adding);
    await keyboard.press('Control+a');
    await keyboard.type(words.team);
    await keyboard.press('Enter');
    const named = teams.getByRole('textbox', { name: words.teamField, exact: true });
    await expect(named).toHaveValue(words.team);
    await expect(teams.getByText(words.noJourney)).toBeVisible();

    await tabTo(app, named);
    await keyboard.press('Control+a');
    await keyboard.press('Delete');
    await keyboard.press('Enter');
    await expect(teams.getByText(words.empty, { exact: false })).toBeVisible();
    await tabTo(app, named);
    await keyboard.press('Escape');
    await expect(named).toHaveValue(words.team);

    await tabTo(app, units.getByRole('button', { name: words.addUnit }));
    await keyboard.press('Enter');
    await keyboard.type(words.unit);
    await keyboard.press('Enter');
    const home = teams.getByRole('combobox', { name: words.home });
    await tabTo(app, home);
    await keyboard.press('Enter');
    await expect(app.page.getByRole('option', { name: words.unit })).toBeVisible();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect(home).toContainText(words.unit);

    await tabTo(app, teams.getByRole('button', { name: words.begin }));
    await keyboard.press('Enter');
    await expect(app.page.getByRole('dialog', { name: words.concern })).toBeVisible();
  });

  test(`a person is added, moved and erased by keys alone, ${language}`, async ({ app }) => {
    test.slow(); // Every Tab is a round trip.
    await app.host.done('workspace.create', { name: 'New', language, path: `${app.host.folder}/new.spielraum` });
    const unit = await app.host.done<string>('unit.add', { name: words.unit }, { managers: '' });
    await app.host.done('team.add', { name: words.team, unit }, { managers: unit });
    await app.open({ language }, '/#/teams');
    const { keyboard } = app.page;
    const people = list(app, 2);
    await expect(people).toBeVisible();
    await skipToRoom(app);
    await tabTo(app, people.getByRole('button', { name: words.addPerson }));
    await keyboard.press('Enter');
    await keyboard.type('Jana Vogt');
    await keyboard.press('Enter');
    await expect(people.getByRole('textbox', { name: words.initials })).toHaveValue('JV');

    const memberships = people.getByRole('button', { name: `${words.teamsOf} Jana Vogt` });
    const worksIn = app.page.getByRole('checkbox', { name: words.team });
    await tabTo(app, memberships);
    await keyboard.press('Enter');
    await tabTo(app, worksIn);
    const before = await worksIn.isChecked();
    await keyboard.press('Space');
    await expect(worksIn).toBeChecked({ checked: !before });
    await app.axe();
    await keyboard.press('Escape');

    await tabTo(app, people.getByRole('button', { name: language === 'en' ? 'Erase Jana Vogt' : 'Jana Vogt löschen' }));
    await keyboard.press('Enter');
    const dialog = app.page.getByRole('dialog');
    await expect(dialog).toContainText('Jana Vogt');
    await app.axe();
    await tabTo(app, dialog.getByRole('button', { name: words.erase, exact: true }));
    await keyboard.press('Enter');
    await expect(people.getByRole('row')).toHaveCount(0);
  });

  test(`teams are changed by mouse, and what stands on one is told, ${language}`, async ({ app }) => {
    await app.openExample(language);
    await app.open({ language }, '/#/teams');
    await app.actFor(words.team);
    const teams = list(app, 0);
    const names = teams.getByRole('textbox', { name: words.teamField, exact: true });
    await names.first().fill(words.neighbour);
    await names.first().blur();
    await expect(teams.getByText(words.taken, { exact: false })).toBeVisible();
    await expect(names.first()).toHaveValue(words.neighbour);
    await names.first().fill('Parcels');
    await names.first().blur();
    await expect(app.page.locator('.sidebar')).toContainText('Parcels');
    await teams.getByRole('textbox', { name: `${words.short} Parcels` }).fill('PARCELS');
    await names.last().click();
    await expect(teams.getByText('PARCELS'.length.toString(), { exact: false }).first()).toBeVisible();

    await teams.getByRole('button', { name: `${words.remove} Parcels` }).click();
    await expect(app.page.getByText(words.used)).toBeVisible();
    await expect(names.first()).toHaveValue('Parcels');

    await teams.getByRole('combobox', { name: `${words.home} Parcels` }).click();
    await app.page.getByRole('option', { name: words.other }).click();
    await expect(teams.getByRole('combobox', { name: `${words.home} Parcels` })).toContainText(words.other);
    await app.page.keyboard.press('Control+z');
    await expect(teams.getByRole('combobox', { name: `${words.home} Parcels` })).toContainText(words.unit);

    await teams.getByRole('button', { name: words.addTeam }).click();
    await teams.getByRole('textbox', { name: words.addTeam }).fill('Returns desk');
    await app.page.keyboard.press('Enter');
    await expect(names.last()).toHaveValue('Returns desk');
    await teams.getByRole('button', { name: `${words.remove} Returns desk` }).click();
    await expect(names.last()).not.toHaveValue('Returns desk');

    await teams.getByRole('link', { name: words.journey }).click();
    await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(words.journey);
  });

  test(`managers come here from their Today, ${language}`, async ({ app }) => {
    await app.openExample(language);
    await app.open({ language }, '/#/today');
    await app.actFor(words.unit);
    const summary = app.page.getByRole('link', { name: words.summary });
    // The switcher counts as Today does: a journey that several teams carry is one.
    const counted = (await summary.innerText()).trim();
    await expect(app.page.locator('.sidebar button.switcher')).toContainText(counted);
    await summary.click();
    await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(words.title);
    await app.page.keyboard.press('p');
    await expect(app.page.getByRole('textbox', { name: words.initials })).toHaveCount(0);
    await app.axe();
  });
}

test('names are typed one after the other, and the empty field leaves undo to the app', async ({ app }) => {
  await app.host.done('workspace.create', { name: 'New', language: 'en', path: `${app.host.folder}/new.spielraum` });
  await app.open({}, '/#/board');
  const { keyboard } = app.page;
  // From where a board would stand: nothing has to be opened there before a name is typed.
  await app.page.getByRole('main').getByRole('button', { name: WORDS.en.addTeam }).click();
  await expect(app.page.getByRole('textbox', { name: WORDS.en.addTeam })).toBeFocused();
  await keyboard.type('Parcels');
  await keyboard.press('Enter');
  await keyboard.type('Letters');
  await keyboard.press('Enter');
  const names = async (): Promise<string[]> =>
    (await app.host.done<{ teams: { name: string }[] }>('organisation')).teams.map(({ name }) => name);
  await expect.poll(names).toEqual(['Parcels', 'Letters']);
  await keyboard.press('Control+z');
  await expect.poll(names).toEqual(['Parcels']);
});
