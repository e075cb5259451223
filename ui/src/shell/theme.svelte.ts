import type { Theme } from '../contract/generated';

/** What is painted: "as the computer" is one of two. */
export function paintedTheme(chosen: Theme, systemIsDark: boolean): 'light' | 'dark' {
  if (chosen === 'system') return systemIsDark ? 'dark' : 'light';
  return chosen;
}

/** The choice of one button: the other of what is seen now. */
export function otherTheme(painted: 'light' | 'dark'): 'light' | 'dark' {
  return painted === 'dark' ? 'light' : 'dark';
}

class ThemeState {
  chosen = $state<Theme>('system');
  #systemIsDark = $state(false);
  readonly painted = $derived(paintedTheme(this.chosen, this.#systemIsDark));

  constructor() {
    const system = matchMedia('(prefers-color-scheme: dark)');
    this.#systemIsDark = system.matches;
    system.addEventListener('change', ({ matches }) => {
      this.#systemIsDark = matches;
    });
  }
}

export const theme = new ThemeState();
