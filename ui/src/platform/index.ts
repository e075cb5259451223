import type { AskPath, FileChoice, Platform } from './platform';
import { tauriPlatform } from './tauri';
import { webPlatform } from './web';

export type { AskPath, FileChoice, FileDrop, Platform, Size, WindowControls } from './platform';

let askPath: AskPath = () => Promise.resolve(null);
const askInPage: AskPath = (choice: FileChoice) => askPath(choice);

/** The shell mounts the in-page path dialog and hands it over here. */
export function providePathDialog(ask: AskPath): void {
  askPath = ask;
}

/** Chosen once, at start: the desktop window announces itself, everything else is a browser. */
export const platform: Platform =
  '__TAURI_INTERNALS__' in globalThis ? tauriPlatform(askInPage) : webPlatform(askInPage);
