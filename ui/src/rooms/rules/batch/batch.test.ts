import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BatchLine, Term, TermValue } from '../../../contract/generated';
import { platform } from '../../../platform';
import { termsById } from '../terms';
import { isOf, sayCame, sayWho } from './batch';
import { BatchJob } from './job.svelte';

const number = (value: string): TermValue => ({ kind: 'number', value });
const days: Term = {
  ...{ id: 'days', name: 'Days late', protected: false, sameEverywhere: false, answers: {} },
  type: { kind: 'number', unit: 'days', step: '1', min: '1', max: null },
};
const offer: Term = { ...days, id: 'offer', name: 'We offer', type: { kind: 'text' } };
const terms = termsById([days, offer]);

function line(came: BatchLine['came'], more: Partial<BatchLine> = {}): BatchLine {
  return { line: 2, case: { days: number('4') }, came, expected: {}, isMet: null, ...more };
}

const answered = line({
  kind: 'case',
  answer: { kind: 'row', row: 2, values: { offer: { kind: 'text', value: 'Wait' } } },
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a line of a file', () => {
  it('is answered by a row, and counts as that even when something else was expected', () => {
    expect([sayCame(answered, [offer], terms), sayWho(answered)]).toEqual(['Wait', 'row 3']);
    const other = { ...answered, isMet: false };
    expect([isOf(other, 'answered'), isOf(other, 'differs'), isOf(other, 'gap')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('says which cell cannot be read and why', () => {
    const cell = { term: 'days', name: 'Days late', text: 'soon' };
    const unread = line({
      kind: 'unreadable',
      cells: [{ ...cell, problem: { kind: 'wrongKind', expected: 'number' } }],
    });
    expect(sayCame(unread, [offer], terms)).toMatch(/^Days late: “soon”\. /u);
    const empty = line({
      kind: 'unreadable',
      cells: [{ ...cell, text: '', problem: { kind: 'valueMissing' } }],
    });
    expect(sayCame(empty, [offer], terms)).toContain('Days late: empty.');
    expect([unread, empty, line({ kind: 'odd' })].every((one) => isOf(one, 'unreadable'))).toBe(true);
    expect(sayWho(unread)).toBe('');
  });
});

describe('a file', () => {
  it('that cannot be read leaves what was on the screen and says why', async () => {
    const replies = [
      { ok: { columns: [], lines: [] } },
      { rejected: { code: 'noSuchFile', path: 'gone.csv' } },
    ];
    vi.spyOn(platform, 'rpc').mockImplementation(() => Promise.resolve(JSON.stringify(replies.shift())));
    const job = new BatchJob(() => 'v1');
    await job.look('cases.csv');
    const before = job.batch;
    await job.look('gone.csv');
    expect([job.path, job.batch, job.busy]).toEqual(['cases.csv', before, null]);
    expect(job.problem).not.toBeNull();
  });
});
