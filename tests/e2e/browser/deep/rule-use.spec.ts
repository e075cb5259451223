// A rule in use: where the team decided otherwise, the cases it is tested with, what a draft would have done.
import { expect, looks, storyDay, test, type App } from '../app.ts';
import { openRule, RulesBehind } from '../pages/rule.ts';

test.use({ now: storyDay });

const WORDS = {
  en: {
    ...{ chip: '6 exceptions from row 3', four: '4 times:', reason: 'Moves house on Saturday', addRow: 'Add as a row' },
    ...{ change: 'Change row 3', managers: 'Customer service', propose: 'Propose a change' },
    ...{ reached: /goes as far as “[^”]+” allows \(at most €40\)/, frame: 'Propose a change of the frame', team40: 'Goodwill per case', more: '7 exceptions from row 3', inForce: '7 exceptions from row 2', row2: 'row 2' },
    ...{ keep: 'Keep as a test case', name: 'What you call it', kept: /^Kept as a test case/, passes: 'The test case gets its answer', fails: '1 of 1 test cases gets another answer' },
    ...{ expected: 'Expected: Goodwill: €10.', got: 'Row 3 answers: Goodwill: €11.', menu: /^What can be done with/, edit: 'Change', remove: 'Remove', save: 'Save', none: 'A case that is kept', any: 'whatever it is' },
    ...{ review: 'v6 is looked at again on', anotherDay: 'Set another day', day: 'Look at it again on', due: 'v6 was to be looked at again on 12 Nov.', today: 'Today', tryCase: 'Try a case', them: 'Orders & payment' },
    ...{ tried: 'Try v7 on the cases of the last 90 days', came: 'The cases of the last 90 days', lacks: /^Of \d+ nothing can be said/, same: /of \d+ cases would have got the same answer/, other: /would have got another/, altogether: /^Goodwill altogether: €/ },
    ...{ allCases: 'All cases', compared: 'These cases get another answer' },
    ...{ asks: 'Date needed' },
  },
  de: {
    ...{ chip: '6 Abweichungen von Zeile 3', four: '4-mal:', reason: 'am Samstag um', addRow: 'Als Zeile übernehmen' },
    ...{ change: 'Zeile 3 ändern', managers: 'Kundenservice', propose: 'Änderung vorschlagen' },
    ...{ reached: /geht so weit, wie „[^“]+“ es zulässt \(höchstens 40\s€\)/, frame: 'Eine Änderung des Rahmens vorschlagen', team40: 'Kulanz je Fall', more: '7 Abweichungen von Zeile 3', inForce: '7 Abweichungen von Zeile 2', row2: 'Zeile 2' },
    ...{ keep: 'Als Testfall behalten', name: 'Wie ihr ihn nennt', kept: /^Als Testfall behalten: /, passes: 'Der Testfall bekommt seine Antwort', fails: '1 von 1 Testfällen bekommt eine andere Antwort' },
    ...{ expected: 'Erwartet: Kulanz: 10\u202f€.', got: 'Zeile 3 antwortet: Kulanz: 11\u202f€.', menu: /^Was ihr mit/, edit: 'Ändern', remove: 'Entfernen', save: 'Speichern', none: 'Ein Fall, den ihr', any: 'gleich welche' },
    ...{ review: 'v6 wird am', anotherDay: 'Anderen Tag vereinbaren', day: 'Wieder anschauen am', due: 'v6 sollte am 12. Nov. wieder angeschaut werden.', today: 'Heute', tryCase: 'Einen Fall durchspielen', them: 'Bestellung & Zahlung' },
    ...{ tried: 'v7 an den Fällen der letzten 90 Tage erproben', came: 'Die Fälle der letzten 90 Tage', lacks: /^Zu \d+ lässt sich nichts sagen/, same: /von \d+ Fällen hätten dieselbe Antwort bekommen/, other: /hätten eine andere bekommen/, altogether: /^Kulanz insgesamt: / },
    ...{ allCases: 'Alle Fälle', compared: 'Diese Fälle bekommen eine andere Antwort' },
    ...{ asks: 'Termin nötig' },
  },
};

