import type { Locator, Page } from '@playwright/test';
import type { App } from '../app.ts';

/** A room as somebody uses it, with the words it is told in. */
export class RoomPage<Words> {
  constructor(
    readonly app: App,
    readonly words: Words,
  ) {}

  get page(): Page {
    return this.app.page;
  }

  get main(): Locator {
    return this.page.locator('main');
  }

  /** Presses keys one after the other, whatever has the focus. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }
}
