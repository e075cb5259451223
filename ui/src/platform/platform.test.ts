import { afterEach, describe, expect, it, vi } from 'vitest';
import { askedBy } from './address';
import { webPlatform } from './web';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the address', () => {
  it('may ask for dialogs in the page and longer words', () => {
    expect(askedBy('?dialogs=page&pseudo=30')).toEqual({
      dialogsInPage: true,
      pseudo: 30,
    });
  });

  it('usually asks for nothing', () => {
    const nothing = { dialogsInPage: false, pseudo: 0 };
    expect(askedBy('')).toEqual(nothing);
    expect(askedBy('?pseudo=-4')).toEqual(nothing);
    expect(askedBy('?pseudo=much')).toEqual(nothing);
  });
});

describe('the browser', () => {
  it('posts a request and returns the answer as it came', async () => {
    const fetched = vi.fn(() => Promise.resolve(new Response('{"ok":1}')));
    vi.stubGlobal('fetch', fetched);
    expect(await webPlatform(() => Promise.resolve(null)).rpc('{"method":"today"}')).toBe('{"ok":1}');
    expect(fetched).toHaveBeenCalledWith(
      '/rpc',
      expect.objectContaining({ method: 'POST', body: '{"method":"today"}' }),
    );
  });

  it('fails when the host answers badly', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 502 })));
    await expect(webPlatform(() => Promise.resolve(null)).rpc('{}')).rejects.toThrow('502');
  });

  it('asks for files in the page', async () => {
    const ask = vi.fn(() => Promise.resolve('/x'));
    const choice = { title: 't', mode: 'open', extensions: [], extensionsName: '' } as const;
    expect(await webPlatform(ask).chooseFile(choice)).toBe('/x');
  });
});
