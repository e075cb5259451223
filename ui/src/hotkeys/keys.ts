import type { MessageId } from '../words';

/**
 * Keys are written as in `Ctrl+Shift+Z`, `M`, `ArrowUp`, `?`: modifiers in this order, then the key as the browser names
 * it, letters in capitals. The command key of a Mac counts as Ctrl.
 */
export type Keys = string;

/** The keys of an event, in the spelling of the registry. */
export function keysOf(event: KeyboardEvent): Keys {
  const key = event.key === ' ' ? 'Space' : event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const parts: string[] = [];
  if (event.ctrlKey || event.metaKey) parts.push('Ctrl');
  if (event.altKey) parts.push('Alt');
  // Shift is part of the sign already in "?", which lies on different keys on different keyboards.
  if (event.shiftKey && (key.length > 1 || /\p{L}/u.test(key))) parts.push('Shift');
  return [...parts, key].join('+');
}

/** Whether a key only makes letters with others. WebKit says it of the Enter that confirms them by its old code alone. */
export function composes({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === 229;
}

/** Whether the element takes typing, so that single letters belong to it. */
export function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'submit', 'file'].includes(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    // A cell of a table can be written in only so that letters can be composed there: what lies in it is no field either.
    (Boolean(target.isContentEditable) && target.closest('[role="gridcell"]') === null)
  );
}

/** What every field does with its own text. */
const EDITING = new Set(['Z', 'Y', 'Shift+Z', 'X', 'C', 'V', 'A'].map((key) => `Ctrl+${key}`));

/** Of these, what an empty field leaves to the app while it has nothing to take back. */
const HISTORY = new Set(['Ctrl+Z', 'Ctrl+Y', 'Ctrl+Shift+Z']);

/** Fields that somebody has emptied: what stood there comes back by their own undo. */
const emptied = new WeakSet<EventTarget>();

/** Hears what is typed into fields. What the app empties itself, after it has kept the text, is no event. */
export function noteTyping({ target }: Event): void {
  if (!isText(target)) return;
  if (target.value === '') emptied.add(target);
  else emptied.delete(target);
}

function isText(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  if (target instanceof HTMLInputElement) return ['text', 'search'].includes(target.type);
  return target instanceof HTMLTextAreaElement;
}

function leavesToApp(keys: Keys, target: EventTarget | null): boolean {
  return HISTORY.has(keys) && isText(target) && target.value === '' && !emptied.has(target);
}

/**
 * Letters and sideways arrows mean nothing in an empty field that waits for digits: it leaves them to its room (`data-keys="room"`). Behind
 * digits, letters do that begin no unit there (`data-keys="letters"`, `data-begins`).
 */
function leavesToRoom(keys: Keys, target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const { keys: leaves, begins = '' } = target.dataset;
  if (leaves === 'room') return /^([A-Z]|ArrowLeft|ArrowRight)$/u.test(keys);
  return leaves === 'letters' && /^[A-Z]$/u.test(keys) && !begins.toUpperCase().includes(keys);
}

/** Whether a key without Ctrl or Alt would type, move the cursor or press something: it then belongs to the element. */
export function belongsToElement(keys: Keys, target: EventTarget | null): boolean {
  if (EDITING.has(keys)) return isField(target) && !leavesToApp(keys, target);
  if (/^(Ctrl|Alt)\+/u.test(keys) || /^F\d+$/u.test(keys)) return false;
  if (isField(target)) return !leavesToRoom(keys, target);
  const pressed = keys === 'Enter' || keys === 'Space';
  return (
    pressed && target instanceof Element && target.closest('button, a[href], summary, [role=button]') !== null
  );
}

/**
 * Whether keys are worth offering while an element has the focus: in a field most of them type. Escape and combinations do not, and a field
 * that keeps them to itself goes back or on by them as well.
 */
export function isOfferedAt(keys: Keys, target: EventTarget | null): boolean {
  return !isField(target) || /^((Ctrl|Alt)\+.+|F\d+|Escape)$/u.test(keys) || leavesToRoom(keys, target);
}

/** Keys that have a word on the keyboard; everything else is shown as it is. */
const NAMES: Record<string, MessageId> = {
  Ctrl: 'key-ctrl',
  Alt: 'key-alt',
  Shift: 'key-shift',
  Enter: 'key-enter',
  Escape: 'key-escape',
  Space: 'key-space',
  Tab: 'key-tab',
  Delete: 'key-delete',
  Backspace: 'key-backspace',
  Home: 'key-home',
  End: 'key-end',
  PageUp: 'key-page-up',
  PageDown: 'key-page-down',
  ArrowUp: 'key-up',
  ArrowDown: 'key-down',
  ArrowLeft: 'key-left',
  ArrowRight: 'key-right',
};

/** The message that names a single key, or `null` when the key is its own name. */
export function nameOf(key: string): MessageId | null {
  return NAMES[key] ?? null;
}

/** The single keys of a combination. */
export function partsOf(keys: Keys): string[] {
  // A lone "+" is a key, not a separator.
  return keys === '+' ? ['+'] : keys.split('+');
}
