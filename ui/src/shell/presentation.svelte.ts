import { innerWidth } from 'svelte/reactivity/window';
import { platform, type Size } from '../platform';

/** How much larger everything is at least: the smallest letters (11) come to 14, the text (13) to more than 16. */
const LEAST = 1.28;

/** The width that a room has at least on the big screen, in pixels before it is enlarged. */
const ROOM = 1200;

/** The same of what people decide in front of: its letters are larger already, and all of it should be seen at once. */
const TOGETHER = { width: 1280, height: 800 };

/** How much larger everything is drawn on a big screen of this size, in pixels. */
export function enlarged({ width, height }: Size, together: boolean): number {
  const factor = together ? Math.min(width / TOGETHER.width, height / TOGETHER.height) : width / ROOM;
  return Math.max(LEAST, factor);
}

/** The big screen: no sidebar, everything larger, nothing personal. */
class Presentation {
  on = $state(false);
  /** What is shown is invented, and nothing beside it says so. */
  ofExample = $state(false);
  /** What is shown has the window for itself, in its usual size: people sit in front of it together. */
  alone = $state(false);
  /** People decide in front of what is shown. */
  #together = false;
  /** The factor that is drawn with now. */
  #factor = $state(1);

  /** How wide the window is, in pixels before everything in it is enlarged. */
  get width(): number {
    // Asked for so that it is asked again when the window changes.
    void innerWidth.current;
    return platform.size(this.#factor).width / this.#factor;
  }

  /** Full screen is a wish: without it everything is still larger. */
  async set(on: boolean): Promise<void> {
    this.on = on;
    try {
      await platform.setFullscreen(on);
    } catch {
      // The browser refuses full screen without a click; nothing depends on it.
    }
    await this.fit();
  }

  /** People come together in front of what is shown, or leave it. */
  async gather(together: boolean, alone = together): Promise<void> {
    this.#together = together;
    this.alone = alone;
    await this.fit();
  }

  /** Fits the factor to the window, which grows when it becomes full screen. */
  async fit(): Promise<void> {
    const factor = this.on ? enlarged(platform.size(this.#factor), this.#together) : 1;
    if (Math.abs(factor - this.#factor) < 0.01) return;
    this.#factor = factor;
    await platform.zoom(factor);
  }
}

export const presentation = new Presentation();
