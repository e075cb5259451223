import type { Locator } from '@playwright/test';
import { expect, type App, type Look } from '../app.ts';
import { RoomPage } from './room.ts';

const WORDS = {
  en: { begin: 'Begin the pulse', answer: 'I answer now', show: 'Show the pulse', give: 'Hand in', text: 'Is there something you would like to add?', heard: 'have answered', left: 'after 2 more', texts: 'What you added', rounds: 'Rounds', next: 'The next pulse can begin from', score: '4.0 of 5', sense: 'What I do here makes sense to me.', few: 'fewer than 5 answers', charts: 'Your answers over time', lost: 'What had been answered is gone', anew: 'Ask the same questions again', skip: 'Leave this one out' },
  de: { begin: 'Puls beginnen', answer: 'Ich antworte jetzt', show: 'Puls zeigen', give: 'Abgeben', text: 'Möchtest du etwas dazu sagen?', heard: 'haben geantwortet', left: 'Nach 2 Antworten mehr', texts: 'Was ihr dazu gesagt habt', rounds: 'Runden', next: 'Der nächste Puls kann ab', score: '4,0 von 5', sense: 'Ich sehe Sinn in dem, was ich hier tue.', few: 'weniger als 5 Antworten', charts: 'Eure Antworten über die Zeit', lost: 'Was beantwortet war, ist weg', anew: 'Dieselben Fragen noch einmal stellen', skip: 'Diese auslassen' },
};

/** A pulse as a team holds it at one screen. */
export class PulsePage extends RoomPage<(typeof WORDS)[Look['language']]> {
  constructor(app: App, language: Look['language']) {
    super(app, WORDS[language]);
  }

  button(name: string): Locator {
    return this.main.getByRole('button', { name });
  }

  /** One takes the keyboard, answers each question with a key, and hands it on. */
  async answerByKeys(marks: readonly string[], text = ''): Promise<void> {
    await this.press('w');
    for (const mark of marks) await this.press(mark);
    await expect(this.main.getByLabel(this.words.text)).toBeFocused();
    if (text !== '') await this.page.keyboard.insertText(text);
    await this.press('Control+Enter');
    await expect(this.button(this.words.answer)).toBeVisible();
  }
}

/** Opens an empty team's room of pulses. */
export async function openPulse(app: App, language: Look['language'], look: Partial<Look>): Promise<PulsePage> {
  await app.host.done('workspace.create', { name: 'New', language, path: `${app.host.folder}/new.spielraum` });
  await app.host.done<string>('team.add', { name: 'Parcels' }, { team: 'nobody' });
  await app.open({ language, ...look }, '/#/pulse');
  return new PulsePage(app, language);
}