for (const { language, theme } of looks) {
  test(`a row tells how often it was deviated from and why, and goes on from there, ${language}`, async ({ app }) => {
    const rule = await openRule(app, language, { theme, size: { width: 1280, height: 800 } });
    const [words, page] = [WORDS[language], rule.page];
    const chip = rule.row(3).getByRole('button', { name: words.chip });
    await expect(chip).toBeVisible();
    // By keyboard: from any cell of the row.
    await (await rule.cell(3, rule.words.columns.days)).click();
    await rule.press('Alt+e');
    const told = page.getByRole('dialog', { name: words.chip });
    await expect(told).toContainText(words.four);
    await expect(told).toContainText(words.reason);
    await app.axe();
    await app.screenshot(`rule-exceptions-${language}-${theme}`);
    await rule.press('Escape');
    await expect(told).toBeHidden();
    // The focus is back in the table, so that arrows go on from there.
    await rule.press('ArrowRight');
    await expect(rule.row(3).locator('td:focus')).toHaveCount(1);

    await chip.click();
    await told.getByRole('button', { name: words.change }).click();
    await expect(await rule.cell(3, rule.words.columns.offer)).toBeFocused();

    // What was decided most often becomes a row, before the one it deviates from.
    await chip.click();
    await told.getByRole('button', { name: words.addRow }).first().click();
    await expect(rule.row(4).getByRole('button', { name: words.chip.replace('3', '4') })).toBeVisible();
    await expect(await rule.cell(3, rule.words.columns.offer)).toHaveAttribute('aria-selected', 'true');
    await app.fits();
  });

  test(`where the frame stops exceptions, the team asks for more room, and managers propose a row, ${language}`, async ({ app }) => {
    const rule = await openRule(app, language, { theme });
    const [words, page] = [WORDS[language], rule.page];
    await asFarAsAllowed(app, rule.words.rule);
    await rule.row(3).getByRole('button', { name: words.more }).click();
    const told = page.getByRole('dialog', { name: words.more });
    await expect(told).toContainText(words.reached);
    await told.getByRole('button', { name: words.frame }).click();
    await page.getByRole('dialog').getByRole('textbox').first().fill('60 €?');
    await expect(page.getByRole('dialog')).toContainText(words.team40);
    await app.axe();
    await rule.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(await rule.cell(3, rule.words.columns.offer)).toBeFocused();

    await app.actFor(words.managers);
    // Managers read what is in force: there, the row is the second.
    const chip = page.getByRole('button', { name: words.inForce });
    await chip.click();
    const read = page.getByRole('dialog', { name: words.inForce });
    await expect(read.getByRole('button', { name: words.addRow })).toHaveCount(0);
    await read.getByRole('button', { name: words.propose }).click();
    await expect(page.getByRole('dialog')).toContainText(words.row2);
  });

  test(`a case kept as a test fails as soon as it gets another answer, ${language}`, async ({ app }) => {
    const rule = await openRule(app, language, { theme, size: { width: 1280, height: 800 } });
    const [words, page, proof] = [WORDS[language], rule.page, rule.proof];
    await expect(proof.getByText(words.none)).toBeVisible();
    await (await rule.cell(3, rule.words.columns.goodwill)).click();
    await page.getByRole('button', { name: words.keep }).focus();
    await rule.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByLabel(words.name)).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Waits twice');
    // Only the goodwill matters: the other parts of the answer may be whatever they are.
    for (const part of await dialog.locator('fieldset button').all()) {
      await part.click();
      await page.getByRole('option', { name: words.any }).click();
    }
    await app.axe();
    await app.screenshot(`rule-test-keep-${language}-${theme}`);
    await dialog.getByRole('button', { name: words.keep }).click();
    await expect(page.getByText(words.kept).first()).toBeVisible();
    await expect(proof.getByRole('heading', { name: words.passes })).toBeVisible();

    await rule.write(3, rule.words.columns.goodwill, '11');
    await expect(proof.getByRole('heading', { name: words.fails })).toBeVisible();
    await expect(proof.getByText(words.expected)).toBeVisible();
    await expect(proof.getByText(words.got)).toBeVisible();
    // The summary above says so, and leads there.
    await proof.getByRole('button', { name: words.fails }).click();
    await app.axe();
    await app.screenshot(`rule-test-fails-${language}-${theme}`);
    await proof.getByRole('button', { name: 'Waits twice', exact: true }).click();
    await expect(page.getByRole('region', { name: words.tryCase }).getByRole('textbox')).toHaveValue('3');

    await proof.getByRole('button', { name: words.menu }).click();
    await page.getByRole('menuitem', { name: words.edit }).click();
    await dialog.getByRole('group').getByLabel(rule.words.columns.goodwill).fill('11');
    await dialog.getByRole('button', { name: words.save }).click();
    await expect(proof.getByRole('heading', { name: words.passes })).toBeVisible();
    await proof.getByRole('button', { name: words.menu }).click();
    await page.getByRole('menuitem', { name: words.remove }).click();
    await expect(proof.getByText(words.none)).toBeVisible();
    await app.fits();
  });

  test(`the day to look at a rule again can be changed, and is told when it has come, ${language}`, async ({ app }) => {
    const rule = await openRule(app, language, { theme });
    const [words, page, proof] = [WORDS[language], rule.page, rule.proof];
    await expect(proof.getByText(words.review)).toBeVisible();
    await proof.getByRole('button', { name: words.anotherDay }).focus();
    await rule.press('Enter');
    await proof.getByRole('textbox', { name: words.day }).fill('2026-11-12');
    await app.axe();
    await proof.getByRole('button', { name: words.save }).click();
    await expect(proof.getByText(words.due)).toBeVisible();
    await app.screenshot(`rule-review-${language}-${theme}`);
    await page.getByRole('link', { name: words.today }).click();
    await expect(page.getByRole('main').getByRole('link', { name: rule.words.rule }).or(page.getByRole('main').getByText(rule.words.rule)).first()).toBeVisible();
    // Other teams read it, and cannot change it.
    await app.actFor(words.them);
    await page.goto(`${app.host.address}/#/rules/${(await new RulesBehind(app).rule(rule.words.rule)).id}`);
    await expect(proof.getByText(words.due)).toBeVisible();
    await expect(proof.getByRole('button', { name: words.anotherDay })).toHaveCount(0);
  });
}

