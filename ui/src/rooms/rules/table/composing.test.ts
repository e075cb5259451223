import { expect, it, vi } from 'vitest';
import { takesComposed } from './composing';

/** A cell as it stands in a table: its words lie deep in it, beside signs. */
function cell(): { node: HTMLElement; words: Text; html: string } {
  const node = document.createElement('td');
  node.innerHTML = '<span class="text">over <span class="at">7</span> days</span><span class="sign"></span>';
  return { node, words: node.querySelector('.text')?.firstChild as Text, html: node.innerHTML };
}

/** What a browser does while letters are composed: it writes them into the words, and leaves out what is in the way. */
function compose(node: HTMLElement, words: Text): void {
  node.dispatchEvent(new CompositionEvent('compositionstart'));
  words.data = '´over ';
  node.querySelector('.at')?.remove();
}

it('gives a cell back as it was, however deep its words lie, and tells what was composed', () => {
  const { node, words, html } = cell();
  const open = vi.fn();
  const end = takesComposed(open)(node);
  compose(node, words);
  node.dispatchEvent(new CompositionEvent('compositionend', { data: 'é' }));
  expect(node.innerHTML).toBe(html);
  expect(open).toHaveBeenCalledWith('é');
  // What is written into the cell since is not taken back.
  words.data = 'under ';
  if (end) end();
  expect(node.textContent).toBe('under 7 days');
});

it('gives a cell back that is left before the letters are made', () => {
  const { node, words, html } = cell();
  const open = vi.fn();
  const end = takesComposed(open)(node);
  compose(node, words);
  if (end) end();
  expect(node.innerHTML).toBe(html);
  expect(open).not.toHaveBeenCalled();
});
