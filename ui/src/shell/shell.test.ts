import { describe, expect, it, vi } from 'vitest';
import { announcements, staysFor } from './announcements.svelte';
import { href, parseRoute } from './address';
import { attempt } from './attempt';
import { grouped, matching, type Entry } from './palette';
import { partiesOf } from './parties';
import { enlarged } from './presentation.svelte';
import { nameOfFile } from './workspace';
import { otherTheme, paintedTheme } from './theme.svelte';
import { sortRooms } from '../rooms/registry';
import type { Room } from '../rooms/room';
import { call } from '../contract/door';
import { Rejected } from '../contract/error';
import { dependsOn } from '../contract/query';
import { platform } from '../platform';

describe('addresses', () => {
  it('come back as they were written', () => {
    const address = href('rules', ['a/b', 'ü'], { row: '4' });
    expect(parseRoute(address)).toEqual({ room: 'rules', path: ['a/b', 'ü'], query: { row: '4' } });
  });

  it('may name no room', () => {
    expect(parseRoute('').room).toBe('');
    expect(parseRoute('#/').path).toEqual([]);
  });

  it('survive a broken encoding', () => {
    expect(parseRoute('#/rules/%E0%A4%A').path).toEqual(['%E0%A4%A']);
  });
});

describe('the theme', () => {
  it('follows the computer only when asked to', () => {
    expect(paintedTheme('system', true)).toBe('dark');
    expect(paintedTheme('system', false)).toBe('light');
    expect(paintedTheme('light', true)).toBe('light');
  });

  it('changes to the other of what is seen', () => {
    expect(otherTheme(paintedTheme('system', true))).toBe('light');
  });
});

describe('announcements', () => {
  it('are never said twice at once', () => {
    announcements.say('a');
    const id = announcements.say('a');
    expect(announcements.all.map((one) => one.id)).toEqual([id]);
    announcements.close(id);
  });

  it('say only the last of what was done, beside what went wrong', () => {
    const texts = (): string[] => announcements.all.map(({ text }) => text);
    announcements.say('moved');
    announcements.say('the disk is full', { tone: 'error' });
    announcements.say('undone');
    expect(texts()).toEqual(['the disk is full', 'undone']);
    announcements.all = [];
  });

  it('let a refusal go with the next thing that is done, and neither errors nor what it offers', async () => {
    const texts = (): string[] => announcements.all.map(({ text }) => text);
    const commit = (): Promise<unknown> => {
      const reply = JSON.stringify({ ok: null, changed: [{ kind: 'retro', id: 'r' }] });
      vi.spyOn(platform, 'rpc').mockResolvedValue(reply);
      return call('undo', {});
    };
    announcements.say('another phase', { tone: 'refusal' });
    await attempt(() => Promise.reject(new Rejected('notFound', { code: 'notFound', kind: 'retro' })));
    expect(texts()).toHaveLength(2);
    announcements.say('the disk is full', { tone: 'error' });
    await attempt(() => Promise.resolve('a mere question'));
    expect(texts()).toHaveLength(3);
    await attempt(async () => {
      announcements.say('said meanwhile', { tone: 'refusal' });
      await commit();
    });
    expect(texts()).toEqual(['the disk is full', 'said meanwhile']);
    const action = { label: 'hang it up', act: (): void => undefined };
    announcements.say('not among them', { tone: 'refusal', action });
    await attempt(commit);
    expect(texts()).toEqual(['the disk is full', 'not among them']);
    announcements.all = [];
  });

  it('keep an error until it is closed, or left behind and read; over the room as long as that takes', () => {
    const id = announcements.say('the disk is full', { tone: 'error' });
    const stays = (liesOver: boolean): number[] => announcements.all.map((one) => staysFor(one, liesOver));
    expect([stays(false), stays(true)]).toEqual([[Infinity], [30_000]]);
    announcements.leave();
    expect(stays(false)).toEqual([30_000]);
    announcements.close(id);
  });

  it('are at most three and can be closed', () => {
    const ids = ['a', 'b', 'c', 'd'].map((text) => announcements.say(text, { tone: 'refusal' }));
    expect(announcements.all.map(({ text }) => text)).toEqual(['b', 'c', 'd']);
    ids.forEach((id) => {
      announcements.close(id);
    });
    expect(announcements.all).toEqual([]);
  });
});

