import { join } from 'node:path';
import { readFile, writeFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { expect, type App, type Look } from '../app.ts';
import { RoomPage } from './room.ts';

const WORDS = {
  en: {
    ...{ team: 'Delivery & returns', other: 'Digital channels', managers: 'Customer service', teams: 'Journey teams', board: 'Board', rules: 'Rules' },
    ...{ palette: 'Type what you want to do', nothing: 'Nothing is called that', dark: 'Dark theme', undo: 'Undo: add team', redo: 'Redo: add team' },
    ...{ help: 'All keys', here: 'In this room', everywhere: 'Everywhere', present: 'Big screen', addTeam: 'Add a team', home: 'Teams and people' },
    ...{ undone: 'Undone: add team', again: 'Redo', done: 'Done again: add team', nothingLeft: 'There is nothing to take back.' },
    ...{ stops: 'Undo stops here', ruleBack: 'To change the rule, begin a new draft.', importBack: 'To take the import back, remove it in Outcomes' },
    ...{ path: 'Path on this computer', foreign: 'is not a Spielraum workspace', folder: 'is a folder', missing: 'There is no file at', taken: 'already. It was not overwritten' },
    ...{ newer: 'A newer Spielraum wrote this workspace', readOnly: 'read only', unknown: 'What this address names is not there any more.', settings: 'Settings' },
    ...{ open: 'Open a workspace', fresh: 'New workspace', where: 'Where should the new workspace lie?', close: 'Close this workspace', none: 'Nothing here yet' },
  },
  de: {
    ...{ team: 'Lieferung & Retoure', other: 'Digitale Kanäle', managers: 'Kundenservice', teams: 'Journey-Teams', board: 'Board', rules: 'Regeln' },
    ...{ palette: 'Schreibt, was ihr tun wollt', nothing: 'Nichts gefunden', dark: 'Dunkle Farben', undo: 'Rückgängig: Team anlegen', redo: 'Wiederholen: Team anlegen' },
    ...{ help: 'Alle Tasten', here: 'In diesem Raum', everywhere: 'Überall', present: 'Große Leinwand', addTeam: 'Team hinzufügen', home: 'Teams und Leute' },
    ...{ undone: 'Rückgängig: Team anlegen', again: 'Wiederholen', done: 'Wiederholt: Team anlegen', nothingLeft: 'Es gibt nichts zurückzunehmen.' },
    ...{ stops: 'Hier endet das Rückgängigmachen', ruleBack: 'beginnt einen neuen Entwurf', importBack: 'entfernt ihn' },
    ...{ path: 'Pfad auf diesem Rechner', foreign: 'kein Spielraum-Arbeitsbereich', folder: 'ist ein Ordner', missing: 'keine Datei', taken: 'überschrieben' },
    ...{ newer: 'neueres Spielraum', readOnly: 'nur lesbar', unknown: 'Was diese Adresse nennt, gibt es hier nicht mehr.', settings: 'Einstellungen' },
    ...{ open: 'Arbeitsbereich öffnen', fresh: 'Neuer Arbeitsbereich', where: 'Wo soll der neue Arbeitsbereich liegen?', close: 'Diesen Arbeitsbereich schließen', none: 'Hier ist noch nichts' },
  },
};

/** What stands around every room, as somebody uses it. */
export class ShellPage extends RoomPage<(typeof WORDS)[Look['language']]> {
  constructor(app: App, language: Look['language']) {
    super(app, WORDS[language]);
  }

  /** A room of the example. */
  static async open(app: App, look: Partial<Look> = {}, address = '/#/board'): Promise<ShellPage> {
    const language = look.language ?? 'en';
    await app.openExample(language);
    await app.open(look, address);
    const shell = new ShellPage(app, language);
    await expect(shell.switcher).toBeVisible();
    return shell;
  }

  get switcher(): Locator {
    return this.page.locator('.sidebar button.switcher');
  }

  get menu(): Locator {
    return this.page.getByRole('menu');
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** What is said at the foot of the window. */
  get said(): Locator {
    return this.page.locator('section[aria-live]');
  }

  get option(): Locator {
    return this.dialog.getByRole('option');
  }

  get selected(): Locator {
    return this.dialog.getByRole('option', { selected: true });
  }

  /** Opens the palette, types, and does the first thing found. */
  async command(text: string): Promise<void> {
    await this.search(text);
    await this.press('Enter');
    await expect(this.dialog).toHaveCount(0);
  }

  async search(text: string): Promise<void> {
    await this.press('Control+k');
    await expect(this.dialog.getByRole('combobox')).toBeFocused();
    await this.page.keyboard.type(text);
  }

  /** Asks for a file by its key and names this path. */
  async openFile(path: string): Promise<void> {
    await this.press('Control+o');
    await expect(this.dialog.getByLabel(this.words.path)).toBeFocused();
    await this.page.keyboard.type(path);
    await this.press('Enter');
    await expect(this.dialog).toHaveCount(0);
  }

  async teams(): Promise<string[]> {
    const { teams } = await this.app.host.done<{ teams: { name: string }[] }>('organisation');
    return teams.map(({ name }) => name);
  }

  async add(team: string): Promise<void> {
    await this.app.host.done('team.add', { name: team }, { team: 'nobody' });
  }

  /** A workspace as a later version would have written it: its number stands in the file's head. */
  async newer(): Promise<string> {
    const path = join(this.app.host.folder, 'newer.spielraum');
    await this.app.host.done('workspace.create', { name: 'Newer', language: 'en', path });
    await this.add('Letters');
    await this.app.host.done('workspace.close');
    const content = await readFile(path);
    content.writeUInt32BE(9999, 60);
    await writeFile(path, content);
    return path;
  }
}
