import { cleanup, render, screen, waitFor } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { words } from '../words';
import { clock } from './clock.svelte';
import DayField from './DayField.svelte';
import { hasUnstored } from './unstored.svelte';

const user = userEvent.setup();

beforeEach(() => {
  clock.today = '2026-11-27';
});

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

/** A field in a form; the owner keeps what it is told. */
function open(value = '', more: Partial<Parameters<typeof DayField>[1]> = {}) {
  const form = document.body.appendChild(document.createElement('form'));
  const sent = vi.fn((event: SubmitEvent) => {
    event.preventDefault();
  });
  const owner = $state({ value });
  const props = {
    label: 'Until',
    get value() {
      return owner.value;
    },
    set value(day: string) {
      owner.value = day;
    },
    ...more,
  };
  render(DayField, { target: form, props });
  form.addEventListener('submit', sent);
  const field = screen.getByLabelText<HTMLInputElement>('Until');
  return { form, field, owner, sent };
}

describe('a field for a day', () => {
  it('writes the day as the language does, and keeps it as the contract does', async () => {
    const { field, owner } = open('2026-12-05');
    expect(field.value).toBe('5 Dec 2026');
    words.language = 'de';
    await tick();
    expect(field.value).toBe('5.12.2026');
    await user.clear(field);
    await user.type(field, '6.1.');
    await user.tab();
    expect(owner.value).toBe('2027-01-06');
    expect(field.value).toBe('6.1.2027');
  });

  it('shows how a day is typed while it is empty', () => {
    words.language = 'de';
    const { field } = open();
    expect(field.value).toBe('');
    expect(field.placeholder).toBe('TT.MM.JJJJ');
  });

  it('tells a whole day while it is typed, anything else once somebody is done', async () => {
    const { field, owner } = open('2026-12-05');
    await user.clear(field);
    await user.type(field, '6/1');
    expect(owner.value).toBe('2026-12-05');
    await user.type(field, '/2027');
    expect(owner.value).toBe('2027-01-06');
    expect(field.value).toBe('6/1/2027');
    await user.clear(field);
    await user.tab();
    expect(owner.value).toBe('');
  });

  it('keeps what it cannot read, says so in the words of the app, and lets no form be sent', async () => {
    words.language = 'de';
    const { field, owner, form, sent } = open('2026-12-05');
    await user.clear(field);
    await user.type(field, '30.2.{Enter}');
    expect(field.value).toBe('30.2.');
    expect(owner.value).toBe('');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(form.textContent).toContain('Diesen Tag gibt es im Kalender nicht.');
    expect(form.textContent).toContain('27.11.2026');
    form.requestSubmit();
    expect(sent).not.toHaveBeenCalled();
    expect(hasUnstored()).toBe(true);
    await user.clear(field);
    await user.type(field, 'bald');
    expect(field.getAttribute('aria-invalid')).toBeNull();
    await user.tab();
    expect(form.textContent).toContain('Als Tag nicht zu erkennen.');
    await user.clear(field);
    await user.type(field, '28.2.');
    form.requestSubmit();
    expect(sent).toHaveBeenCalledOnce();
    expect(owner.value).toBe('2027-02-28');
  });

  it('calls its owner only with what is a day, or nothing', async () => {
    const onleave = vi.fn();
    const onkeydown = vi.fn();
    const { field } = open('', { onleave, onkeydown });
    await user.type(field, 'x');
    onkeydown.mockClear();
    await user.keyboard('{Enter}');
    await user.tab();
    expect(onkeydown).not.toHaveBeenCalledWith(expect.objectContaining({ key: 'Enter' }));
    expect(onleave).not.toHaveBeenCalled();
    await user.clear(field);
    await user.tab();
    expect(onleave).toHaveBeenCalled();
  });

  it('gives up on Escape what is no day, so that its owner keeps the one before, and shows a day from elsewhere', async () => {
    const heard: string[] = [];
    const onkeydown = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') heard.push(owner.value);
    };
    const { field, owner } = open('2026-12-05', { onkeydown });
    await user.type(field, 'x');
    await user.keyboard('{Enter}{Escape}');
    expect(heard).toEqual(['2026-12-05']);
    expect(field.value).toBe('5 Dec 2026');
    await user.type(field, 'x');
    owner.value = '2026-12-24';
    await tick();
    expect(field.value).toBe('24 Dec 2026');
  });
});

describe('its calendar', () => {
  it('speaks the language of the app and is worked with keys', async () => {
    words.language = 'de';
    const onleave = vi.fn();
    const { field, owner } = open('2026-12-05', { onleave });
    field.focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    const day = await screen.findByLabelText(/^Samstag, 5\.\s+Dezember 2026$/u);
    await waitFor(() => {
      expect(document.activeElement).toBe(day);
    });
    expect(screen.getAllByRole('columnheader', { hidden: true })[0]?.textContent).toContain('Montag');
    onleave.mockClear();
    await user.keyboard('{ArrowDown}{PageDown}{Enter}');
    expect(owner.value).toBe('2027-01-12');
    expect(field.value).toBe('12.1.2027');
    expect(onleave).toHaveBeenCalledOnce();
    await waitFor(() => {
      expect(document.activeElement).toBe(field);
    });
  });

  it('begins with today, and offers nothing before the first day or after the last', async () => {
    const { owner } = open('', { min: '2026-11-27', max: '2026-12-01' });
    await user.click(screen.getByRole('button', { name: 'Calendar' }));
    const today = await screen.findByLabelText(/^Friday 27\s+November 2026$/u);
    expect(today.getAttribute('aria-current')).toBe('date');
    await user.click(screen.getByLabelText(/^Thursday 26\s+November 2026$/u));
    expect(owner.value).toBe('');
    await user.click(screen.getByLabelText('One month on'));
    await user.click(screen.getByLabelText(/^Wednesday 2\s+December 2026$/u));
    expect(owner.value).toBe('');
    await user.click(screen.getByLabelText(/^Tuesday 1\s+December 2026$/u));
    expect(owner.value).toBe('2026-12-01');
  });
});

it('offers no calendar where the day cannot be changed', () => {
  open('2026-12-24', { disabled: true });
  expect(screen.queryByRole('button')).toBeNull();
});
