import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { getCurrentWebview } from '@tauri-apps/api/webview';
import { getAllWindows, getCurrentWindow } from '@tauri-apps/api/window';
import { open, save } from '@tauri-apps/plugin-dialog';
import { askedBy } from './address';
import type { AskPath, FileChoice, Platform } from './platform';

/** Native file dialogs. Both return a plain path on desktop systems. */
async function nativeDialog(choice: FileChoice): Promise<string | null> {
  const filters =
    choice.extensions.length > 0
      ? [{ name: choice.extensionsName, extensions: [...choice.extensions] }]
      : undefined;
  const options = { title: choice.title, defaultPath: choice.proposed, filters };
  return choice.mode === 'save' ? save(options) : open({ ...options, multiple: false, directory: false });
}

/** The desktop window. */
export function tauriPlatform(askPath: AskPath): Platform {
  const window = getCurrentWindow();
  const reading = new TextDecoder();
  const { dialogsInPage } = askedBy(location.search);
  return {
    kind: 'window',
    pseudo: 0,
    rpc: async (request) => reading.decode(await invoke<ArrayBuffer>('rpc', { request })),
    ready: () => invoke('ready'),
    painted: () => invoke('painted'),
    onEvent(listener) {
      const stop = listen<string>('event', ({ payload }) => {
        listener(payload);
      });
      return () => {
        void stop.then((unlisten) => {
          unlisten();
        });
      };
    },
    windowControls: {
      minimise: () => window.minimize(),
      toggleMaximise: () => window.toggleMaximize(),
      close: () => window.close(),
      destroy: () => window.destroy(),
      startDragging: () => window.startDragging(),
    },
    isLast: async () => (await getAllWindows()).length === 1,
    anotherWindow: (place) => invoke('another', { place }),
    onLeave(_, leave) {
      const stop = window.onCloseRequested((event) => {
        event.preventDefault();
        leave();
      });
      return () => {
        void stop.then((unlisten) => {
          unlisten();
        });
      };
    },
    setFullscreen: (on) => window.setFullscreen(on),
    zoom: (factor) => getCurrentWebview().setZoom(factor),
    size: (factor) => ({ width: innerWidth * factor, height: innerHeight * factor }),
    chooseFile: dialogsInPage ? askPath : nativeDialog,
    onDrop(listener) {
      const stop = getCurrentWebview().onDragDropEvent(({ payload }) => {
        if (payload.type === 'drop') {
          const [path] = payload.paths;
          listener(path === undefined ? { kind: 'away' } : { kind: 'dropped', path });
        } else listener({ kind: payload.type === 'leave' ? 'away' : 'over' });
      });
      return () => {
        void stop.then((unlisten) => {
          unlisten();
        });
      };
    },
  };
}
