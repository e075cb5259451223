const KEY = 'turn';

/**
 * That somebody has the keyboard to write unseen, for a screen that is left meanwhile: the name of the retro or the round and nothing
 * else. What was handed in lies with the engine, hidden, and is not given out again.
 */
export const leftTurn = {
  begin(sitting: string): void {
    sessionStorage.setItem(KEY, sitting);
  },
  end(): void {
    sessionStorage.removeItem(KEY);
  },
  /** Whether somebody had the keyboard in it and did not hand it on. */
  isOf(sitting: string): boolean {
    return sessionStorage.getItem(KEY) === sitting;
  },
};
