import type { Locator } from '@playwright/test';
import { expect, type App, type Look } from '../app.ts';
import { spoken, tabTo } from './reach.ts';

const WORDS = {
  en: {
    ...{ managers: 'Customer service', team: 'Delivery & returns', other: 'Orders & payment', publish: 'Publish…', announce: 'Announce', force: 'Put in force' },
    ...{ announced: 'v5, announced, in force from 26 November, in 14 days', since: 'In force from', why: 'Why', noWhy: 'The teams do not know yet why the frame changes', sides: ['In force', 'Announced'], inForce: 'v4, in force since 1 July' },
    ...{ three: '3 rules of 3 teams would break.', none: 'No rule in force would break.', stay: 'The rules stay in force', case: '“Tracking says” is “Lost”', row: 'Row 6 sets €25.', outside: '3 rules in force of 3 teams lie outside.' },
    ...{ acknowledge: 'Acknowledge', object: 'Object…', objects: 'Object', reason: 'What speaks against it, and what would you do instead?', noReason: 'An objection without a reason', due: 'Answer by', tooLate: 'The latest is 26 November 2026.', noDay: 'The day is missing.', otherwise: 'Answer otherwise', before: 'before that an objection, 12 November:', waits: 'to be answered by 25 November' },
    ...{ answer: 'Answer…', reply: 'Answer', changes: 'The frame changes', note: 'Why, or what will change', replied: 'The frame changes, 12 November:', done: 'acknowledged, 12 November' },
    ...{ withdraw: 'Withdraw…', sure: 'Withdraw', withdrawn: 'v5, announced for 26 November, withdrawn on 12 November', versions: 'Versions', from: 'Begin a draft from it: v5', draft: 'draft of v6' },
    ...{ propose: 'Propose a change', what: 'What shall change?', nothing: 'The proposal says nothing yet', about: 'About', goodwill: 'Goodwill per case', do: 'Propose', takeUp: 'Take up', decline: 'Decline…', declineDo: 'Decline', whyNot: 'Why not, or not yet?', declined: 'Declined, 12 November:' },
    ...{ takenUp: 'Taken up. What follows from it is a draft.', change: 'Change the frame', notice: 'v6, outside the frame since 12 November', from12: 'Outside the frame since 12 November' },
    ...{ watch: 'Watch a figure', watched: 'Watched, not proved', measure: 'Outcome that is measured', named: 'Name', largest: 'Largest (%)', save: 'Save', handed: 'Handed on', nothingYet: 'nothing measured yet', atMost: 'at most 10 %' },
  },
  de: {
    ...{ managers: 'Kundenservice', team: 'Lieferung & Retoure', other: 'Bestellung & Zahlung', publish: 'Veröffentlichen…', announce: 'Ankündigen', force: 'In Kraft setzen' },
    ...{ announced: 'v5, angekündigt, gilt ab 26. November, in 14 Tagen', since: 'Gilt ab', why: 'Warum', noWhy: 'Noch erfahren die Teams nicht, warum', sides: ['Gilt', 'Angekündigt'], inForce: 'v4, gilt seit 1. Juli' },
    ...{ three: '3 Regeln von 3 Teams lägen außerhalb.', none: 'Keine geltende Regel läge außerhalb.', stay: 'Die Regeln gelten weiter', case: '„Sendungsstatus“ auf „Verloren“', row: 'Zeile 6 setzt 25 €.', outside: '3 geltende Regeln von 3 Teams liegen außerhalb.' },
    ...{ acknowledge: 'Zur Kenntnis nehmen', object: 'Einwand erheben…', objects: 'Einwand erheben', reason: 'Was spricht dagegen, und was würdet ihr stattdessen tun?', noReason: 'Ein Einwand ohne Grund', due: 'Antwort bis', tooLate: 'Spätestens 26. November 2026 ist möglich.', noDay: 'Der Tag fehlt noch.', otherwise: 'Anders antworten', before: 'davor ein Einwand, 12. November:', waits: 'Antwort bis 25. November' },
    ...{ answer: 'Antworten…', reply: 'Antworten', changes: 'Der Rahmen ändert sich', note: 'Warum, oder was sich ändern wird', replied: 'Der Rahmen ändert sich, 12. November:', done: 'zur Kenntnis genommen, 12. November' },
    ...{ withdraw: 'Zurückziehen…', sure: 'Zurückziehen', withdrawn: 'v5, angekündigt für den 26. November, zurückgezogen am 12. November', versions: 'Fassungen', from: 'Entwurf daraus beginnen: v5', draft: 'Entwurf von v6' },
    ...{ propose: 'Änderung vorschlagen', what: 'Was soll sich ändern?', nothing: 'Der Vorschlag sagt noch nichts', about: 'Betrifft', goodwill: 'Kulanz je Fall', do: 'Vorschlagen', takeUp: 'Aufgreifen', decline: 'Ablehnen…', declineDo: 'Ablehnen', whyNot: 'Warum nicht, oder noch nicht?', declined: 'Abgelehnt, 12. November:' },
    ...{ takenUp: 'Aufgegriffen. Was daraus folgt, ist ein Entwurf.', change: 'Den Rahmen ändern', notice: 'v6, seit 12. November außerhalb des Rahmens', from12: 'Seit 12. November außerhalb des Rahmens' },
    ...{ watch: 'Einen Wert beobachten', watched: 'Beobachtet, nicht nachgewiesen', measure: 'Wirkung, die gemessen wird', named: 'Name', largest: 'Größter Wert (%)', save: 'Speichern', handed: 'Weitergereicht', nothingYet: 'noch nichts gemessen', atMost: 'höchstens 10 %' },
  },
};

