import { afterEach, describe, expect, it, vi } from 'vitest';
import { isField, keysOf, noteTyping, partsOf } from './keys';
import { hotkeys, type Hotkey } from './registry.svelte';

const cleanups: (() => void)[] = [];
afterEach(() => {
  cleanups.splice(0).forEach((clean) => {
    clean();
  });
  document.body.innerHTML = '';
});

function register(more: Partial<Hotkey>): ReturnType<typeof vi.fn> {
  const action = vi.fn();
  cleanups.push(
    hotkeys.register([{ id: 'x', keys: ['M'], scope: 'board', label: 'kit-ok', action, ...more }]),
  );
  return action;
}

function enter(scope: string, exclusive = false): void {
  cleanups.push(hotkeys.enter(scope, exclusive));
}

/** Presses a key on an element and returns the event that reached the window. */
function press(init: KeyboardEventInit, target: HTMLElement = document.body): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  const listen = (one: Event): void => {
    hotkeys.dispatch(one as KeyboardEvent);
  };
  addEventListener('keydown', listen, { once: true });
  target.dispatchEvent(event);
  return event;
}

function add<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] {
  return document.body.appendChild(document.createElement(tag));
}

describe('the name of keys', () => {
  it('is independent of case and of where "?" lies', () => {
    expect(keysOf(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true }))).toBe('Ctrl+K');
    expect(keysOf(new KeyboardEvent('keydown', { key: 'K', metaKey: true, shiftKey: true }))).toBe(
      'Ctrl+Shift+K',
    );
    expect(keysOf(new KeyboardEvent('keydown', { key: '?', shiftKey: true }))).toBe('?');
    expect(keysOf(new KeyboardEvent('keydown', { key: ' ' }))).toBe('Space');
  });

  it('can be taken apart, also for a lone plus', () => {
    expect(partsOf('Ctrl+Shift+Z')).toEqual(['Ctrl', 'Shift', 'Z']);
    expect(partsOf('+')).toEqual(['+']);
  });
});

describe('scopes', () => {
  it('rest until somebody enters them', () => {
    const action = register({});
    press({ key: 'm' });
    expect(action).not.toHaveBeenCalled();
    enter('board');
    const event = press({ key: 'm' });
    expect(action).toHaveBeenCalledWith('M');
    expect(event.defaultPrevented).toBe(true);
  });

  it('let the innermost win', () => {
    enter('board');
    enter('card');
    const outer = register({ id: 'outer' });
    const inner = register({ id: 'inner', scope: 'card' });
    press({ key: 'm' });
    expect(inner).toHaveBeenCalledOnce();
    expect(outer).not.toHaveBeenCalled();
  });

  it('put everything behind a dialog to rest, even the app, and stay listed', () => {
    const app = register({ id: 'app', scope: 'app', keys: ['Ctrl+K'] });
    enter('dialog', true);
    press({ key: 'k', ctrlKey: true });
    expect(app).not.toHaveBeenCalled();
    expect(hotkeys.active).toEqual([]);
    expect(hotkeys.available.map(({ id }) => id)).toEqual(['app']);
  });

  it('wake up again in any order', () => {
    const action = register({});
    enter('board');
    const first = hotkeys.enter('dialog', true);
    const second = hotkeys.enter('other', true);
    first();
    second();
    press({ key: 'm' });
    expect(action).toHaveBeenCalledOnce();
  });
});

