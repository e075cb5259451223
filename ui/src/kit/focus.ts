import { tick } from 'svelte';

/** What had the focus last in the page itself: not in a dialog, a menu, a list that opens over it or what was said in passing. */
let last: HTMLElement | null = null;
/** The parts around it, the innermost first: where somebody is when it goes. */
let around: readonly HTMLElement[] = [];
/** What has the focus now, wherever it is; nothing once somebody has left it for nothing. */
let held: HTMLElement | null = null;

const PARTS =
  'li, article, form, aside, section[aria-label], section[aria-labelledby], [role="group"], [role="grid"]';
/** Marks a part that has the focus only because what had it is gone. */
const LANDED = 'data-landed';
/** Marks the one thing in the room that keys act on, such as a cell or a card. */
const CURSOR = 'data-cursor';

/** Remembers what gets the focus; the app hears every `focusin`. */
export function noteFocus({ target }: FocusEvent): void {
  if (!(target instanceof HTMLElement)) return;
  held = target;
  if (!target.closest('.app') || target.closest('.announcements')) return;
  last = target;
  around = partsAround(target);
}

function partsAround(node: HTMLElement): HTMLElement[] {
  const parts: HTMLElement[] = [];
  for (let part = node.parentElement; part && part.id !== 'room'; part = part.parentElement)
    if (part.matches(PARTS)) parts.push(part);
  // What is not in the room, such as a link of the sidebar, leaves nobody in a part of it.
  return node.closest('#room') ? parts : [];
}

/** Whether nothing has the focus, or only what got it because nothing else was left. */
export function isFocusLost(): boolean {
  const at = document.activeElement;
  return at === null || at === document.body || at.id === 'room' || at.hasAttribute(LANDED);
}

function canHold(node: HTMLElement | null): node is HTMLElement {
  return node !== null && node.isConnected && !node.matches(':disabled, [hidden] *, [inert] *');
}

function openDialog(): HTMLElement | null {
  return [...document.querySelectorAll<HTMLElement>('[role="dialog"][data-state="open"]')].at(-1) ?? null;
}

/** Gives a part the focus: it is no control, so nothing is drawn around it, and it forgets that it had it. */
function land(part: HTMLElement | null | undefined): void {
  if (!part) return;
  if (!part.hasAttribute('tabindex')) {
    part.tabIndex = -1;
    part.addEventListener('blur', () => part.removeAttribute('tabindex'), { once: true });
  }
  if (part.id !== 'room') {
    part.setAttribute(LANDED, '');
    part.addEventListener('blur', () => part.removeAttribute(LANDED), { once: true });
  }
  part.focus({ preventScroll: true });
}

/**
 * Gives the focus back once something that stood over the page is gone and left it to nobody, so that keys go on where somebody
 * was: to what had it last, or else to the cell with the cursor, to the part of the room that it stood in, or to the room.
 */
export function giveBackFocus(): void {
  const isHeld = document.activeElement !== null && document.activeElement !== document.body;
  if (isHeld || openDialog()) return;
  const room = document.getElementById('room');
  const cursor = room?.querySelector<HTMLElement>(`[${CURSOR}]`);
  if (canHold(last)) last.focus({ preventScroll: true });
  else if (cursor) cursor.focus({ preventScroll: true });
  else land(around.find((part) => part.isConnected) ?? room);
}

/**
 * Watches for the focus being lost because what had it is gone or cannot have it any more: a button that was pressed, a form that
 * closed, a link that led away. It then goes to the part that it stood in, not to a neighbour that the next key would press. Whoever
 * knows a better place gives it the focus before. Returns how to end.
 */
export function keepFocus(): () => void {
  let isWaiting = false;
  const look = (records: readonly MutationRecord[]): void => {
    if (isPutElsewhere(records)) held?.focus({ preventScroll: true });
    if (isWaiting || held === null || canHold(held)) return;
    isWaiting = true;
    // What takes its place may want the focus itself.
    void tick().then(() =>
      requestAnimationFrame(() => {
        isWaiting = false;
        replace();
      }),
    );
  };
  const left = ({ target }: FocusEvent): void => {
    // Left for nothing by somebody, and not by its end; what is put elsewhere on the page has it again by then.
    setTimeout(() => {
      if (held === target && canHold(held) && document.activeElement !== held) held = null;
    });
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'inert'],
  });
  document.addEventListener('focusout', left);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusout', left);
  };
}

/** Whether what had the focus lost it only because its place among others is a new one. */
function isPutElsewhere(records: readonly MutationRecord[]): boolean {
  if (!canHold(held) || document.activeElement !== document.body) return false;
  return records.some(({ removedNodes }) => [...removedNodes].some((node) => node.contains(held)));
}

function replace(): void {
  const at = document.activeElement;
  const gone = held;
  const isLost = at === null || at === document.body || at === gone;
  if (gone === null || !isLost) return;
  const wasCursor = gone.hasAttribute(CURSOR);
  if (canHold(held)) return;
  const dialog = openDialog();
  // What the cursor of the room was on comes again elsewhere: it moved, or its neighbour has the cursor now.
  const cursor = wasCursor ? document.querySelector<HTMLElement>(`#room [${CURSOR}]`) : null;
  if (dialog) dialog.focus({ preventScroll: true });
  else if (canHold(cursor)) cursor.focus({ preventScroll: true });
  else if (gone !== last && canHold(last)) last.focus({ preventScroll: true });
  else land(around.find((part) => part.isConnected) ?? document.getElementById('room'));
}