interface Unit {
  id: string;
  name: string;
}

/** The frame's room with the example, as managers and teams use it. */
export class FramePage {
  readonly words;
  readonly page;

  private constructor(
    readonly app: App,
    readonly language: Look['language'],
    /** The managers who set the frame. */
    readonly managers: { managers: string },
    readonly teams: readonly Unit[],
  ) {
    this.words = WORDS[language];
    this.page = app.page;
  }

  static async open(app: App, look: Partial<Look> = {}): Promise<FramePage> {
    const language = look.language ?? 'en';
    await app.openExample(language);
    await app.open(look, '/#/frame');
    const { units, teams } = await app.host.done<{ units: Unit[]; teams: Unit[] }>('organisation');
    const unit = units.find(({ name }) => name === WORDS[language].managers);
    return new FramePage(app, language, { managers: unit?.id ?? '' }, teams);
  }

  /** Past the page: managers draft what bounds the company's goodwill at 20 euros. */
  async draftTwenty(): Promise<string> {
    const id = await this.app.host.done<string>('frame.draft', {}, this.managers);
    await this.bound('20');
    return id;
  }

  async bound(max: string): Promise<void> {
    const { draft } = await this.app.host.done<{ draft: { guardrails: { id: string; team: string | null }[] } }>('frame');
    const company = draft.guardrails.find(({ team }) => team === null);
    await this.app.host.done('guardrail.edit', { id: company?.id, bound: { kind: 'atMost', max } }, this.managers);
  }

  /** Past the page: what is drafted is published. */
  async publish(since: string): Promise<void> {
    await this.app.host.done('frame.publish', { since, why: 'Twenty is enough' }, this.managers);
  }

  get main(): Locator {
    return this.page.locator('main');
  }

  get aside(): Locator {
    return this.page.locator('main aside');
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** What stands beside the room's name. */
  async stands(text: string): Promise<void> {
    await expect(this.main.locator('header .note')).toHaveText(spoken(text));
  }

  button(name: string, inside: Locator = this.main): Locator {
    return inside.getByRole('button', { name, exact: true });
  }

  /** Goes to a button by Tab and presses it. */
  async reach(name: string, inside: Locator = this.main): Promise<void> {
    const button = this.button(name, inside);
    await expect(button).toBeVisible();
    await tabTo(this.app, button);
    await this.page.keyboard.press('Enter');
  }

  async type(label: string, text: string, inside: Locator = this.dialog): Promise<void> {
    await tabTo(this.app, inside.getByLabel(label, { exact: true }));
    await this.page.keyboard.type(text);
  }

  async reads(text: string, inside: Locator = this.main): Promise<void> {
    await expect(inside).toContainText(spoken(text));
  }

  async go(address: string): Promise<void> {
    await this.page.evaluate((to) => (location.hash = to), address);
    await this.app.settled();
  }
}
