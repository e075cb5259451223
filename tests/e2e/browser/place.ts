import type { Browser, FullProject, Page } from '@playwright/test';

type Options = FullProject['use'];

/** The page that one worker's stories are told in, one after the other, and the port that their hosts listen on. */
export interface Place {
  readonly page: Page;
  port: number;
}

/** Nothing moves by itself: a story is about what comes of an act, and the frames in between would be painted by the processor alone. */
const STILL = { reducedMotion: 'reduce' } as const;

/** An empty page of the host's origin, which the host does not know: its storage is reached, and nothing runs there. */
const NOWHERE = '/nowhere';

/** Leaves nothing of one story for the next: no other page, no storage, no route, nothing under the pointer. */
export async function clear({ page }: Place, address: string): Promise<void> {
  const context = page.context();
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.clearPermissions();
  await page.emulateMedia({ media: null, ...STILL });
  await page.mouse.move(0, 0);
  await page.goto(new URL(NOWHERE, address).href);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
}

/** A page of its own for a worker, in which its stories are told. */
export async function begin(browser: Browser, { locale, bypassCSP, actionTimeout }: Options): Promise<Place> {
  const context = await browser.newContext({ locale, bypassCSP, ...STILL });
  context.setDefaultTimeout(actionTimeout ?? 0);
  await context.route(`**${NOWHERE}`, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  return { page: await context.newPage(), port: 0 };
}
