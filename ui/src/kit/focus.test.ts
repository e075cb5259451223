import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepFocus, noteFocus } from './focus';

let stop = (): void => undefined;

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(selector);
  return found;
}

beforeEach(() => {
  document.body.innerHTML = `
    <div class="app">
      <main id="room" tabindex="-1">
        <button id="tool">Tool</button>
        <ul><li id="one"><button id="take">Take up</button> <a id="next" href="#x">More</a></li></ul>
      </main>
      <section class="announcements"><button id="close">Close</button></section>
    </div>`;
  document.addEventListener('focusin', noteFocus);
  stop = keepFocus();
});

afterEach(() => {
  stop();
  document.removeEventListener('focusin', noteFocus);
  // All tests share one page: what is left here stands before what others look for.
  document.body.replaceChildren();
});

async function holds(selector: string): Promise<void> {
  await vi.waitFor(() => {
    expect(document.activeElement).toBe(find(selector));
  });
}

it('goes to the part that something stood in when that is gone, and to no neighbour that a key would press', async () => {
  find('#take').focus();
  find('#take').remove();
  await holds('#one');
  find('#next').focus();
  expect(find('#one').hasAttribute('tabindex')).toBe(false);
});

it('goes to the part when what has it cannot be pressed any more', async () => {
  find('#take').focus();
  (find('#take') as HTMLButtonElement).disabled = true;
  await holds('#one');
});

it('goes to the room when no part of it is left', async () => {
  find('#take').focus();
  find('ul').remove();
  await holds('#room');
});

it('goes back to where somebody was when what was said in passing is closed', async () => {
  find('#tool').focus();
  find('#close').focus();
  find('#close').remove();
  await holds('#tool');
});

it('stays with what is only put elsewhere on the page', async () => {
  find('#take').focus();
  find('#room').prepend(find('ul'));
  await holds('#take');
  find('#take').blur();
  await new Promise((resolve) => setTimeout(resolve));
  find('#room').append(find('ul'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(document.activeElement).toBe(document.body);
});

it('stays in a dialog', async () => {
  document.body.insertAdjacentHTML(
    'beforeend',
    '<div role="dialog" data-state="open" tabindex="-1"><button id="file">Choose</button></div>',
  );
  find('#file').focus();
  find('#file').remove();
  await holds('[role="dialog"]');
});
