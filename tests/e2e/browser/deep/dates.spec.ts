import { expect, looks, storyDay, test, type App } from '../app.ts';
import { RulePage, WORDS as RULE_WORDS } from '../pages/rule.ts';

test.use({ now: storyDay });

const WORDS = {
  en: {
    ...{ fresh: 'New rule', topic: 'What the rule decides', decides: 'When we pay back', inputs: 'What do you look at', outputs: 'What do you decide?' },
    ...{ newTerm: 'A new term', name: 'Name', take: 'Take it', begin: 'Begin the draft', date: 'Date', duration: 'Duration' },
    ...{ first: 'First day', every: 'Step', longest: 'Longest', try: 'Try a case', addRow: 'Add a row', row: 'Row 2 answers', noRow: 'No row answers this case.' },
    ...{ ordered: 'Ordered on', waited: 'Waited', within: 'Money arrives in' },
    ...{ until: 'until 28 February 2026', after: 'after 28 February 2026', short: 'up to 2 days', long: '49 h or more', longer: 'more than 2 days' },
    ...{ gap: '1 gap', day: '1 March 2026', gapSaid: '2 days 1 hour', clean: 'Every case has one answer', answer: '1 week', answered: '7 days', two: '14 days' },
    ...{ wrong: '31.02.2026', wrongSaid: 'There is no 31.02.2026. That month ends on 28 February 2026.' },
    ...{ months: '3 months', monthsAt: 'months', monthsSaid: '“months” has no fixed number of days.' },
    ...{ tries: '2 days 1 h', odd: '03/04/2026', oddSaid: 'A day belongs here, such as “1 March 2026”.' },
    ...{ unit: 'Customer service', add: 'Add a guardrail', binds: 'Term it binds', fresher: 'A new term', termName: 'Name of the term', takes: 'What it takes', save: 'Save' },
    ...{ aDay: 'a day', aSpan: 'a length of time in days and hours', bound: 'Bound', earliest: 'from, at the earliest', high: 'Longest', low: 'First day' },
    ...{ noSpan: 'This is no length of time', unnamed: 'has no name yet', unbound: 'does not bind anything yet', most: 'at most 14 days', from: 'from 1 March 2026 on' },
  },
  de: {
    ...{ fresh: 'Neue Regel', topic: 'Was die Regel entscheidet', decides: 'Wann wir zurückzahlen', inputs: 'Worauf schaut ihr', outputs: 'Was entscheidet ihr?' },
    ...{ newTerm: 'Ein neuer Begriff', name: 'Name', take: 'Übernehmen', begin: 'Entwurf beginnen', date: 'Datum', duration: 'Dauer' },
    ...{ first: 'Erster Tag', every: 'Schritt', longest: 'Längste', try: 'Einen Fall durchspielen', addRow: 'Zeile hinzufügen', row: 'Zeile 2 antwortet', noRow: 'Diesen Fall beantwortet keine Zeile.' },
    ...{ ordered: 'Bestellt am', waited: 'Gewartet', within: 'Geld kommt in' },
    ...{ until: 'bis zum 28. Februar 2026', after: 'nach dem 28. Februar 2026', short: 'höchstens 2 Tage', long: 'mindestens 49 Std.', longer: 'mehr als 2 Tage' },
    ...{ gap: '1 Lücke', day: '1.3.2026', gapSaid: '2 Tage 1 Stunde', clean: 'Jeder Fall hat eine Antwort', answer: '1 Woche', answered: '7 Tage', two: '14 Tage' },
    ...{ wrong: '31.02.2026', wrongSaid: 'Den 31.02.2026 gibt es nicht. Der Monat endet am 28. Februar 2026.' },
    ...{ months: '3 Monate', monthsAt: 'Monate', monthsSaid: '„Monate“ hat keine feste Zahl von Tagen.' },
    ...{ tries: '2 Tage 1 Std.', odd: '03/04/2026', oddSaid: 'Hierhin gehört ein Tag, zum Beispiel „1. März 2026“.' },
    ...{ unit: 'Kundenservice', add: 'Leitplanke hinzufügen', binds: 'Begriff, den sie bindet', fresher: 'Ein neuer Begriff', termName: 'Name des Begriffs', takes: 'Was er annimmt', save: 'Speichern' },
    ...{ aDay: 'einen Tag', aSpan: 'eine Dauer in Tagen und Stunden', bound: 'Grenze', earliest: 'frühestens', high: 'Längste', low: 'Erster Tag' },
    ...{ noSpan: 'Das ist keine Dauer', unnamed: 'hat noch keinen Namen', unbound: 'bindet noch nichts', most: 'höchstens 14 Tage', from: 'frühestens am 1. März 2026' },
  },
};

type Words = (typeof WORDS)['en'];

/** Words with usual spaces, however they are kept on one line. */
const spaced = (text: string): RegExp => new RegExp(text.replace(/[.?()]/gu, '\\$&').replace(/ /gu, '\\s'), 'u');

/** Makes a term in one of the two lists of the dialog. */
async function makeTerm(app: App, words: Words, list: string, name: string, kind: string, fields: Record<string, string>): Promise<void> {
  const group = app.page.getByRole('dialog').getByRole('group', { name: list });
  await group.getByRole('button', { name: words.newTerm }).click();
  await group.getByLabel(words.name, { exact: true }).fill(name);
  await group.getByRole('radio', { name: kind, exact: true }).click();
  for (const [label, text] of Object.entries(fields)) await group.getByLabel(label, { exact: true }).fill(text);
  await app.axe();
  await group.getByRole('button', { name: words.take }).click();
  await expect(group.getByText(name, { exact: true })).toBeVisible();
}

