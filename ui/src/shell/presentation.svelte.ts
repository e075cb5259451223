import { platform } from '../platform';

/** The big screen: no sidebar, bigger type, nothing personal. */
class Presentation {
  on = $state(false);

  /** Full screen is a wish: without it the big type is still there. */
  async set(on: boolean): Promise<void> {
    this.on = on;
    try {
      await platform.setFullscreen(on);
    } catch {
      // The browser refuses full screen without a click; nothing depends on it.
    }
  }
}

export const presentation = new Presentation();