for (const { language, theme } of looks) {
  test(`a draft is tried on the cases that came, ${language}`, async ({ app }) => {
    const rule = await openRule(app, language, { theme, size: { width: 1280, height: 800 } });
    const [words, page, proof] = [WORDS[language], rule.page, rule.proof];
    // What only the draft asks nobody was asked, and no answer is made up for it.
    await proof.getByRole('link', { name: words.tried }).focus();
    await rule.press('Enter');
    await expect(proof.getByRole('heading', { name: words.came })).toBeVisible();
    await expect(proof.getByText(words.lacks)).toBeVisible();
    await proof.getByRole('radio', { name: words.allCases }).click();
    await expect(proof.getByText(words.compared)).toBeVisible();

    // A draft that asks the same and gives more.
    const version = await freshDraft(app, rule.words.rule);
    await page.goto(`${app.host.address}/#/rules/${(await new RulesBehind(app).rule(rule.words.rule)).id}?version=${version}`);
    await expect(rule.grid.getByText(words.asks)).toHaveCount(0);
    await rule.write(2, rule.words.columns.goodwill, '12');
    await proof.getByRole('link', { name: words.tried }).click();
    await expect(proof.getByText(words.same)).toBeVisible();
    await expect(proof.getByText(words.other)).toBeVisible();
    await expect(proof.getByText(words.altogether)).toBeVisible();
    await app.axe();
    await app.fits();
    await app.screenshot(`rule-came-${language}-${theme}`);
  });
}

/** A draft that is the version in force to begin with. */
async function freshDraft(app: App, topic: string): Promise<string> {
  const { id, team } = await new RulesBehind(app).rule(topic);
  await app.host.done('rule.discard', { id }, { team });
  return app.host.done<string>('rule.draft', { id }, { team });
}

/** The team gives as much as its guardrail allows, where row 3 gives less. */
async function asFarAsAllowed(app: App, topic: string): Promise<void> {
  interface Row {
    row: string;
    exceptions: { inputs: object; answer: Record<string, { kind: string; value: unknown }> }[];
  }
  const { team, versions } = await new RulesBehind(app).rule(topic);
  const version = versions.find(({ state }) => state === 'inForce')?.id ?? '';
  const [found] = await app.host.done<Row[]>('rule.exceptions', { version });
  const [first] = found?.exceptions ?? [];
  const answer = Object.fromEntries(
    Object.entries(first?.answer ?? {}).map(([term, value]) => [term, value.value === '15' ? { ...value, value: '40' } : value]),
  );
  const exception = { answer, reason: 'Three parcels in a row' };
  await app.host.done('rule.use', { version, row: found?.row, inputs: first?.inputs, exception }, { team });
}
