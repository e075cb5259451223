import type { Locator } from '@playwright/test';
import { expect, type App, type Look } from '../app.ts';
import { RoomPage } from './room.ts';

const WORDS = {
  en: {
    ...{ room: 'Outcomes', team: 'Delivery & returns', digital: 'Digital channels', managers: 'Customer service', other: 'Logistics data' },
    ...{ solved: 'Solved at first go', reached: 'Reached a person when wanted', promise: 'Promise kept', repeat: 'Came again within 7 days' },
    ...{ run: 'Eight weeks in a row below the centre line', worse: 'It got worse.', outside: 'Week 45 is 86 %, below the usual range' },
    ...{ provisional: 'The limits are provisional', points: '1 of 12 points', show: 'Show the numbers', hide: 'Hide the numbers', about: 'About this figure', more: 'More', everyMark: /^All \d+ changes$/u },
    ...{ fresh: 'New outcome', freshTitle: 'What would tell you that it goes well?', name: 'Name', cheat: 'How could we cheat this?', add: 'Add the outcome' },
    ...{ ownName: 'Reached us at once', none: 'No outcome yet.', noFigure: 'No figure yet.', enter: 'Enter figures', week: 'Week 46, 2026', before: 'Week 45, 2026' },
    ...{ keep: 'Keep the figures', wrong: 'This is no figure. Type 72 or 31/43.', long: '10,000 characters', cancel: 'Cancel', close: 'Close' },
    ...{ annotate: 'Annotate', day: 'Day', what: 'What happened?', keepNote: 'Keep the note', redraw: 'Redraw the limits', why: 'Why is this a new level?' },
    ...{ from: 'First week of the new limits', remove: 'Remove', undone: 'Undone: redraw limits', notOurs: 'belongs to another team', empty: 'Choose a team at the top left' },
    ...{ formula: /^\d+ of \d+ cases with a customer: their customer opened another one within 7 days/u, log: 'Incident log of an IT company, 2016' },
    ...{ trickle: 'From week 22 of 2016 on the log holds only a trickle', window: 'The last week waits for its window to close' },
    ...{ rules: 'What counts as a signal', nhs: 'Making Data Count (NHS)', wheeler: 'Wheeler', usual: 'Outside, or eight on one side' },
    ...{ ranges: 'Moving ranges', runs: 'The longest run on one side has', range: 'Moving range', doubted: 'cannot be trusted', doubtful: 'Waiting', ourselves: 'We could decide it ourselves', better: 'Since then better by more than chance', few: 'too early to tell' },
    ...{ median: /Half are done by then, 85 of 100 within [\d.]+ days/u, closing: 'From report to closing' },
  },
  de: {
    ...{ room: 'Wirkungen', team: 'Lieferung & Retoure', digital: 'Digitale Kanäle', managers: 'Kundenservice', other: 'Logistikdaten' },
    ...{ solved: 'Beim ersten Mal gelöst', reached: 'Menschen erreicht', promise: 'Zusage gehalten', repeat: 'Kam innerhalb von 7 Tagen wieder' },
    ...{ run: 'Acht Wochen in Folge unter der Mittellinie', worse: 'Es ist schlechter geworden.', outside: 'Woche 45 liegt mit 86 % unter dem üblichen Bereich' },
    ...{ provisional: 'Die Grenzen sind vorläufig', points: '1 von 12 Punkten', show: 'Zahlen zeigen', hide: 'Zahlen ausblenden', about: 'Über diese Zahl', more: 'Mehr', everyMark: /^Alle \d+ Änderungen$/u },
    ...{ fresh: 'Neue Wirkung', freshTitle: 'Woran würdet ihr merken, dass es gut läuft?', name: 'Name', cheat: 'Wie könnten wir sie schönen?', add: 'Wirkung hinzufügen' },
    ...{ ownName: 'Erreichen uns gleich', none: 'Noch keine Wirkung.', noFigure: 'Noch kein Wert.', enter: 'Werte eintragen', week: 'Woche 46, 2026', before: 'Woche 45, 2026' },
    ...{ keep: 'Werte behalten', wrong: 'Das ist kein Wert. Schreibt 72 oder 31/43.', long: '10.000 Zeichen', cancel: 'Abbrechen', close: 'Schließen' },
    ...{ annotate: 'Anmerken', day: 'Tag', what: 'Was ist passiert?', keepNote: 'Anmerkung behalten', redraw: 'Grenzen neu ziehen', why: 'Warum ist das ein neues Niveau?' },
    ...{ from: 'Erste Woche der neuen Grenzen', remove: 'Entfernen', undone: 'Rückgängig: Grenzen neu ziehen', notOurs: 'gehört einem anderen Team', empty: 'Wählt oben links ein Team' },
    ...{ formula: /^\d+ von \d+ Fällen mit Kunde: Innerhalb von 7 Tagen kam von derselben Person ein weiterer/u, log: 'Störungsprotokoll einer IT-Firma, 2016' },
    ...{ trickle: 'Ab Woche 22 2016 tröpfelt das Protokoll nur noch', window: 'Bei der letzten Woche ist das Zeitfenster noch offen' },
    ...{ rules: 'Was als Signal zählt', nhs: 'Making Data Count (NHS)', wheeler: 'Wheeler', usual: 'Außerhalb, oder acht auf einer Seite' },
    ...{ ranges: 'Gleitende Spannweiten', runs: 'Die längste Folge auf einer Seite hat', range: 'Spannweite', doubted: 'ist nicht zu trauen', doubtful: 'Warten', ourselves: 'Wir konnten selbst entscheiden', better: 'Seitdem besser, als der Zufall erklärt', few: 'lässt sich noch nicht sagen' },
    ...{ median: /Die Hälfte ist bis dahin erledigt, 85 von 100 binnen [\d,]+ Tage/u, closing: 'Von der Meldung bis zum Abschluss' },
  },
};

