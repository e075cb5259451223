import type { Locator } from '@playwright/test';
import { expect, type App, type Look } from '../app.ts';

const WORDS = {
  en: {
    ...{ team: 'Delivery & returns', managers: 'Customer service', outcome: 'Promise kept', steady: 'Solved at first go' },
    ...{ said: 'Two outcomes got worse, one got better. Three decisions wait for you.', rest: 'Everything else is steady.', fewer: 'Two decisions wait for you.' },
    ...{ headings: ['Outcomes that moved', 'Waiting for your voice', 'Blocked', 'Asks from other teams', 'Steady'], end: 'That is all for today.' },
    ...{ unanswered: 'unanswered for 4 days', ready: 'Return without the original box', blocked: 'Tracking page says a date', young: 'You have just begun.', next: 'What comes next' },
    ...{ one: 'One decision waits', noFrame: 'There is no frame yet.', inForce: 'in force since', teams: '6 teams, 14 journeys' },
    ...{ noneSince: 'Its newest figure is of week 39; there is none since.', now: 'Now', last: 'last one of week 30' },
  },
  de: {
    ...{ team: 'Lieferung & Retoure', managers: 'Kundenservice', outcome: 'Zusage gehalten', steady: 'Beim ersten Mal gelöst' },
    ...{ said: 'Zwei Wirkungen sind schlechter geworden, eine besser. Drei Entscheidungen warten auf euch.', rest: 'Alles andere ist ruhig.', fewer: 'Zwei Entscheidungen warten auf euch.' },
    ...{ headings: ['Was sich verändert hat', 'Wartet auf eure Stimme', 'Blockiert', 'Bitten anderer Teams', 'Ruhig'], end: 'Das ist alles für heute.' },
    ...{ unanswered: 'seit 4 Tagen ohne Antwort', ready: 'Rückgabe ohne Originalkarton', blocked: 'Sendungsverfolgung nennt', young: 'Ihr habt gerade erst begonnen.', next: 'Was als Nächstes kommt' },
    ...{ one: 'Eine Entscheidung wartet', noFrame: 'Noch gibt es keinen Rahmen.', inForce: 'in Kraft seit', teams: '6 Teams, 14 Journeys' },
    ...{ noneSince: 'Der neueste Wert ist aus Woche 39; seitdem gibt es keinen.', now: 'Jetzt', last: 'zuletzt aus Woche 30' },
  },
};

/** What stands on a team's page. */
export interface Stands {
  moved: { id: string; name: string }[];
  decisions: { rule: string; version: string; topic: string; number: number; why: { kind: string } }[];
  meetings: { kind: 'standUp' | 'retro' | 'review' | 'pulse'; isDue: boolean }[];
  blocked: { id: string; title: string }[];
  asks: { id: string; title: string }[];
  tried: { id: string; attempts: { board: string; card: string }[] } | null;
  asked: { id: string; title: string; board: string }[];
  due: { id: string; title: string }[];
  ahead: string[];
}

/** Today as somebody uses it. */
export class TodayPage {
  readonly words;
  readonly page;
  readonly main: Locator;

  constructor(
    readonly app: App,
    language: Look['language'],
  ) {
    this.words = WORDS[language];
    this.page = app.page;
    this.main = app.page.getByRole('main');
  }

  /** The example's Today, of the team whose story it tells. */
  static async open(app: App, look: Partial<Look> = {}): Promise<TodayPage> {
    const language = look.language ?? 'en';
    await app.openExample(language);
    await app.open(look, '/#/today');
    const today = new TodayPage(app, language);
    await app.actFor(today.words.team);
    await expect(today.headline).toContainText(today.words.rest);
    return today;
  }

  get headline(): Locator {
    return this.main.getByRole('heading', { level: 1 });
  }

  heading(name: string): Locator {
    return this.main.getByRole('heading', { level: 2, name });
  }

  link(address: string): Locator {
    return this.main.locator(`a[href="${address}"]`).first();
  }

  /** How many things ask for something, as the sidebar counts them. */
  get count(): Locator {
    return this.page.locator('nav a[href="#/today"] .count');
  }

  async team(name: string): Promise<string> {
    const { teams } = await this.app.host.done<{ teams: { id: string; name: string }[] }>('organisation');
    return teams.find((one) => one.name === name)?.id ?? '';
  }

  async stands(name: string = this.words.team): Promise<Stands> {
    return this.app.host.done<Stands>('today', { team: await this.team(name) });
  }

  /** Brings the draft into force whose proof holds, as from another window. */
  async bringIntoForce(): Promise<void> {
    const ready = (await this.stands()).decisions.find(({ why }) => why.kind === 'draftReady');
    const agreed = { version: ready?.version, agreed: '2026-11-12', review: '2027-02-12' };
    await this.app.host.done('rule.inForce', agreed, { team: await this.team(this.words.team) });
  }

  /** Where the lines lead, in the order of the page. */
  async addresses(): Promise<string[]> {
    const { moved, decisions, meetings, blocked, asks, tried, asked, due } = await this.stands();
    const places = { standUp: '#/board', retro: '#/retro', review: '#/rules', pulse: '#/pulse' };
    return [
      ...moved.map(({ id }) => `#/outcomes/${id}`),
      // What is to be looked at again is the version in force, whatever draft there is.
      ...decisions.map(({ rule, version, why }) => `#/rules/${rule}${why.kind === 'review' ? `?version=${version}` : ''}`),
      // A stand-up begins on its day alone.
      ...meetings.map(({ kind, isDue }) => (kind === 'standUp' && isDue ? '#/board?standUp=now' : places[kind])),
      ...[...blocked, ...asks].map(({ id }) => `#/board?card=${id}`),
      ...(tried ? [`#/retro/${tried.id}`, ...tried.attempts.map(({ board, card }) => `#/board/${board}?card=${card}`)] : []),
      ...asked.map(({ id, board }) => `#/board/${board}?card=${id}`),
      ...due.map(({ id }) => `#/board?card=${id}`),
    ];
  }

  /** Where the link leads that has the focus. */
  async focused(): Promise<string | null> {
    return this.page.evaluate(() => document.activeElement?.getAttribute('href') ?? null);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }
}
