import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import Markdown from './Markdown.svelte';

const ticked = (words: string): string =>
  `<ul><li><input type="checkbox" disabled checked> ${words}<ul><li>inside</li></ul></li></ul>`;

it('names the boxes of a list to tick by their lines, also when the text is another one', async () => {
  const { rerender } = render(Markdown, { html: ticked('Ask the <em>desk</em>') });
  expect(screen.getByRole('checkbox', { name: 'Ask the desk' })).toBeTruthy();
  await rerender({ html: ticked('Write') });
  expect(screen.getByRole('checkbox', { name: 'Write' })).toBeTruthy();
});