/** What the engine knows of an outcome. */
export interface Known {
  id: string;
  name: string;
  series: { points: { week: { year: number; week: number }; value: number | null }[] };
  rules: string;
  chart: { kind: string; segments: unknown[]; points: { signals: { signal: string }[] }[] };
  marks: { kind: string; text?: string; day: string }[];
}

/** The outcomes as somebody uses them. */
export class OutcomesPage extends RoomPage<(typeof WORDS)[Look['language']]> {
  constructor(app: App, language: Look['language']) {
    super(app, WORDS[language]);
  }

  /** The example's outcomes, acting for this team or these managers. */
  static async open(app: App, look: Partial<Look> = {}, by: 'team' | 'digital' | 'managers' | 'other' = 'team'): Promise<OutcomesPage> {
    const language = look.language ?? 'en';
    await app.openExample(language);
    await app.open(look, '/#/outcomes');
    const outcomes = new OutcomesPage(app, language);
    await app.actFor(outcomes.words[by]);
    return outcomes;
  }

  /** A workspace whose team has no outcome yet. */
  static async begin(app: App, look: Partial<Look> = {}): Promise<OutcomesPage> {
    const language = look.language ?? 'en';
    await app.host.done('workspace.create', { name: 'New', language, path: `${app.host.folder}/new.spielraum` });
    await app.host.done('team.add', { name: 'Parcels' }, { team: 'nobody' });
    await app.open(look, '/#/outcomes');
    return new OutcomesPage(app, language);
  }

  /** The name of the one that is looked at. */
  get chosen(): Locator {
    return this.page.getByRole('main').getByRole('heading', { level: 2 });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** The large chart, which says in words what it shows. */
  chart(name: string): Locator {
    return this.page.getByRole('img', { name: `${name}. ` });
  }

  /** One of the small charts below. */
  tile(name: string): Locator {
    return this.page.getByRole('main').locator('button[aria-pressed]').filter({ hasText: name });
  }

  button(name: string): Locator {
    return this.page.getByRole('main').getByRole('button', { name, exact: true });
  }

  /** Opens the dialog of a button. */
  async ask(name: string): Promise<void> {
    await this.button(name).click();
    await expect(this.dialog).toBeVisible();
  }

  async known(name: string): Promise<Known | undefined> {
    return (await this.app.host.done<Known[]>('outcomes')).find((one) => one.name === name);
  }
}
