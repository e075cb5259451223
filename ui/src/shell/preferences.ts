import { call } from '../contract/door';
import type { PreferencesSet, Theme } from '../contract/generated';
import { LANGUAGES, words, type Language } from '../words';
import { attempt } from './attempt';
import { theme } from './theme.svelte';

/** Takes over what was chosen on this computer before. */
export async function loadPreferences(): Promise<void> {
  const state = await attempt(() => call('app.state', {}));
  if (!state) return;
  const { language, theme: chosen } = state.preferences;
  words.language = LANGUAGES.find((one) => one === language) ?? words.language;
  theme.chosen = chosen;
}

/** Changes the language at once and keeps it for the next start. */
export function chooseLanguage(language: Language): void {
  words.language = language;
  keep({ language });
}

/** Changes the colours at once and keeps them for the next start. */
export function chooseTheme(chosen: Theme): void {
  theme.chosen = chosen;
  keep({ theme: chosen });
}

function keep(changed: PreferencesSet): void {
  void attempt(() => call('app.preferences', changed));
}
