import { createRawSnippet } from 'svelte';
import { render, screen, waitFor } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import Dialog from './Dialog.svelte';

const html = (markup: string) => createRawSnippet(() => ({ render: () => markup }));

const actions = html('<p><button>Leave it</button><button>Erase it</button></p>');

it('gives the focus to the first field', async () => {
  render(Dialog, {
    open: true,
    title: 'Note',
    children: html('<p><input aria-label="Text" /></p>'),
    actions,
  });
  await waitFor(() => {
    expect(document.activeElement).toBe(screen.getByLabelText('Text'));
  });
});

it('gives the focus to the answer that changes nothing where only a question is asked', async () => {
  render(Dialog, { open: true, title: 'Erase it?', children: html('<p>It is gone for good.</p>'), actions });
  await waitFor(() => {
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Leave it' }));
  });
});
