import type { Locator } from '@playwright/test';
import { expect, type App } from '../app.ts';

/** The words of a text as they are read: narrow no-break spaces are spaces. */
export function spoken(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(' ', '\\s'), 'u');
}

/** Goes on by Tab until this has the focus, as somebody without a mouse does. */
export async function tabTo(app: App, target: Locator): Promise<void> {
  const isThere = (): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 60 && !(await isThere()); presses += 1) await app.page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}
