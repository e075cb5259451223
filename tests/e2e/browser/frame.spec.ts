import type { Locator } from '@playwright/test';
import { expect, storyDay, test, type App } from './app.ts';
import { spoken, tabTo } from './pages/reach.ts';

test.use({ now: storyDay });

const TOO_LONG = 'x'.repeat(10_000);

const WORDS = {
  en: {
    ...{ unit: 'Customer service', team: 'Delivery & returns', draft: 'first draft', purpose: 'Purpose', sentence: 'People find someone who sorts it out.' },
    ...{ add: 'Add a guardrail', name: 'Name', term: 'Term it binds', fresh: 'A new term', termName: 'Name of the term', type: 'What it takes' },
    ...{ enum: 'one of a few names', yesNo: 'yes or no', values: 'Its values', unitField: 'Unit', high: /^Largest/u, low: /^Smallest/u, kind: 'Bound' },
    ...{ atMost: 'at most', atLeast: 'at least', most: 'at most €60', least: 'at least €80', save: 'Save', oneOf: 'one of', value: 'Value', yes: 'yes', is: 'is' },
    ...{ noTerm: 'Choose a term', noNumber: 'This is no number', long: '10,000 characters', noName: 'has no name yet' },
    ...{ principle: 'Add a principle', principleField: 'Principle', saying: 'Whoever listens, decides.', change: 'Change' },
    ...{ problem: 'No value of “Goodwill” keeps this and', cannot: '2 guardrails cannot be kept', publish: 'Publish…', sure: 'Put in force' },
    ...{ published: 'v1 of the frame is in force.', inForce: 'v1, in force since', propose: 'Propose a change', begin: 'Begin the frame', nothing: 'The bound says nothing yet' },
    ...{ between: 'This lies between two steps. The step is €0.01.', tooMany: 'These are too many digits. There may be 34 at most', exact: 'at most €20.01' },
  },
  de: {
    ...{ unit: 'Kundenservice', team: 'Lieferung & Retoure', draft: 'erster Entwurf', purpose: 'Zweck', sentence: 'Menschen finden jemanden, der es in Ordnung bringt.' },
    ...{ add: 'Leitplanke hinzufügen', name: 'Name', term: 'Begriff, den sie bindet', fresh: 'Ein neuer Begriff', termName: 'Name des Begriffs', type: 'Was er annimmt' },
    ...{ enum: 'einen von wenigen Namen', yesNo: 'ja oder nein', values: 'Seine Werte', unitField: 'Einheit', high: /^Größter Wert/u, low: /^Kleinster Wert/u, kind: 'Grenze' },
    ...{ atMost: 'höchstens', atLeast: 'mindestens', most: 'höchstens 60 €', least: 'mindestens 80 €', save: 'Speichern', oneOf: 'eines von', value: 'Wert', yes: 'ja', is: 'ist' },
    ...{ noTerm: 'Wählt einen Begriff', noNumber: 'Das ist keine Zahl', long: '10.000 Zeichen', noName: 'hat noch keinen Namen' },
    ...{ principle: 'Grundsatz hinzufügen', principleField: 'Grundsatz', saying: 'Wer zuhört, entscheidet.', change: 'Ändern' },
    ...{ problem: 'Kein Wert von „Goodwill“ hält sowohl dies ein als auch', cannot: '2 Leitplanken kann keine Regel einhalten', publish: 'Veröffentlichen…', sure: 'In Kraft setzen' },
    ...{ published: 'v1 des Rahmens gilt', inForce: 'v1, gilt seit', propose: 'Änderung vorschlagen', begin: 'Den Rahmen anfangen', nothing: 'Die Grenze sagt noch nichts' },
    ...{ between: 'Das liegt zwischen zwei Schritten. Ein Schritt ist 0,01 €.', tooMany: 'Das sind zu viele Stellen. Höchstens 34', exact: 'höchstens 20,01 €' },
  },
};

type Words = (typeof WORDS)['en'] | (typeof WORDS)['de'];

/** A workspace with a unit and a team, acting for the unit's managers. */
async function begin(app: App, language: 'en' | 'de'): Promise<{ managers: string }> {
  const { unit: name, team } = WORDS[language];
  await app.host.done('workspace.create', { name: 'New', language, path: `${app.host.folder}/new.spielraum` });
  const managers = await app.host.done<string>('unit.add', { name }, { managers: '' });
  await app.host.done('team.add', { name: team, unit: managers }, { managers });
  await app.open({ language }, '/#/frame');
  await app.actFor(name);
  return { managers };
}

