import type { Locator, Page } from '@playwright/test';
import { expect, type App } from '../app.ts';
import { tabTo } from './reach.ts';

/** What a round is called in each language. */
export const WORDS = {
  en: {
    ...{ put: 'Begin the consent round', driver: /^Why\?/, people: 'How many of you decide?', ask: 'Ask everybody', next: 'I have not been heard yet', proxy: 'I speak for somebody who is absent' },
    ...{ free: 'No objection', concern: 'Concern', objection: 'Objection', argument: 'What could happen?', missing: 'The argument is missing', give: 'That is my answer', all: 'Everybody has been heard.' },
    ...{ show: 'Show what was said', safe: 'What would make it safe enough to try?', amend: 'Amend', change: 'Change the rule', again: 'Ask everybody once more', on: 'Go on with the round' },
    ...{ nobody: 'Nobody objects.', works: 'What will tell you that it works?', review: 'When do you look at it again?', adopt: 'Adopt it', adopted: 'Adopted', heard: 'of 3 heard at this screen' },
  },
  de: {
    ...{ put: 'Konsent-Runde beginnen', driver: /^Warum\?/, people: 'Wie viele von euch entscheiden?', ask: 'Alle fragen', next: 'Ich bin noch nicht gehört', proxy: 'Ich spreche für jemanden, der fehlt' },
    ...{ free: 'Kein Einwand', concern: 'Bedenken', objection: 'Einwand', argument: 'Was könnte geschehen?', missing: 'Das Argument fehlt', give: 'Das ist meine Antwort', all: 'Alle sind gehört.' },
    ...{ show: 'Zeigen, was gesagt wurde', safe: 'Was würde es sicher genug machen, um es zu versuchen?', amend: 'Ändern', change: 'Regel ändern', again: 'Noch einmal alle fragen', on: 'Runde fortsetzen' },
    ...{ nobody: 'Niemand wendet etwas ein.', works: 'Woran werdet ihr merken, dass es wirkt?', review: 'Wann schaut ihr es wieder an?', adopt: 'Annehmen', adopted: 'Angenommen', heard: 'von 3 an diesem Bildschirm gehört' },
  },
};

type Kind = 'free' | 'concern' | 'objection';

/** A round as its team sits in front of it, with a mouse or without. */
export class RoundPage {
  readonly page: Page;

  constructor(
    readonly app: App,
    readonly words: (typeof WORDS)['en'],
    readonly by: 'keyboard' | 'mouse',
  ) {
    this.page = app.page;
  }

  async press(target: Locator): Promise<void> {
    if (this.by === 'mouse') return target.click();
    await expect(target).toBeEnabled();
    await tabTo(this.app, target);
    await this.page.keyboard.press('Enter');
  }

  async fill(target: Locator, text: string): Promise<void> {
    if (this.by === 'mouse') return target.fill(text);
    await tabTo(this.app, target);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.type(text);
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  kind(kind: Kind): Locator {
    return this.page.getByRole('group').getByRole('button', { name: new RegExp(`^${this.words[kind]}`) });
  }

  /** One of them is heard; afterwards nothing of it is on the screen. */
  async hear(kind: Kind, text = '', proxy = false): Promise<void> {
    await expect(this.button(this.words.next)).toBeVisible();
    if (this.by === 'keyboard' && !proxy) await this.page.keyboard.press('N');
    else await this.press(this.button(proxy ? this.words.proxy : this.words.next));
    await expect(this.kind('free')).toBeFocused();
    if (this.by === 'keyboard') await this.page.keyboard.press({ free: '1', concern: '2', objection: '3' }[kind]);
    else await this.kind(kind).click();
    if (text !== '') await this.fill(this.page.getByLabel(this.words.argument), text);
    await this.press(this.button(this.words.give));
    await expect(this.kind('free')).toHaveCount(0);
    if (text !== '') await expect(this.page.getByText(text)).toHaveCount(0);
  }

  async show(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: this.words.all })).toBeVisible();
    await expect(this.button(this.words.show)).toBeFocused();
    if (this.by === 'keyboard') await this.page.keyboard.press('O');
    else await this.button(this.words.show).click();
  }
}
