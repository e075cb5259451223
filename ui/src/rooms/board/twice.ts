/** Milliseconds and pixels within which two presses are one double click; the system may take slower ones for one, too. */
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
  /** What was the first press until this one. */
  #before: First | null = null;
  #isAstray = false;

  /** Something is pressed. */
  readonly down = (event: PointerEvent): void => {
    const { timeStamp: at, clientX: x, clientY: y, target } = event;
    const first = this.#first;
    const isSecond = first !== null && at - first.at < QUICK && Math.hypot(x - first.x, y - first.y) < NEAR;
    this.#isAstray = isSecond && isElsewhere(first, target);
    this.#before = first;
    this.#first = isSecond ? { ...first, at } : { at, x, y, card: cardAt(target) };
    if (this.#isAstray) event.stopPropagation();
  };

  /** What follows a press, up to its click; keys click without a count. */
  readonly follow = (event: MouseEvent): void => {
    if (
      event.type === 'mousedown' &&
      event.detail > 1 &&
      this.#before &&
      isElsewhere(this.#before, event.target)
    ) {
      this.#isAstray = true;
      this.#first = { ...this.#before, at: event.timeStamp };
    }
    if (!this.#isAstray || event.detail === 0) return;
    event.stopPropagation();
    event.preventDefault();
  };
}

function cardAt(target: EventTarget | null): string | null {
  return (target as Element).closest<HTMLElement>('[data-card]')?.dataset.card ?? null;
}

/** Whether a press meets something else than the card that was pressed first. */
function isElsewhere(first: First, target: EventTarget | null): boolean {
  return first.card !== null && first.card !== cardAt(target);
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
