import { expect, test } from './app.ts';

test('the page paints without complaints', async ({ app }) => {
  await app.open();
  await expect(app.page).toHaveTitle(/Spielraum/);
  await app.screenshot('start');
});

test('the page may load nothing from outside, as in the window', async ({ app }) => {
  await app.open();
  const policy = await app.page.evaluate(async () => (await fetch('/')).headers.get('content-security-policy'));
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe-eval');
});

test('the page carries no words that only the terminal and the example say', async ({ app }) => {
  await app.open();
  const script = await app.page.evaluate(async () => {
    const parts = [...document.querySelectorAll<HTMLLinkElement | HTMLScriptElement>('script[src], link[rel=modulepreload]')];
    const read = async (part: (typeof parts)[number]): Promise<string> => (await fetch('src' in part ? part.src : part.href)).text();
    return (await Promise.all(parts.map(read))).join('');
  });
  expect(script).toContain('shell-go-to = ');
  for (const words of ['cli-month-1 = ', 'sample-workspace = ']) expect(script).not.toContain(words);
});

test('the host answers what it does not know', async ({ app }) => {
  expect(await app.host.ask('no.such.method')).toHaveProperty('broken');
});
