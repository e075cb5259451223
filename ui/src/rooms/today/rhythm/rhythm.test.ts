import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RhythmMeeting, RhythmSpec } from '../../../contract/generated';
import { platform } from '../../../platform';
import { placeOf, saveCalendar, sayMeeting, sayWhen } from './rhythm';

const spec: RhythmSpec = {
  kind: 'retro',
  title: 'Retro',
  days: ['th', 'mo'],
  every: 2,
  first: '2026-12-10',
  time: '14:00',
  minutes: 90,
};

describe('a rhythm', () => {
  it('is said with its days in their order', () => {
    expect(sayWhen(spec)).toBe('Mon, Thu, every second week, 14:00');
    expect(sayWhen({ ...spec, days: ['fr'], every: 1 })).toBe('Fri, every week, 14:00');
    expect(sayWhen({ ...spec, days: ['fr'], every: 3 })).toBe('Fri, every 3 weeks, 14:00');
  });

  it('begins a stand-up on its day alone: the one that is announced leads to the board', () => {
    expect(placeOf({ kind: 'standUp', isDue: true })).toBe('#/board?standUp=now');
    expect(placeOf({ kind: 'standUp', isDue: false })).toBe('#/board');
    expect(placeOf({ kind: 'retro', isDue: false })).toBe('#/retro');
  });

  it('says today, since when, or when', () => {
    const meeting: RhythmMeeting = {
      id: 'one',
      kind: 'retro',
      title: 'Retro',
      day: '2026-11-12',
      time: '14:00',
      isDue: true,
    };
    expect(sayMeeting(meeting, '2026-11-12')).toBe('today, 14:00');
    expect(sayMeeting(meeting, '2026-11-16')).toBe('due since Thursday 12\u00a0November');
    expect(sayMeeting({ ...meeting, isDue: false }, '2026-11-09')).toBe('Thursday 12\u00a0November, 14:00');
  });
});

describe('the calendar', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('is saved as the engine writes it', async () => {
    const saved: unknown[] = [];
    vi.spyOn(platform, 'chooseFile').mockImplementation(({ proposed }) => {
      expect(proposed).toBe('Rhythm Delivery.ics');
      return Promise.resolve('/tmp/ours.ics');
    });
    vi.spyOn(platform, 'rpc').mockImplementation((request) => {
      const { method, params } = JSON.parse(request) as { method: string; params: unknown };
      if (method === 'text.save') saved.push(params);
      return Promise.resolve(JSON.stringify({ ok: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', changed: [] }));
    });
    await saveCalendar({ id: 'dr', name: 'Delivery' });
    expect(saved).toEqual([{ path: '/tmp/ours.ics', text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' }]);
  });
});
