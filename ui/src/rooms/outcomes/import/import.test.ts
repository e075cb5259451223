import { beforeEach, describe, expect, it, vi } from 'vitest';
import type {
  Column,
  ColumnMapping,
  ImportItem,
  JourneyItem,
  Means,
  Meeting,
  Noted,
  Reject,
  Understood,
} from '../../../contract/generated';
import { platform } from '../../../platform';
import { words } from '../../../words';
import { ImportJob, isRefused } from './job.svelte';
import { notedOf } from './noted';
import { csvOf, sayBlank, whyOf } from './reasons';
import { NEW_JOURNEY, otherLogs, proposed, targetsOf } from './target';

const TIMES: Means['kind'][] = ['opened', 'updated', 'resolved', 'closed'];

/** A file with these columns; columns of times can be read both ways. */
function understood(columns: readonly [string, Means][]): Understood {
  const mapped: ColumnMapping[] = columns.map(([name, means]) => ({ name, means, dateOrder: null }));
  const shown = columns.map(([name, means], column) => ({
    ...{ name, means, examples: [], different: 1, moreDifferent: false, blank: 0 },
    ...(TIMES.includes(means.kind)
      ? {
          dates: { possible: ['dayMonthYear', 'monthDayYear'], firstAbove12: 0, secondAbove12: 0 },
          asks: { kind: 'dateOrder', column, line: 2, written: '01/02/2026', readings: [] },
        }
      : { dates: null, asks: null }),
  })) as unknown as Column[];
  const mapping = { encoding: 'utf-8', delimiter: 'comma', headerLine: 1, zone: 'UTC', nothing: [] };
  return {
    columns: shown,
    mapping: { ...mapping, columns: mapped, handoversFrom: null },
  } as unknown as Understood;
}

const LOG = understood([
  ['case', { kind: 'case' }],
  ['opened', { kind: 'opened' }],
  ['agent', { kind: 'notImported', because: 'agent' }],
]);

/** The host answers by method; what it was asked is kept. */
function host(answers: Record<string, unknown>): { method: string; params: Record<string, unknown> }[] {
  const asked: { method: string; params: Record<string, unknown> }[] = [];
  vi.spyOn(platform, 'rpc').mockImplementation((request) => {
    const { method, params } = JSON.parse(request) as (typeof asked)[number];
    asked.push({ method, params });
    return Promise.resolve(JSON.stringify(answers[method] ?? { rejected: { code: 'cancelled' } }));
  });
  return asked;
}

const PREVIEW = { ok: { counts: { rows: 2 }, rejected: [], blank: [], unread: [], outcomes: [], meets: [] } };

describe('an import', () => {
  it('computes first values only when no question is open', async () => {
    const asked = host({
      'import.understand': { ok: { understood: LOG, known: [], noted: [], mappings: [] } },
      'import.preview': PREVIEW,
    });
    const job = new ImportJob('Europe/Berlin');
    await job.look('/log.csv');
    expect([job.step, job.missing, job.preview]).toEqual(['understood', 1, null]);
    expect(job.open.map(({ question }) => question?.kind)).toEqual(['dateOrder']);
    expect(asked.map(({ method }) => method)).toEqual(['import.understand']);
    job.setOrder(1, 'dayMonthYear');
    await vi.waitFor(() => {
      expect(job.preview?.counts.rows).toBe(2);
    });
    expect(job.missing).toBe(0);
  });

  it('asks for a time when nobody says when a case was opened', async () => {
    host({ 'import.understand': { ok: { understood: LOG, known: [], noted: [], mappings: [] } } });
    const job = new ImportJob('UTC');
    await job.look('/log.csv');
    job.leaveOut(1);
    expect([job.hasTime, job.open, job.missing]).toEqual([false, [], 1]);
  });

  it('moves a meaning that only one column can have', async () => {
    host({ 'import.understand': { ok: { understood: LOG, known: [], noted: [], mappings: [] } } });
    const job = new ImportJob('UTC');
    await job.look('/log.csv');
    job.setMeans(1, { kind: 'case' });
    expect(job.mapping?.columns.map(({ means }) => means.kind)).toEqual([
      'notImported',
      'case',
      'notImported',
    ]);
  });

  it('keeps what was decided when the same columns are read differently', async () => {
    const asked = host({
      'import.understand': { ok: { understood: LOG, known: [], noted: [], mappings: [] } },
      'import.preview': PREVIEW,
    });
    const job = new ImportJob('UTC');
    await job.look('/log.csv');
    job.setOrder(1, 'monthDayYear');
    await job.tell({ encoding: 'windows-1252' });
    await job.tell({ headerLine: 3 });
    expect(asked.at(-2)?.params.told).toEqual({ encoding: 'windows-1252', headerLine: 3 });
    expect(job.mapping?.columns[1]?.dateOrder).toBe('monthDayYear');
  });

  it('leaves what is on the screen when another file cannot be read', async () => {
    host({ 'import.understand': { ok: { understood: LOG, known: [], noted: [], mappings: [] } } });
    const job = new ImportJob('UTC');
    await job.look('/log.csv');
    host({ 'import.understand': { rejected: { code: 'unreadableLog', problem: { kind: 'empty' } } } });
    await job.look('/empty.csv');
    expect([job.step, job.path, job.mapping?.columns.length]).toEqual(['understood', '/log.csv', 3]);
    expect(job.problem).toMatchObject({ code: 'unreadableLog' });
  });

  it('is back at the mapping when it is stopped', async () => {
    host({
      'import.understand': { ok: { understood: LOG, known: [], noted: [], mappings: [] } },
      'import.preview': PREVIEW,
    });
    const job = new ImportJob('UTC');
    await job.look('/log.csv');
    job.setOrder(1, 'dayMonthYear');
    await job.run({ kind: 'newJourney', name: 'Late' }, { name: 'log', keepMapping: null }, []);
    expect([job.step, job.report]).toEqual(['understood', null]);
    expect(job.problem).toMatchObject({ code: 'cancelled' });
  });

  it('never offers columns that measure people', () => {
    expect(isRefused({ kind: 'notImported', because: 'handleTime' })).toBe(true);
    expect(isRefused({ kind: 'notImported', because: 'leftOut' })).toBe(false);
    expect(isRefused({ kind: 'case' })).toBe(false);
  });
});

