import { call } from '../contract/door';
import type { Preferences, PreferencesSet, Theme } from '../contract/generated';
import { LANGUAGES, words, type Language } from '../words';
import { attempt } from './attempt';
import { theme } from './theme.svelte';

/** Takes over what was chosen on this computer, or in another window. */
export function takeOver({ language, theme: chosen }: Preferences): void {
  words.language = LANGUAGES.find((one) => one === language) ?? words.language;
  theme.chosen = chosen;
}

/** Changes the language at once and keeps it for the next start. */
export function chooseLanguage(language: Language): void {
  words.language = language;
  void keep({ language });
}

/** Changes the colours at once and keeps them for the next start. */
export function chooseTheme(chosen: Theme): void {
  theme.chosen = chosen;
  void keep({ theme: chosen });
}

/** All windows are one app: what is chosen in one holds in the others. */
const others = 'BroadcastChannel' in globalThis ? new BroadcastChannel('preferences') : undefined;
others?.addEventListener('message', () => {
  void attempt(() => call('app.state', {})).then((state) => state && takeOver(state.preferences));
});

async function keep(changed: PreferencesSet): Promise<void> {
  if ((await attempt(() => call('app.preferences', changed))) !== undefined) others?.postMessage(null);
}
