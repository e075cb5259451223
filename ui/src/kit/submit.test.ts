import { expect, it } from 'vitest';
import { submitOnce } from './submit';

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