/** The open editor of a guardrail, driven by mouse. */
class Editor {
  readonly form: Locator;

  constructor(
    readonly app: App,
    readonly words: Words,
  ) {
    this.form = app.page.locator('main form');
  }

  async open(name: string): Promise<void> {
    await this.app.page.getByRole('button', { name: this.words.add }).click();
    await this.form.getByLabel(this.words.name, { exact: true }).fill(name);
  }

  async choose(label: string, option: string): Promise<void> {
    await this.form.getByRole('combobox', { name: label }).click();
    await this.app.page.getByRole('option', { name: option, exact: true }).click();
  }

  async newTerm(name: string, type?: string): Promise<void> {
    await this.choose(this.words.term, this.words.fresh);
    await this.form.getByLabel(this.words.termName).fill(name);
    if (type !== undefined) await this.choose(this.words.type, type);
  }

  async save(): Promise<void> {
    await this.form.getByRole('button', { name: this.words.save }).click();
  }

  async saved(): Promise<void> {
    await this.save();
    await expect(this.form).toHaveCount(0);
  }
}

for (const language of ['en', 'de'] as const) {
  const words = WORDS[language];

  test(`managers begin a frame by keys alone, ${language}`, async ({ app }) => {
    test.slow(); // Every Tab is a round trip.
    await begin(app, language);
    const { page } = app;
    const { keyboard } = page;
    await expect(page.getByRole('button', { name: words.begin })).toBeVisible();
    await keyboard.press('e');
    await expect(page.getByText(words.draft, { exact: false })).toBeVisible();
    const purpose = page.getByRole('textbox', { name: words.purpose });
    await expect(purpose).toBeFocused();
    await keyboard.type(words.sentence);
    await keyboard.press('Control+Enter');
    await expect(purpose).toHaveValue(words.sentence);

    await tabTo(app, page.getByRole('button', { name: words.add }));
    await keyboard.press('Enter');
    const form = page.locator('main form');
    await expect(form.getByLabel(words.name, { exact: true })).toBeFocused();
    await keyboard.press('Enter');
    await expect(form.getByRole('alert')).toBeVisible();
    await keyboard.type('Goodwill per case');
    await tabTo(app, form.getByRole('combobox', { name: words.term }));
    await keyboard.press('Enter');
    await expect(page.getByRole('option', { name: words.fresh })).toBeVisible();
    await keyboard.press('Enter');
    await tabTo(app, form.getByLabel(words.termName));
    await keyboard.type('Goodwill');
    await tabTo(app, form.getByLabel(words.unitField));
    await keyboard.type('€');
    await tabTo(app, form.getByLabel(words.high));
    await keyboard.type('60');
    await keyboard.press('Enter');
    await expect(form).toHaveCount(0);
    await expect(page.getByRole('button', { name: spoken(words.most) })).toBeVisible();

    await tabTo(app, page.getByRole('button', { name: words.principle }));
    await keyboard.press('Enter');
    await keyboard.type(words.saying);
    await keyboard.press('Enter');
    const principle = page.getByRole('textbox', { name: words.principleField, exact: true });
    await expect(principle).toHaveValue(words.saying);
    await app.axe();

    await keyboard.press('Control+z');
    await expect(principle).toHaveCount(0);
    await keyboard.press('Control+Shift+Z');
    await expect(principle).toHaveValue(words.saying);
  });

  test(`a bound is kept as it is typed, or not at all, ${language}`, async ({ app }) => {
    const by = await begin(app, language);
    const kind = { kind: 'number', unit: '€', step: '0.01', min: '0', max: null };
    await app.host.done('term.add', { name: 'Goodwill', type: kind }, by);
    const editor = new Editor(app, words);
    await app.page.getByRole('button', { name: words.begin }).click();
    await editor.open('Goodwill per case');
    await editor.choose(words.term, 'Goodwill');
    const high = editor.form.getByLabel(words.high);
    const refused = [
      ['20.005', words.between],
      ['9'.repeat(120), words.tooMany],
    ] as const;
    for (const [typed, says] of refused) {
      await high.fill(language === 'de' ? typed.replace('.', ',') : typed);
      await editor.save();
      await expect(editor.form).toContainText(spoken(says));
      await expect(high).toBeFocused();
    }
    await app.axe();
    await high.fill(language === 'de' ? '20,01' : '20.01');
    await expect(editor.form).not.toContainText(spoken(words.tooMany));
    await editor.saved();
    await expect(app.page.getByRole('button', { name: spoken(words.exact) })).toBeVisible();

    // Also on a term that is made here.
    await editor.open('Share');
    await editor.newTerm('Share');
    await editor.form.getByLabel(words.unitField).fill('€');
    await editor.form.getByLabel(words.high).fill(language === 'de' ? '60,005' : '60.005');
    await editor.save();
    await expect(editor.form).toContainText(spoken(words.between));
  });

  test(`guardrails of every kind are set by mouse, and what nothing can keep is told, ${language}`, async ({ app }) => {
    test.slow(); // A frame from nothing to in force.
    const by = await begin(app, language);
    const { page } = app;
    const kind = { kind: 'number', unit: '€', step: null, min: '0', max: null };
    const term = await app.host.done<string>('term.add', { name: 'Goodwill', type: kind }, by);
    await app.host.done('guardrail.add', { name: 'Goodwill per case', term, bound: { kind: 'atMost', max: '60' }, everyRow: false }, by);
    const editor = new Editor(app, words);

    await editor.open('Way of refund');
    await editor.newTerm('Refund', words.enum);
    await editor.form.getByLabel(words.values).fill('voucher\naccount\ncard');
    await editor.choose(words.kind, words.oneOf);
    await editor.form.getByRole('checkbox', { name: 'account' }).check();
    await editor.form.getByRole('checkbox', { name: 'card' }).check();
    await editor.saved();
    await expect(page.getByRole('button', { name: /account (or|oder) card/u })).toBeVisible();

    await editor.open('Way to a person');
    await editor.newTerm('A person can be reached', words.yesNo);
    await editor.saved();
    await expect(page.getByRole('button', { name: `${words.change}: Way to a person ${words.yes}` })).toBeVisible();

    await editor.open('');
    await editor.save();
    // What is missing is said at its field, and the first of them has the focus.
    await expect(editor.form.getByLabel(words.name, { exact: true })).toBeFocused();
    await expect(editor.form).toContainText(words.noName);
    await editor.form.getByLabel(words.name, { exact: true }).fill('Never petty');
    await editor.save();
    await expect(editor.form).toContainText(words.noTerm);
    await editor.choose(words.term, 'Goodwill');
    await editor.choose(words.kind, words.atLeast);
    await editor.save();
    await expect(editor.form).toContainText(words.nothing);
    await editor.form.getByLabel(words.low).fill('eighty');
    await editor.save();
    await expect(editor.form.getByLabel(words.low)).toHaveAccessibleDescription(new RegExp(words.noNumber));
    await editor.form.getByLabel(words.low).fill('80');
    await editor.form.getByLabel(words.name, { exact: true }).fill(TOO_LONG);
    await editor.save();
    await expect(editor.form.getByRole('alert')).toContainText(words.long);
    await expect(editor.form.getByLabel(words.low)).toHaveValue('80');
    await editor.form.getByLabel(words.name, { exact: true }).fill('Never petty');
    await editor.saved();
    await expect(page.getByText(words.problem, { exact: false })).toHaveCount(2);
    await expect(page.getByText(words.problem, { exact: false }).first()).toContainText('Never petty');
    await app.axe();

    await page.getByRole('button', { name: words.publish }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(words.cannot, { exact: false })).toBeVisible();
    await dialog.getByRole('button', { name: words.sure, exact: true }).click();
    await expect(page.getByText(words.published, { exact: false })).toBeVisible();
    await expect(page.getByText(words.inForce, { exact: false })).toBeVisible();
  });

  test(`a team reads the frame and cannot change it, ${language}`, async ({ app }) => {
    await app.openExample(language);
    await app.open({ language }, '/#/frame');
    await app.actFor(words.team);
    await expect(app.page.getByRole('button', { name: words.propose }).first()).toBeVisible();
    await app.page.keyboard.press('e');
    await expect(app.page.locator('main').getByRole('textbox')).toHaveCount(0);
    await expect(app.page.getByRole('button', { name: words.add })).toHaveCount(0);
    await app.axe();
    const { teams } = await app.host.done<{ teams: { id: string }[] }>('organisation');
    const reply = await app.host.ask('frame.draft', {}, { team: teams[0]?.id });
    expect(reply).toHaveProperty('rejected.code', 'managersOnly');
  });

  test(`the frame fits with words a third longer while it is drafted, ${language}`, async ({ app }) => {
    await app.openExample(language);
    await app.open({ language, size: { width: 1280, height: 800 }, longer: 30 }, '/#/frame');
    await app.actFor(words.unit);
    await app.fits();
    await app.page.keyboard.press('e');
    await expect(app.page.locator('main textarea').first()).toBeVisible();
    await app.fits();
  });
}