describe('fields', () => {
  it('keep single letters, arrows and their own undo', () => {
    enter('board');
    const letter = register({ keys: ['M', 'ArrowDown', 'Ctrl+Z'] });
    const field = add('input');
    field.value = 'typed';
    for (const init of [{ key: 'm' }, { key: 'ArrowDown' }, { key: 'z', ctrlKey: true }]) press(init, field);
    expect(letter).not.toHaveBeenCalled();
  });

  it('leave undo and redo to the app while they have nothing to take back', () => {
    const undo = register({ scope: 'app', keys: ['Ctrl+Z', 'Ctrl+Shift+Z'] });
    const field = add('textarea');
    field.addEventListener('input', noteTyping);
    const type = (text: string): void => {
      field.value = text;
      field.dispatchEvent(new Event('input'));
    };
    press({ key: 'z', ctrlKey: true }, field);
    press({ key: 'Z', ctrlKey: true, shiftKey: true }, field);
    expect(undo).toHaveBeenCalledTimes(2);
    type('one');
    type('');
    press({ key: 'z', ctrlKey: true }, field);
    expect(undo).toHaveBeenCalledTimes(2);
    // The app has kept what was typed, and waits for the next entry.
    type('one');
    field.value = '';
    press({ key: 'z', ctrlKey: true }, field);
    expect(undo).toHaveBeenCalledTimes(3);
  });

  it('leave letters to their room while they wait for digits', () => {
    enter('board');
    const action = register({ keys: ['M', 'ArrowRight', '7'] });
    const field = add('input');
    field.dataset.keys = 'room';
    for (const key of ['m', 'ArrowRight', '7']) press({ key }, field);
    expect(action.mock.calls).toEqual([['M'], ['ArrowRight']]);
  });

  it('leave letters to their room behind digits, unless they begin a unit', () => {
    enter('board');
    const action = register({ keys: ['O', 'T', 'ArrowRight'] });
    const field = add('input');
    field.dataset.keys = 'letters';
    field.dataset.begins = 't';
    for (const key of ['o', 't', 'ArrowRight']) press({ key }, field);
    expect(action.mock.calls).toEqual([['O']]);
  });

  it('let combinations through', () => {
    const action = register({ scope: 'app', keys: ['Ctrl+K', 'Alt+1'] });
    press({ key: 'k', ctrlKey: true }, add('textarea'));
    press({ key: '1', altKey: true }, add('input'));
    expect(action).toHaveBeenCalledTimes(2);
  });

  it('are told apart from what only looks like one', () => {
    const box = add('input');
    box.type = 'checkbox';
    expect(isField(box)).toBe(false);
    expect(isField(add('select'))).toBe(true);
    expect(isField(add('div'))).toBe(false);
  });

  it('are not in the cells of a table, which only take what is composed', () => {
    const cell = add('td');
    cell.setAttribute('role', 'gridcell');
    const chip = cell.appendChild(document.createElement('button'));
    const text = add('div');
    for (const one of [cell, chip, text]) Object.defineProperty(one, 'isContentEditable', { value: true });
    expect([cell, chip, text].map(isField)).toEqual([false, false, true]);
  });

  it('leave Enter to a button that has the focus', () => {
    enter('board');
    const open = register({ keys: ['Enter', 'M'] });
    press({ key: 'Enter' }, add('button'));
    expect(open).not.toHaveBeenCalled();
    press({ key: 'm' }, add('button'));
    expect(open).toHaveBeenCalledOnce();
  });
});

it('leaves the Enter that confirms a composed letter to who composes', () => {
  enter('board');
  const action = register({ keys: ['Enter'] });
  press({ key: 'Enter', keyCode: 229 } as KeyboardEventInit);
  press({ key: 'Enter', isComposing: true });
  expect(action).not.toHaveBeenCalled();
  press({ key: 'Enter', keyCode: 13 } as KeyboardEventInit);
  expect(action).toHaveBeenCalledOnce();
});

it('does nothing while it is not enabled or the event was handled', () => {
  enter('board');
  const action = register({ enabled: () => false });
  press({ key: 'm' });
  expect(action).not.toHaveBeenCalled();
  const other = register({ id: 'y', keys: ['N'] });
  const target = add('div');
  target.addEventListener('keydown', (event) => {
    event.preventDefault();
  });
  press({ key: 'n' }, target);
  expect(other).not.toHaveBeenCalled();
});

it('is known here also while it rests, unless its keys do something else', () => {
  enter('board');
  register({ enabled: () => false });
  register({ id: 'close', keys: ['Escape'] });
  register({ id: 'let.go', keys: ['Escape'], enabled: () => false });
  register({ id: 'elsewhere', scope: 'rules' });
  expect(hotkeys.known.map(({ id }) => id)).toEqual(['x', 'close']);
  expect(hotkeys.available.map(({ id }) => id)).toEqual(['close']);
});
