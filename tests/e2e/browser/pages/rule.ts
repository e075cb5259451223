import type { Locator, Page } from '@playwright/test';
import { expect, type App, type Look } from '../app.ts';

/** What the story is called in each language. */
export const WORDS = {
  en: {
    rule: 'What we may offer',
    columns: { tracking: 'Tracking says', days: 'Days late', offer: 'We offer', goodwill: 'Goodwill', person: 'A way to a person', why: 'Why' },
    noScan: 'No scan for 48 h',
    yes: 'yes',
    answer: 'Resend or refund',
    add: 'Add the row',
    gap: '1 gap',
    clean: 'Every case has one answer',
    agree: 'We agreed',
    agreed: 'We agreed on …',
    bring: 'Bring into force',
    inForce: 'v7 is in force.',
    over4: 'over 4',
    overlap: 'Row 3 and row 5 both answer this case',
  },
  de: {
    rule: 'Was wir anbieten dürfen',
    columns: { tracking: 'Sendungsstatus', days: 'Tage zu spät', offer: 'Wir bieten an', goodwill: 'Kulanz', person: 'Weg zu einem Menschen', why: 'Warum' },
    noScan: 'Seit 48 h kein Scan',
    yes: 'ja',
    answer: 'Ersatz oder Geld',
    add: 'Zeile ergänzen',
    gap: '1 Lücke',
    clean: 'Jeder Fall hat eine Antwort',
    agree: 'Wir sind uns einig',
    agreed: 'Wir haben vereinbart …',
    bring: 'In Kraft setzen',
    inForce: 'v7 ist in Kraft.',
    over4: 'ab 5',
    overlap: 'Zeile 3 und Zeile 5 beantworten denselben Fall',
  },
};

type Words = (typeof WORDS)['en'];

/** The rule of the story as its team sees it. */
export class RulePage {
  readonly page: Page;
  readonly grid: Locator;
  readonly proof: Locator;

  constructor(
    readonly app: App,
    readonly words: Words,
  ) {
    this.page = app.page;
    this.grid = this.page.getByRole('grid', { name: words.rule });
    this.proof = this.page.getByRole('complementary');
  }

  /** A row by its number. */
  row(number: number): Locator {
    return this.grid.locator('tbody tr[data-line]').filter({ has: this.page.locator('th .number', { hasText: new RegExp(`^${number}$`) }) });
  }

  /** A cell by its row's number and its column's name. */
  async cell(row: number, column: string): Promise<Locator> {
    const names = await this.grid.locator('thead th[scope="col"] .name').allTextContents();
    expect(names).toContain(column);
    return this.row(row).getByRole('gridcell').nth(names.indexOf(column));
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types over a cell, as in a spreadsheet. */
  async write(row: number, column: string, text: string): Promise<void> {
    await (await this.cell(row, column)).click();
    await this.page.keyboard.type(text);
    await this.press('Enter');
  }
}

export async function openRule(app: App, language: Look['language'] = 'en', look: Partial<Look> = {}): Promise<RulePage> {
  await app.openExample(language);
  await app.open({ ...look, language }, '/#/rules');
  const rule = new RulePage(app, WORDS[language]);
  await app.page.getByRole('link', { name: rule.words.rule }).click();
  await expect(rule.grid).toBeVisible();
  await expect(rule.proof.getByRole('table')).toBeVisible();
  return rule;
}