describe('where a log goes', () => {
  const journeys = [{ id: 'j1', name: 'Late' }] as JourneyItem[];
  const known = [
    { id: 'i1', journey: 'theirs', name: 'Theirs' },
    { id: 'i2', journey: 'j1', name: 'Ours' },
  ] as ImportItem[];

  it('is the import that such a file brought before', () => {
    const targets = targetsOf(known, known, journeys, ' New ');
    expect(targets.map(({ into }) => into)).toEqual([
      { kind: 'import', id: 'i2' },
      { kind: 'journey', id: 'j1' },
      { kind: 'newJourney', name: 'New' },
      { kind: 'instead', id: 'i2' },
    ]);
    expect(proposed(targets, 'j1')).toBe('import i2');
  });

  it('is the import that knows the same cases, and a new one for another log', () => {
    const two = [...known.slice(1), { id: 'i3', journey: 'j1', name: 'Also ours' }] as ImportItem[];
    const meet = (id: string, cases: number, anotherLog: boolean): Meeting => ({
      import: id as Meeting['import'],
      known: cases,
      otherwise: anotherLog ? cases : 0,
      anotherLog,
    });
    const one = targetsOf(known, known, journeys, '');
    expect(proposed(one, undefined, known, [meet('i2', 9, true)])).toBe('journey j1');
    expect(proposed(one, undefined, known, [meet('i2', 9, false)])).toBe('import i2');
    const both = targetsOf(two, two, journeys, '');
    expect(proposed(both, undefined, two, [])).toBeNull();
    expect(proposed(both, undefined, two, [meet('i2', 9, true), meet('i3', 9, false)])).toBe('import i3');
    expect(proposed(both, undefined, two, [meet('i2', 0, false), meet('i3', 0, false)])).toBeNull();
    const chosen = both.find(({ value }) => value === 'import i2');
    expect(otherLogs(chosen, two, [meet('i2', 9, true)])).toEqual([{ name: 'Ours', known: 9, otherwise: 9 }]);
  });

  it('is not guessed while there is a choice', () => {
    expect(proposed(targetsOf([], [], journeys, ''), undefined)).toBeNull();
    expect(proposed(targetsOf([], [], journeys, ''), 'j1')).toBe('journey j1');
    expect(proposed(targetsOf([], [], [], ''), undefined)).toBe(NEW_JOURNEY);
  });
});

describe('rejected lines', () => {
  const rejects: Reject[] = [
    { line: 8, column: 'Closed', reason: { kind: 'endsBeforeItBegins', minutes: 4320 }, raw: 'V-1;"x"' },
    { line: 9, column: null, reason: { kind: 'otherColumns', found: 2, expected: 3 }, raw: 'V-2;…' },
  ];
  beforeEach(() => {
    words.language = 'en';
  });

  it('say what is wrong, in the unit that fits', () => {
    expect(whyOf(rejects[0] as Reject)).toBe('Closed: ends 3 days before it begins');
  });

  it('say which answer is none, and of marks that stand for a blank where they are', () => {
    const reason = { kind: 'beyondScale', mark: 7, lowest: 1, highest: 5 } as const;
    expect(whyOf({ line: 9, column: 'CSAT', reason, raw: '' })).toBe(
      'CSAT: 7 is beyond the scale 1–5, so it is no answer',
    );
    words.language = 'de';
    const scale = { lowest: 0, highest: 10 };
    expect(sayBlank({ column: 'NPS', mark: 11, scale, count: 203, line: 14 })).toBe(
      'In „NPS“ liegt 11 außerhalb von 0–10 und gilt als keine Antwort: 203-mal, zuerst in Zeile 14.',
    );
  });

  it('make a table that a spreadsheet opens', () => {
    expect(csvOf(rejects)).toBe(
      '\ufeff"Line","Column","Reason","Line as it stands"\r\n' +
        '"8","Closed","ends 3 days before it begins","V-1;""x"""\r\n' +
        '"9","","2 columns where 3 are expected","V-2;…"\r\n',
    );
    words.language = 'de';
    expect(csvOf(rejects)).toContain('"9";"";"2 Spalten, wo 3 erwartet werden";"V-2;…"');
  });
});

it('what differs from the files before is told to their import alone', () => {
  const noted: Noted[] = [
    { kind: 'missingColumn', column: 'Channel', means: { kind: 'channel' }, outcomes: [] },
    { kind: 'unreadMarks', column: 'NPS', example: 'n/a' },
    { kind: 'timesApart', column: 'Opened time' },
  ] as unknown as Noted[];
  const of = (into: object) => notedOf({ value: '', label: '', into } as never, noted).length;
  expect(of({ kind: 'import', id: 'a' })).toBe(3);
  expect(of({ kind: 'newJourney', name: '' })).toBe(2);
  expect(of({ kind: 'instead', id: 'a' })).toBe(2);
});
