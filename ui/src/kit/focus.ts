/** What had the focus last in the page itself: not in a dialog, a menu or a list that opens over it. */
let last: HTMLElement | null = null;

/** Remembers what gets the focus; the app hears every `focusin`. */
export function noteFocus({ target }: FocusEvent): void {
  if (target instanceof HTMLElement && target.closest('.app')) last = target;
}

/**
 * Gives the focus back once something that stood over the page is gone and left it to nobody, so that keys go on where somebody
 * was: to what had it last, or else to the cell with the cursor or to the room.
 */
export function giveBackFocus(): void {
  const isHeld = document.activeElement !== null && document.activeElement !== document.body;
  if (isHeld || document.querySelector('[role="dialog"][data-state="open"]')) return;
  const room = document.getElementById('room');
  const place = last?.isConnected ? last : (room?.querySelector<HTMLElement>('[data-cursor]') ?? room);
  place?.focus({ preventScroll: true });
}
