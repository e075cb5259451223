import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { expect, type App, type Look } from '../app.ts';
import { RoomPage } from './room.ts';

const WORDS = {
  en: {
    ...{ title: 'Nothing here yet', today: 'Today', team: 'What do you call yourselves?', short: 'Short name' },
    ...{ journey: 'Which concern of your customers do you see through to the end?', outcome: 'What would tell you that it goes well for them?' },
    ...{ change: 'Change', solved: 'Solved at first go', own: 'in your own words', unnamed: 'Our team', cancel: 'Cancel' },
    ...{ example: 'Open the example', ours: 'Start with our team', file: 'Open a file', recent: 'Opened before:', look: 'Look around' },
    ...{ begun: 'An empty workspace has begun', path: 'Path on this computer', long: '10,000 characters', readOnly: 'the folder is read-only' },
    ...{ empty: 'Fill in the empty field', noWorkspace: 'No workspace is open', noFile: 'There is no file at', undone: 'Undone: add outcome' },
    ...{ answers: ['Delivery & returns', 'My parcel is late', 'They reach us at once'], exampleTeam: 'Delivery & returns', soFar: 'Your workspace so far' },
  },
  de: {
    ...{ title: 'Hier ist noch nichts', today: 'Heute', team: 'Wie nennt ihr euch?', short: 'Kürzel' },
    ...{ journey: 'Welches Anliegen eurer Kundschaft begleitet ihr bis zum Schluss?', outcome: 'Woran würdet ihr merken, dass es gut für sie läuft?' },
    ...{ change: 'Ändern', solved: 'Beim ersten Mal gelöst', own: 'in euren Worten', unnamed: 'Unser Team', cancel: 'Abbrechen' },
    ...{ example: 'Das Beispiel öffnen', ours: 'Mit unserem Team anfangen', file: 'Eine Datei öffnen', recent: 'Zuletzt offen:', look: 'Umsehen' },
    ...{ begun: 'Ein leerer Arbeitsbereich ist entstanden', path: 'Pfad auf diesem Rechner', long: '10.000 Zeichen', readOnly: 'Der Ordner ist schreibgeschützt' },
    ...{ empty: 'Füllt das leere Feld', noWorkspace: 'kein Arbeitsbereich offen', noFile: 'keine Datei', undone: 'Rückgängig: Wirkung anlegen' },
    ...{ answers: ['Lieferung & Retoure', 'Mein Paket ist spät', 'Sie erreichen uns gleich'], exampleTeam: 'Lieferung & Retoure', soFar: 'Euer Arbeitsbereich bisher' },
  },
};

export type Asked = 'team' | 'journey' | 'outcome';

/** What the answers have made. */
export interface Stored {
  teams: { name: string; short: string }[];
  journeys: { name: string; owner: string }[];
  outcomes: { name: string; team: string; journey: string | null }[];
}

/** The first run as somebody uses it. */
export class FirstRunPage extends RoomPage<(typeof WORDS)[Look['language']]> {
  constructor(app: App, language: Look['language']) {
    super(app, WORDS[language]);
  }

  /** The app without a workspace. */
  static async open(app: App, look: Partial<Look> = {}): Promise<FirstRunPage> {
    await app.open(look);
    const first = new FirstRunPage(app, look.language ?? 'en');
    await expect(first.heading).toContainText(first.words.title);
    return first;
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get aside(): Locator {
    return this.page.getByRole('complementary');
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** A question with its field or its answer. */
  question(asked: Asked): Locator {
    return this.page.getByRole('listitem').filter({ has: this.page.getByRole('heading', { name: this.words[asked], exact: true }) });
  }

  field(asked: Asked): Locator {
    return this.page.getByRole('textbox', { name: this.words[asked], exact: true });
  }

  change(asked: Asked): Locator {
    return this.page.getByRole('button', { name: `${this.words.change}: ${this.words[asked]}` });
  }

  proposal(name: string): Locator {
    return this.question('outcome').getByRole('button', { name, exact: true });
  }

  way(name: 'example' | 'ours' | 'file'): Locator {
    return this.page.getByRole('button', { name: this.words[name] });
  }

  /** Types as fast as it goes, and answers. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  async stored(): Promise<Stored> {
    const { teams } = await this.app.host.done<Pick<Stored, 'teams'>>('organisation');
    const journeys = await this.app.host.done<Stored['journeys']>('journeys');
    const outcomes = await this.app.host.done<Stored['outcomes']>('outcomes');
    return { teams, journeys, outcomes };
  }

  /** Expects the names of what the answers have made: team, journey, outcome. */
  async expectStored(teams: string[], journeys: string[], outcomes: string[]): Promise<void> {
    await expect
      .poll(async () => {
        const reply = await this.app.host.ask('organisation');
        if (!('ok' in reply)) return [];
        const stored = await this.stored();
        return [stored.teams, stored.journeys, stored.outcomes].map((all) => all.map(({ name }) => name));
      })
      .toEqual([teams, journeys, outcomes]);
  }

  /** The name of the open workspace; nothing when none is open. */
  async workspace(): Promise<string | undefined> {
    const { workspace } = await this.app.host.done<{ workspace: { name: string } | null }>('app.state');
    return workspace?.name;
  }

  /** A workspace with one team that lies ready and is not open. */
  async prepare(name: string, team: string): Promise<string> {
    const path = join(this.app.host.folder, `${name}.spielraum`);
    await this.app.host.done('workspace.create', { name, language: 'en', path });
    await this.app.host.done('team.add', { name: team }, { team: 'nobody' });
    await this.app.host.done('workspace.close');
    return path;
  }

  /** Lets a file fall on the window, as a hand does. */
  async drop(name: string, content: Buffer): Promise<void> {
    const files = await this.page.evaluateHandle(
      ({ name: called, bytes }) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(atob(bytes), (byte) => byte.charCodeAt(0))], called));
        return data;
      },
      { name, bytes: content.toString('base64') },
    );
    await this.page.dispatchEvent('body', 'dragover', { dataTransfer: files });
    await this.page.dispatchEvent('body', 'drop', { dataTransfer: files });
  }
}
