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
    ready: () => Promise.resolve(),
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
    isLast: () => Promise.resolve(true),
    anotherWindow(place) {
      open(new URL(place, location.href), '_blank', 'popup');
      return Promise.resolve();
    },
    onLeave(holds) {
      const ask = (event: Event): void => {
        if (holds()) event.preventDefault();
      };
      addEventListener('beforeunload', ask);
      return () => {
        removeEventListener('beforeunload', ask);
      };
    },
    async setFullscreen(on) {
      if (on) await document.documentElement.requestFullscreen();
      else if (document.fullscreenElement) await document.exitFullscreen();
    },
    zoom(factor) {
      document.documentElement.style.zoom = factor === 1 ? '' : String(factor);
      return Promise.resolve();
    },
    // A page can only enlarge what is in it; the browser's own pixels stay.
    size: () => ({ width: innerWidth, height: innerHeight }),
    chooseFile: askPath,
    onDrop(listener) {
      const listening = new AbortController();
      const { signal } = listening;
      const hear = (name: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void): void => {
        addEventListener(name, act, { signal });
      };
      hear('dragover', (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        listener({ kind: 'over' });
      });
      hear('dragleave', ({ relatedTarget }) => {
        if (relatedTarget === null) listener({ kind: 'away' });
      });
      hear('drop', (event) => {
        const file = event.dataTransfer?.files[0];
        if (!file) return;
        event.preventDefault();
        void keep(file).then((path) => {
          listener({ kind: 'dropped', path });
        });
      });
      return () => {
        listening.abort();
      };
    },
  };
}

/** A page never learns where a file lies, so the host keeps a copy and says where. */
async function keep(file: File): Promise<string> {
  const response = await fetch(`/dropped/${encodeURIComponent(file.name)}`, {
    method: 'POST',
    body: file,
  });
  return response.text();
}
