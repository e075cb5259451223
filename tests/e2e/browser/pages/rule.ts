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
    ask: 'Ask for consent',
    agreed: 'We agreed on …',
    bring: 'Bring into force',
    inForce: 'v7 is in force.',
    over4: 'over 4',
    overlap: 'Row 3 and row 5 both answer',
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
    ask: 'Um Konsent bitten',
    agreed: 'Wir haben vereinbart …',
    bring: 'In Kraft setzen',
    inForce: 'v7 ist in Kraft.',
    over4: 'ab 5',
    overlap: 'Zeile 3 und Zeile 5 antworten beide',
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

interface Named {
  id: string;
  topic: string;
  team: string;
  versions: { id: string; state: string }[];
}

/** Past the page: what the story needs of the rules as they stand. */
export class RulesBehind {
  constructor(readonly app: App) {}

  async rule(topic: string): Promise<Named> {
    const found = (await this.app.host.done<Named[]>('rules')).find((rule) => rule.topic === topic);
    if (!found) throw new Error(`no rule ${topic}`);
    return found;
  }

  /** A rule of a team with these terms and rows in FEEL, in force. Returns which. */
  async inForce(made: { team: string; topic: string; hitPolicy: string; inputs: string[]; outputs: string[] }, rows: string[][]): Promise<string> {
    const party = { team: made.team };
    const { host } = this.app;
    const id = await host.done<string>('rule.add', made, party);
    interface Shown {
      version: { id: string };
      columns: { id: string }[];
    }
    const { version, columns } = await host.done<Shown>('rule.show', { id });
    const cells = (texts: string[]): object =>
      Object.fromEntries(texts.map((text, index) => [columns[index]?.id, { text, language: 'feel' }]));
    await host.done('rule.rows.add', { version: version.id, rows: rows.map((texts) => ({ cells: cells(texts) })) }, party);
    await host.done('rule.inForce', { version: version.id, agreed: 'So' }, party);
    return id;
  }

  private async draft(topic: string): Promise<{ version: string; party: { team: string } }> {
    const { team, versions } = await this.rule(topic);
    return { version: versions.find(({ state }) => state === 'draft')?.id ?? '', party: { team } };
  }

  /** Answers the gap of the story's draft as its row 5 answers. */
  async closeGap(topic: string): Promise<void> {
    const { version, party } = await this.draft(topic);
    interface Shown {
      columns: { id: string; side: 'if' | 'then' }[];
      rows: { cells: Record<string, { cell: object } | undefined> }[];
    }
    const shown = await this.app.host.done<Shown>('rule.show', { id: (await this.rule(topic)).id, version });
    interface Proved {
      proof: { findings: { kind: string; region: { column: string; feel: string }[] }[] };
    }
    const { proof } = await this.app.host.done<Proved>('rule.prove', { version });
    const gap = proof.findings.find(({ kind }) => kind === 'gap');
    const asks = (gap?.region ?? []).map(({ column, feel }) => [column, { text: feel, language: 'feel' }] as const);
    const answers = shown.columns.filter(({ side }) => side === 'then').map(({ id }) => [id, shown.rows[4]?.cells[id]?.cell] as const);
    const cells = Object.fromEntries([...asks, ...answers.filter(([, cell]) => cell)]);
    await this.app.host.done('rule.rows.add', { version, rows: [{ cells, because: '' }] }, party);
  }

  /** Removes a row of the story's draft, counted from 0, as another window would. */
  async removeRow(topic: string, index: number): Promise<void> {
    const { version, party } = await this.draft(topic);
    const { rows } = await this.app.host.done<{ rows: { id: string }[] }>('rule.show', { id: (await this.rule(topic)).id, version });
    await this.app.host.done('rule.rows.remove', { version, rows: [rows[index]?.id] }, party);
  }

  /** Both teams accept what the story's draft and the other team's rule say differently. */
  async acceptDifference(topic: string): Promise<void> {
    const { version, party } = await this.draft(topic);
    const { id } = await this.rule(topic);
    interface Found {
      rule: string;
      team: string;
      contradiction: { term: string };
    }
    const { contradictions } = await this.app.host.done<{ contradictions: Found[] }>('rule.contradictions', { version });
    const [found] = contradictions;
    if (!found) throw new Error('nothing is contradicted');
    const accept = (rule: string, other: string, by: object): Promise<unknown> =>
      this.app.host.done('exemption.add', { rule, other, term: found.contradiction.term, reason: 'We measure both', until: '2026-12-24' }, by);
    await accept(id, found.rule, party);
    await accept(found.rule, id, { team: found.team });
  }

  /** Finishes the card that asks to settle what the story's draft and the other team's rule say differently. */
  async answerAsk(topic: string): Promise<void> {
    const { version, party } = await this.draft(topic);
    type Asked = { settlement: { card: string; board: string } | null };
    const { contradictions } = await this.app.host.done<{ contradictions: Asked[] }>('rule.contradictions', { version });
    const [found] = contradictions;
    const { card, board } = found?.settlement ?? { card: '', board: '' };
    const { columns } = await this.app.host.done<{ columns: { id: string; role: string }[] }>('board.show', { id: board });
    await this.app.host.done('card.move', { ids: [card], column: columns.find(({ role }) => role === 'done')?.id }, party);
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
