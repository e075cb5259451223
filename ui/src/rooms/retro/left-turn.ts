const KEY = 'retro turn';

/**
 * That somebody has the keyboard to write, for a window that is loaded again meanwhile: the name of the retro and nothing else. What was
 * written lies with the engine, hidden, and is not given out again.
 */
export const leftTurn = {
  begin(retro: string): void {
    sessionStorage.setItem(KEY, retro);
  },
  end(): void {
    sessionStorage.removeItem(KEY);
  },
  /** Whether somebody had the keyboard in it and did not hand it on. */
  isOf(retro: string): boolean {
    return sessionStorage.getItem(KEY) === retro;
  },
};
