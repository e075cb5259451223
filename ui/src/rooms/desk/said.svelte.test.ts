import { expect, it } from 'vitest';
import { Said } from './said.svelte';

class OneCase extends Said {
  isOver = false;
}

const topic = (rule: string, version = rule): { rule: string; version: string } => ({ rule, version });

function begun(): OneCase {
  const said = new OneCase();
  said.turnTo(topic('one'));
  said.set('days', '4');
  said.cannotSay('needed');
  said.reason = 'They leave on Friday';
  return said;
}

it('a case waits while somebody looks into another topic, and is gone with the next one', () => {
  const said = begun();
  expect(said.turnTo(topic('other'))).toBe(false);
  expect([said.typed, said.unsaid, said.reason]).toEqual([{}, [], '']);
  said.turnTo(topic('one'));
  expect([said.typed, said.unsaid, said.reason]).toEqual([
    { days: '4', needed: '' },
    ['needed'],
    'They leave on Friday',
  ]);
  said.turnTo(topic('other'));
  said.clear();
  said.turnTo(topic('one'));
  expect(said.typed).toEqual({});
});

it('a case goes on in the version that comes into force meanwhile, and what is being decided with it', () => {
  const said = begun();
  said.isDecidingOtherwise = true;
  expect(said.turnTo(topic('one', 'next'))).toBe(true);
  expect([said.typed['days'], said.unsaid, said.reason]).toEqual(['4', ['needed'], 'They leave on Friday']);
  expect(said.isDecidingOtherwise).toBe(true);
  // The same holds for whoever looked into another topic meanwhile; nothing that is in sight changes then, so nothing is said of it.
  said.turnTo(topic('other'));
  expect(said.turnTo(topic('one', 'third'))).toBe(false);
  expect([said.typed['days'], said.isDecidingOtherwise]).toEqual(['4', false]);
});

it('a case that is over does not go on in the version that comes into force, and of an empty one nothing is said', () => {
  const said = begun();
  said.isOver = true;
  expect(said.turnTo(topic('one', 'next'))).toBe(false);
  said.isOver = false;
  expect(said.typed).toEqual({});
  expect(said.turnTo(topic('one', 'third'))).toBe(false);
});
