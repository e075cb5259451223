/** Milliseconds and pixels within which two presses are one double click. */
const QUICK = 500;
const NEAR = 6;

interface First {
  at: number;
  x: number;
  y: number;
  card: string | null;
}

/**
 * A double click opens the card that its first click met: what that one opens moves the board, and the second would meet whatever has come
 * under the pointer since.
 */
export class Twice {
  #first: First | null = null;
  #isAstray = false;

  /** Something is pressed. */
  readonly down = (event: PointerEvent): void => {
    const { timeStamp: at, clientX: x, clientY: y, target } = event;
    const card = (target as Element).closest<HTMLElement>('[data-card]')?.dataset.card ?? null;
    const first = this.#first;
    const isSecond = first !== null && at - first.at < QUICK && Math.hypot(x - first.x, y - first.y) < NEAR;
    this.#isAstray = isSecond && first.card !== null && first.card !== card;
    this.#first = isSecond ? { ...first, at } : { at, x, y, card };
    if (this.#isAstray) event.stopPropagation();
  };

  /** What follows a press, up to its click; keys click without a count. */
  readonly follow = (event: MouseEvent): void => {
    if (!this.#isAstray || event.detail === 0) return;
    event.stopPropagation();
    event.preventDefault();
  };
}

/** Listens before anything in the window does; returns how to stop. */
export function listenTwice(): () => void {
  const { down, follow } = new Twice();
  const follows = ['mousedown', 'click', 'dblclick'] as const;
  window.addEventListener('pointerdown', down, true);
  for (const kind of follows) window.addEventListener(kind, follow, true);
  return () => {
    window.removeEventListener('pointerdown', down, true);
    for (const kind of follows) window.removeEventListener(kind, follow, true);
  };
}
