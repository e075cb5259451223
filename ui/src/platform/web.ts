import { askedBy } from './address';
import type { AskPath, Platform } from './platform';

/** A browser in front of the web host: the same interface for tests and for looking at it without a window. */
export function webPlatform(askPath: AskPath): Platform {
  const { pseudo } = askedBy(location.search);
  return {
    kind: 'web',
    pseudo,
    async rpc(request) {
      const response = await fetch('/rpc', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: request,
      });
      if (!response.ok) throw new Error(`HTTP ${String(response.status)}`);
      return response.text();
    },
    painted: () => Promise.resolve(),
    onEvent(listener) {
      const source = new EventSource('/events');
      source.onmessage = ({ data }: MessageEvent<string>) => {
        listener(data);
      };
      return () => {
        source.close();
      };
    },
    windowControls: null,
    async setFullscreen(on) {
      if (on) await document.documentElement.requestFullscreen();
      else if (document.fullscreenElement) await document.exitFullscreen();
    },
    chooseFile: askPath,
  };
}