for (const look of looks) {
  const { language } = look;
  const words = WORDS[language];

  test(`a team decides by day and by how long somebody waited, ${language}, ${look.theme}`, async ({ app }) => {
    test.slow();
    await app.openExample(language);
    await app.open(look, '/#/rules');
    const { page } = app;
    await page.getByRole('button', { name: words.fresh }).first().click();
    await page.getByLabel(words.topic).fill(words.decides);
    await makeTerm(app, words, words.inputs, words.ordered, words.date, { [words.first]: '2025-01-01' });
    await makeTerm(app, words, words.inputs, words.waited, words.duration, { [words.every]: '1 h' });
    await makeTerm(app, words, words.outputs, words.within, words.duration, { [words.longest]: words.two });
    await page.getByRole('button', { name: words.begin }).click();

    const rule = new RulePage(app, { ...RULE_WORDS[language], rule: words.decides });
    await expect(rule.grid).toBeVisible();
    const rows: [ordered: string, waited: string, within: string][] = [
      [words.until, '', words.two],
      [words.after, words.short, words.answer],
      [words.after, words.long, words.two],
    ];
    for (const [index, [day, wait, within]] of rows.entries()) {
      await page.getByRole('button', { name: words.addRow, exact: true }).click();
      await rule.write(index + 1, words.ordered, day);
      if (wait !== '') await rule.write(index + 1, words.waited, wait);
      await rule.write(index + 1, words.within, within);
    }
    await expect(await rule.cell(1, words.ordered)).toHaveText(spaced(words.until));
    await expect(await rule.cell(2, words.within)).toHaveText(spaced(words.answered));

    // Between the days lies nothing, between 48 and 49 hours neither: whole hours only.
    await expect(rule.proof.getByText(words.clean)).toBeVisible();
    await rule.write(3, words.waited, '>= 50 h');
    await expect(rule.proof.getByText(words.gap)).toBeVisible();
    await expect(rule.proof.getByText(spaced(words.gapSaid)).first()).toBeVisible();

    const tried = page.getByRole('region', { name: words.try });
    await tried.getByLabel(words.ordered).fill(words.day);
    await tried.getByLabel(words.waited).fill(words.tries);
    await expect(tried.getByText(words.noRow)).toBeVisible();
    await tried.getByLabel(words.waited).fill('48 h');
    await expect(tried.getByText(words.row)).toBeVisible();
    await expect(tried.getByText(spaced(words.answered))).toBeVisible();
    await tried.getByLabel(words.ordered).fill(words.odd);
    await tried.getByLabel(words.waited).focus();
    await expect(tried.getByText(words.oddSaid)).toBeVisible();
    await app.axe();

    const ordered = await rule.cell(1, words.ordered);
    await rule.write(1, words.ordered, words.wrong);
    await expect(ordered).toHaveAttribute('aria-invalid', 'true');
    await expect(ordered.locator('.at')).toHaveText(words.wrong);
    await expect(rule.proof.getByText(spaced(words.wrongSaid))).toBeVisible();
    await rule.write(1, words.ordered, words.until);
    const waited = await rule.cell(3, words.waited);
    await rule.write(3, words.waited, words.months);
    await expect(waited.locator('.at')).toHaveText(words.monthsAt);
    await expect(rule.proof.getByText(words.monthsSaid, { exact: false })).toBeVisible();
    await rule.write(3, words.waited, words.longer);
    await expect(rule.proof.getByText(words.clean)).toBeVisible();
  });

  test(`managers bind a day and a length of time, ${language}, ${look.theme}`, async ({ app }) => {
    await app.openExample(language);
    await app.open(look, '/#/frame');
    await app.actFor(words.unit);
    const { page } = app;
    await page.keyboard.press('e');
    const form = page.locator('main form');
    const open = async (name: string, term: string, type: string): Promise<void> => {
      await page.getByRole('button', { name: words.add }).click();
      await form.getByLabel(words.name, { exact: true }).fill(name);
      await choose(words.binds, words.fresher);
      await form.getByLabel(words.termName).fill(term);
      await choose(words.takes, type);
    };
    const choose = async (label: string, option: string): Promise<void> => {
      await form.getByRole('combobox', { name: label }).click();
      await page.getByRole('option', { name: option, exact: true }).click();
    };

    // What is missing describes its field.
    await page.getByRole('button', { name: words.add }).click();
    await form.getByRole('button', { name: words.save }).click();
    await expect(form.getByLabel(words.name, { exact: true })).toHaveAccessibleDescription(new RegExp(words.unnamed, 'u'));
    await expect(form.getByRole('combobox', { name: words.binds })).toHaveAccessibleDescription(new RegExp(words.unbound, 'u'));
    await page.keyboard.press('Escape');

    await open('Soon', 'T-Soon', words.aSpan);
    await form.getByLabel(words.high).fill('14');
    await form.getByRole('button', { name: words.save }).click();
    await expect(form).toContainText(words.noSpan);
    await expect(form.getByLabel(words.high)).toHaveAccessibleDescription(new RegExp(words.noSpan, 'u'));
    await form.getByLabel(words.high).fill(words.two);
    await app.axe();
    await form.getByRole('button', { name: words.save }).click();
    await expect(page.getByRole('button', { name: spaced(`Soon ${words.most}`) })).toBeVisible();

    await open('Late', 'T-Late', words.aDay);
    await choose(words.bound, words.earliest);
    await form.getByLabel(words.low).fill(words.day);
    await form.getByRole('button', { name: words.save }).click();
    const late = page.getByRole('button', { name: spaced(`Late ${words.from}`) });
    await expect(late).toBeVisible();
    await late.click();
    await expect(form.getByLabel(words.low)).toHaveValue(spaced(words.from.replace(/^.*? (?=1)/u, '').replace(/ on$/u, '')));
    await app.axe();
  });
}
