import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import Add from './Add.svelte';
import Field from './Field.svelte';

it('leaves a field where it is while the pointer that left it is pressed, so that the click meets what it was aimed at', async () => {
  render(Add, { label: 'Write', keeps: true, onadd: () => Promise.resolve() });
  await fireEvent.click(screen.getByRole('button'));
  const field = screen.getByRole('textbox');
  await fireEvent.mouseDown(document.body, { button: 0 });
  await fireEvent.blur(field);
  expect(field.isConnected).toBe(true);
  await fireEvent.mouseUp(document.body, { button: 0 });
  expect(field.isConnected).toBe(false);
});

it('tells that a field was left once the pointer is released, and at once without one', async () => {
  const onblur = vi.fn();
  render(Field, { label: 'Title', value: '', onblur });
  const field = screen.getByRole('textbox');
  await fireEvent.mouseDown(document.body, { button: 0 });
  await fireEvent.blur(field);
  expect(onblur).not.toHaveBeenCalled();
  await fireEvent.mouseUp(document.body, { button: 0 });
  expect(onblur).toHaveBeenCalledOnce();
  await fireEvent.blur(field);
  expect(onblur).toHaveBeenCalledTimes(2);
});
