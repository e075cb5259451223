import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { tick } from 'svelte';
import { expect, it, vi } from 'vitest';
import { platform } from '../../platform';
import { words } from '../../words';
import { EUROS, guardrail } from './fixture';
import GuardrailEditor from './GuardrailEditor.svelte';

/** The form of a guardrail about a term that is only being made; the host waits with its answer. */
async function open() {
  words.language = 'en';
  const answers: ((reply: object) => void)[] = [];
  vi.spyOn(platform, 'rpc').mockImplementation(
    () =>
      new Promise((done) =>
        answers.push((reply) => {
          done(JSON.stringify(reply));
        }),
      ),
  );
  const user = userEvent.setup();
  const onclose = vi.fn();
  const of = guardrail('g', 'dr', { kind: 'atMost', max: '3' });
  const term = {
    id: 'goodwill',
    name: 'Goodwill',
    type: EUROS,
    protected: false,
    sameEverywhere: false,
    answers: {},
  };
  render(GuardrailEditor, { guardrail: { ...of, term: 'new' }, terms: [term], teams: [], onclose });
  const name = screen.getByLabelText<HTMLInputElement>(/name of the term/iu);
  await user.type(name, 'Goodwill');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  return { user, name, onclose, refuse: (reply: object) => answers[0]?.(reply) };
}

const TAKEN = { rejected: { code: 'nameTaken' } };

it('says at its field that a new term is refused', async () => {
  const { name, onclose, refuse } = await open();
  refuse(TAKEN);
  await vi.waitFor(() => {
    expect(name.getAttribute('aria-invalid')).toBe('true');
  });
  expect(onclose).not.toHaveBeenCalled();
});

it('stays open when its new term is refused while somebody types on', async () => {
  const { user, name, onclose, refuse } = await open();
  await user.type(name, ' in euros');
  refuse(TAKEN);
  await new Promise((done) => setTimeout(done));
  await tick();
  expect(onclose).not.toHaveBeenCalled();
  expect(name.value).toBe('Goodwill in euros');
});
