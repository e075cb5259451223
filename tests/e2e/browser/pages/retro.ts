import type { Locator } from '@playwright/test';
import { expect, type App, type Look } from '../app.ts';
import { tabTo } from './reach.ts';
import { RoomPage } from './room.ts';

const WORDS = {
  en: { retro: 'Retro', begin: 'Begin a retro', next: 'Next:', show: 'Show the notes', write: 'I write now', on: 'I go on writing', mine: 'Nobody else sees this', done: 'Done, hand on', field: 'What did we notice?', keeping: 'What is worth keeping?', kept: 'Worth keeping', loose: 'In no theme yet', newTheme: 'New theme', name: 'Name of the theme', vote: 'Vote', now: 'I vote now', votes: 'Show the votes', wall: 'Back to the wall', give: 'Hand in', more: 'One more for', paper: 'From paper', lines: 'One note a line', put: 'Put them up', try: 'Try something', what: 'What do we try?', expect: 'What do we expect?', onBoard: 'Put it on the board', end: 'Close the retro', closed: 'Nothing about it changes any more', board: 'Board', open: 'open', voted: 'have voted', carry: 'Put “', all: 'all placed', pause: 'Pause the timer', evidence: 'What happened since' },
  de: { retro: 'Retro', begin: 'Retro beginnen', next: 'Weiter:', show: 'Notizen zeigen', write: 'Ich schreibe jetzt', on: 'Ich schreibe weiter', mine: 'Das sieht sonst niemand', done: 'Fertig, weitergeben', field: 'Was ist uns aufgefallen?', keeping: 'Was wollen wir bewahren?', kept: 'Bewahren', loose: 'Noch in keinem Thema', newTheme: 'Neues Thema', name: 'Name des Themas', vote: 'Abstimmen', now: 'Ich stimme jetzt ab', votes: 'Stimmen zeigen', wall: 'Zurück zur Wand', give: 'Abgeben', more: 'Eine mehr für', paper: 'Von Papier', lines: 'Eine Notiz je Zeile', put: 'Aufhängen', try: 'Etwas ausprobieren', what: 'Was probieren wir aus?', expect: 'Was erwarten wir?', onBoard: 'Aufs Board legen', end: 'Retro abschließen', closed: 'An ihr ändert sich nichts mehr', board: 'Board', open: 'offen', voted: 'haben abgestimmt', carry: 'legen?', all: 'alle vergeben', pause: 'Uhr anhalten', evidence: 'Was seit dem' },
};

/** A retrospective as a team holds it at one screen. */
export class RetroPage extends RoomPage<(typeof WORDS)[Look['language']]> {
  constructor(app: App, language: Look['language']) {
    super(app, WORDS[language]);
  }

  button(name: string): Locator {
    return this.main.getByRole('button', { name });
  }

  note(text: string): Locator {
    return this.main.locator('[data-note]').filter({ hasText: text });
  }

  part(name: string): Locator {
    return this.main.getByRole('region', { name, exact: true });
  }

  /** Expects that a phase is the one that stands now. */
  async isIn(phase: number): Promise<void> {
    await expect(this.main.getByRole('listitem').filter({ has: this.page.locator('.bar') }).nth(phase)).toHaveAttribute('aria-current', 'step');
  }

  /** Says yes to what is asked, by keys. */
  async confirm(name: string): Promise<void> {
    const yes = this.page.getByRole('dialog').getByRole('button', { name, exact: true });
    await tabTo(this.app, yes);
    await this.page.keyboard.press('Enter');
  }
}

/** Opens the example where one more retrospective can be begun. */
export async function openRetro(app: App, language: Look['language'], look: Partial<Look>): Promise<RetroPage> {
  await app.openExample(language);
  await app.open({ language, ...look }, '/#/retro/new');
  return new RetroPage(app, language);
}
