import type { Locator, Page } from '@playwright/test';
import { expect, type App, type Look } from '../app.ts';

/** What the story is called at the desk, in each language. */
export const WORDS = {
  en: {
    days: 'Days late',
    answers: 'Row 2 answers.',
    apologise: 'Name the new date and apologise',
    kept: 'Kept: row 2.',
    takeBack: 'Take it back',
    takenBack: 'Taken back',
    other: 'Other topic',
    theirs: 'Refund before return',
    two: 'Two answers are still possible. One question decides.',
    decides: 'Then the answer is clear.',
    looked: 'looked at now',
    cannotSay: 'cannot say',
    take4: 'over €250: take row 4',
    otherwise: 'Decide otherwise',
    elsewhere: 'Refund, the customer buys elsewhere',
    offer: 'We offer',
    goodwill: 'Goodwill',
    person: 'A way to a person',
    no: 'no',
    reason: 'Why is it right here?',
    keep: 'Keep as an exception',
    inside: 'inside the frame',
    outside: 'outside “Way to a person”',
    exception: 'Kept as an exception from row 2.',
    propose: 'Propose a row',
    proposed: 'The row stands in the draft.',
  },
  de: {
    days: 'Tage zu spät',
    answers: 'Zeile 2 antwortet.',
    apologise: 'Neues Datum nennen und entschuldigen',
    kept: 'Festgehalten: Zeile 2.',
    takeBack: 'Zurücknehmen',
    takenBack: 'Zurückgenommen',
    other: 'Anderes Thema',
    theirs: 'Erstattung vor Rücksendung',
    two: 'Zwei Antworten sind noch möglich. Eine Frage entscheidet.',
    decides: 'Dann ist die Antwort klar.',
    looked: 'im Blick',
    cannotSay: 'unbekannt',
    take4: 'über 250\u202f€: Zeile 4 nehmen',
    otherwise: 'Anders entscheiden',
    elsewhere: 'Geld zurück, gekauft wird anderswo',
    offer: 'Wir bieten an',
    goodwill: 'Kulanz',
    person: 'Weg zu einem Menschen',
    no: 'nein',
    reason: 'Warum ist es hier richtig?',
    keep: 'Als Abweichung festhalten',
    inside: 'innerhalb des Rahmens',
    outside: 'außerhalb von „Weg zu einem Menschen“',
    exception: 'Als Abweichung von Zeile 2 festgehalten.',
    propose: 'Zeile vorschlagen',
    proposed: 'Die Zeile steht im Entwurf.',
  },
};

/** The case desk of the team in the story. */
export class DeskPage {
  readonly page: Page;
  readonly main: Locator;
  readonly aside: Locator;

  constructor(
    readonly app: App,
    readonly words: (typeof WORDS)['en'],
  ) {
    this.page = app.page;
    this.main = this.page.locator('main .main');
    this.aside = this.page.getByRole('complementary');
  }

  static async open(app: App, language: Look['language'], look: Partial<Look> = {}): Promise<DeskPage> {
    await app.openExample(language);
    await app.open({ ...look, language }, '/#/desk');
    const desk = new DeskPage(app, WORDS[language]);
    await expect(desk.page.getByLabel(desk.words.days).getByRole('textbox')).toBeVisible();
    return desk;
  }

  /** The field of an input. */
  field(label: string): Locator {
    return this.page.getByRole('textbox', { name: label });
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** The headings of the answers that are still possible. */
  answers(): Locator {
    return this.main.getByRole('heading', { level: 3 });
  }

  /** A parcel on its way that is four days late: row 2 answers. */
  async fourDaysLate(): Promise<void> {
    // The question that tells the most is answered by its digit.
    await this.press('1');
    await this.field(this.words.days).fill('4');
    await expect(this.main.getByRole('heading', { name: this.words.answers })).toBeVisible();
  }
}
