import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import type { Component } from 'svelte';
import { expect, it, vi } from 'vitest';
import { platform } from '../platform';
import { words } from '../words';
import Replying from './frame/answers/Replying.svelte';
import Declining from './frame/proposals/Declining.svelte';
import Propose from './frame/proposals/Propose.svelte';
import NewJourney from './journey/NewJourney.svelte';
import ThemeDialog from './retro/ThemeDialog.svelte';
import RhythmForm from './today/rhythm/RhythmForm.svelte';

type Props = Record<string, unknown>;

interface Asked {
  what: string;
  dialog: unknown;
  props: Props;
  field: string;
  button: string;
  /** What opens and closes it where it stays in the page meanwhile. */
  opens?: [opened: Props, closed: Props];
}

const OPENS: [Props, Props] = [{ open: true }, { open: false }];
const model = { paired: null, over: null, addTheme: () => Promise.reject(new Error('no')) };

const dialogs: Asked[] = [
  {
    what: 'an answer to an objection',
    dialog: Replying,
    props: { teams: [] },
    field: 'Why, or what will change',
    button: 'Answer',
    opens: [{ answer: { id: 'a', team: 't', reason: 'No' } }, { answer: null }],
  },
  {
    what: 'a proposal that is declined',
    dialog: Declining,
    props: { proposals: [] },
    field: 'Why not, or not yet?',
    button: 'Decline',
    opens: [{ proposal: { id: 'p', text: 'More' } }, { proposal: null }],
  },
  {
    what: 'a proposal',
    dialog: Propose,
    props: { title: 'A proposal', note: 'To managers', about: [] },
    field: 'What shall change?',
    button: 'Propose',
    opens: OPENS,
  },
  {
    what: 'a journey',
    dialog: NewJourney,
    props: { teams: [], team: 't' },
    field: 'In the customers’ words',
    button: 'Begin the journey',
    opens: OPENS,
  },
  { what: 'a theme', dialog: ThemeDialog, props: { model }, field: 'Name of the theme', button: 'New theme' },
  {
    what: 'a rhythm',
    dialog: RhythmForm,
    props: { team: 't', today: '2026-11-28', rhythm: null, close: () => undefined },
    field: 'Name',
    button: 'Save Enter',
  },
];

const said = (): Element | null => document.querySelector('.error');

it.each(dialogs)('says of $what what was refused until it is left behind', async (asked) => {
  words.language = 'en';
  const taken = { rejected: { code: 'nameTaken', name: 'One' } };
  vi.spyOn(platform, 'rpc').mockResolvedValue(JSON.stringify(taken));
  const user = userEvent.setup();
  const [opened, closed] = asked.opens ?? [{}, {}];
  const dialog = asked.dialog as Component<Props>;
  const { rerender } = render(dialog, { ...asked.props, ...opened });
  const send = async (): Promise<void> => {
    await user.click(screen.getByRole('button', { name: asked.button }));
    await vi.waitFor(() => {
      expect(said()).not.toBeNull();
    });
  };
  await user.type(screen.getByLabelText(asked.field), 'One');
  await send();
  await user.type(screen.getByLabelText(asked.field), ' more');
  expect(said()).toBeNull();
  if (!asked.opens) return;
  await send();
  await rerender(closed);
  await rerender(opened);
  expect(screen.getByLabelText(asked.field)).toHaveProperty('value', 'One more');
  expect(said()).toBeNull();
});
