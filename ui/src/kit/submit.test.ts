import { expect, it, vi } from 'vitest';
import { send, submitOnce } from './submit';

it('hears a form once until it is done, and then again', async () => {
  const done: (() => void)[] = [];
  const submit = submitOnce(() => new Promise((resolve) => done.push(resolve)));
  const events = Array.from({ length: 3 }, () => new SubmitEvent('submit', { cancelable: true }));
  events.slice(0, 2).forEach(submit);
  expect(done).toHaveLength(1);
  // Not even what is ignored makes the browser send the form.
  expect(events.slice(0, 2).every((event) => event.defaultPrevented)).toBe(true);
  done[0]?.();
  await Promise.resolve();
  await Promise.resolve();
  events.slice(2).forEach(submit);
  expect(done).toHaveLength(2);
});

it('is handed in as its button does, wherever that stands, and not while it cannot be pressed', () => {
  const place = document.createElement('div');
  place.innerHTML =
    '<form id="sent"><input><button type="button">Other</button></form><button form="sent">Send</button>';
  document.body.append(place);
  const form = place.querySelector('form');
  const button = place.querySelector<HTMLButtonElement>('[form]');
  const heard = vi.fn((event: SubmitEvent) => {
    event.preventDefault();
    return event.submitter;
  });
  form?.addEventListener('submit', heard);
  send(form);
  expect(heard).toHaveReturnedWith(button);
  if (button) button.disabled = true;
  send(form);
  expect(heard).toHaveBeenCalledOnce();
  button?.remove();
  send(form);
  expect(heard).toHaveBeenCalledTimes(2);
  place.remove();
});