describe('the palette', () => {
  const entry = (text: string, group = 'Rooms'): Entry => ({ id: text, text, group, act: () => undefined });
  const all = [
    entry('Move card', 'Here'),
    entry('Board'),
    entry('Überall suchen'),
    entry('Big screen', 'Here'),
  ];
  const texts = (query: string) => matching(all, query).map(({ text }) => text);

  it('finds every word, whatever the case and accents', () => {
    expect(texts('card mo')).toEqual(['Move card']);
    expect(texts('UBERALL')).toEqual(['Überall suchen']);
    expect(texts('nothing like it')).toEqual([]);
    expect(texts(' ')).toHaveLength(4);
  });

  it('puts what begins with the query first', () => {
    expect(texts('b')).toEqual(['Board', 'Big screen', 'Überall suchen']);
  });

  it('keeps headings in the order in which they occur', () => {
    expect(grouped(all).map(({ heading, entries }) => [heading, entries.length])).toEqual([
      ['Here', 2],
      ['Rooms', 2],
    ]);
  });
});

describe('parties', () => {
  const team = (id: string, unit: string | null, journeys: number) => ({
    ...{ id, name: id, short: id.toUpperCase(), unit, people: 3, journeys },
  });
  const unit = (id: string, parent: string | null, journeys: number) => ({
    ...{ id, name: id, short: id, parent, journeys },
  });

  it('are teams and managers; a unit counts the teams below it', () => {
    const all = partiesOf({
      teams: [team('dr', 'care', 3), team('op', 'shop', 2), team('free', null, 1)],
      // One journey is carried by both teams.
      units: [unit('service', null, 4), unit('care', 'service', 3), unit('shop', 'service', 2)],
      journeys: 6,
    });
    expect(all.map((one) => one.party)).toContainEqual({ managers: 'care' });
    expect(all.find((one) => one.name === 'service')).toMatchObject({ teams: 2, journeys: 4, people: 0 });
    expect(all.find((one) => one.name === 'dr')).toMatchObject({ teams: 0, people: 3 });
  });
});

it('names a workspace after its file', () => {
  expect(nameOfFile('/home/a/Delivery and returns.spielraum')).toBe('Delivery and returns');
  expect(nameOfFile('C:\\data\\x.spielraum')).toBe('x');
  expect(nameOfFile('plain')).toBe('plain');
});

it('sorts rooms by group, then by place', () => {
  const room = (id: string, group: Room['group'], order: number): Room => ({ id, group, order }) as Room;
  const sorted = sortRooms([room('frame', 'across', 1), room('rules', 'team', 4), room('today', 'team', 1)]);
  expect(sorted.map(({ id }) => id)).toEqual(['today', 'rules', 'frame']);
});

describe('answers get old', () => {
  it('by kind or by one thing', () => {
    const changed = [{ kind: 'card', id: '1' }];
    expect(dependsOn(['card'], changed)).toBe(true);
    expect(dependsOn(['rule'], changed)).toBe(false);
    expect(dependsOn(['any'], changed)).toBe(true);
    expect(dependsOn([{ kind: 'card', id: '1' }], changed)).toBe(true);
    expect(dependsOn([{ kind: 'card', id: '2' }], changed)).toBe(false);
  });
});

describe('the big screen', () => {
  it('draws the smallest letters with 14 pixels at least, and grows with the window', () => {
    const room = (width: number, height: number): number => enlarged({ width, height }, false);
    expect(11 * room(1280, 800)).toBeGreaterThanOrEqual(14);
    expect(room(1920, 1080)).toBeCloseTo(1.6);
    expect(room(3840, 2160)).toBeCloseTo(3.2);
  });

  it('leaves what people decide in front of the place that it needs to be seen at once', () => {
    const together = (width: number, height: number): number => enlarged({ width, height }, true);
    expect(1080 / together(1920, 1080)).toBeGreaterThanOrEqual(800);
    expect(18 * together(1920, 1080)).toBeGreaterThanOrEqual(24);
    expect(11 * together(1280, 800)).toBeGreaterThanOrEqual(14);
  });
});
