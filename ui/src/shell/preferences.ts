import { call } from '../contract/door';
import type { Language, Theme } from '../contract/generated';
import { words } from '../words';
import { attempt } from './attempt';
import { theme } from './theme.svelte';

/** Takes over what was chosen on this computer before. */
export async function loadPreferences(): Promise<void> {
  const kept = await attempt(() => call('preferences.get', null));
  if (!kept) return;
  if (kept.language) words.language = kept.language;
  theme.chosen = kept.theme;
}

/** Changes the language at once and keeps it for the next start. */
export function chooseLanguage(language: Language): void {
  words.language = language;
  keep();
}

/** Changes the colours at once and keeps them for the next start. */
export function chooseTheme(chosen: Theme): void {
  theme.chosen = chosen;
  keep();
}

function keep(): void {
  void attempt(() => call('preferences.set', { language: words.language, theme: theme.chosen }));
}
