import { createRawSnippet } from 'svelte';
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { words } from '../words';
import FormInPlace from './FormInPlace.svelte';

it('says what was refused until something else is typed', async () => {
  words.language = 'en';
  const user = userEvent.setup();
  render(FormInPlace, {
    label: 'Principle',
    save: () => Promise.resolve('Too long'),
    onclose: vi.fn(),
    children: createRawSnippet(() => ({ render: () => '<p><input aria-label="Text" /></p>' })),
  });
  await user.type(screen.getByLabelText('Text'), 'One{Enter}');
  expect(await screen.findByRole('alert')).toHaveProperty('textContent', 'Too long');
  await user.type(screen.getByLabelText('Text'), ' more');
  expect(screen.queryByRole('alert')).toBeNull();
});
