import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding, Proof, RowTold, RuleProof } from '../../../contract/generated';
import { platform } from '../../../platform';
import type { GridColumn } from '../table/columns';
import { withTold } from './told';
import { Typing } from './typing.svelte';

const days = { key: 'days', side: 'if', term: null } as unknown as GridColumn;
const columns = new Map([['days', days]]);

const overlap = (one: number, other: number): Finding => ({
  kind: 'overlap',
  rows: [one, other],
  case: {},
  region: [],
});
const told = (row: number, findings: Finding[], more: Partial<RowTold> = {}): RowTold => ({
  row,
  proof: { findings, overlapCount: findings.length, unreachableCount: 0 },
  problems: [],
  isSilent: false,
  ...more,
});

describe('typing in a row', () => {
  /** What was asked, and how each question is answered. */
  let asked: { text: string; answer: (told: RowTold | null) => Promise<void> }[];
  let typing: Typing;
  const nextFrame = () => new Promise(requestAnimationFrame);

  beforeEach(() => {
    asked = [];
    typing = new Typing(() => 'v');
    vi.spyOn(platform, 'rpc').mockImplementation((request) => {
      const { params } = JSON.parse(request) as { params: { cells: { days: { text: string } } } };
      return new Promise((done) => {
        asked.push({
          text: params.cells.days.text,
          answer: async (told) => {
            done(JSON.stringify({ ok: told }));
            await nextFrame();
          },
        });
      });
    });
  });

  it('asks once a frame, and only the latest answer counts', async () => {
    typing.type('r', days, '5');
    typing.type('r', days, '5 to 1');
    await nextFrame();
    typing.type('r', days, '5 to 12');
    await nextFrame();
    expect(asked.map(({ text }) => text)).toEqual(['5 to 1', '5 to 12']);
    await asked[1]?.answer(told(0, [overlap(0, 1)]));
    await asked[0]?.answer(told(0, []));
    expect(typing.told).toEqual([told(0, [overlap(0, 1)])]);
    expect(typing.at).toBe(0);
  });

  it('asks again when an older question took its place', async () => {
    typing.type('r', days, '5');
    await nextFrame();
    await asked[0]?.answer(null);
    expect(asked.map(({ text }) => text)).toEqual(['5', '5']);
    await asked[1]?.answer(told(0, [overlap(0, 1)]));
    expect(typing.told).toHaveLength(1);
  });

  it('forgets what is dropped, also when the answer is on its way', async () => {
    typing.type('r', days, '5');
    await nextFrame();
    typing.drop('r');
    await asked[0]?.answer(told(0, [overlap(0, 1)]));
    expect(typing.told).toEqual([]);
  });

  it('goes on showing what was told of a text that could be read, until it is kept', async () => {
    const problem = {
      kind: 'cell',
      row: 0,
      column: 'days',
      error: { span: { start: 2, end: 3 }, problem: { kind: 'notUnderstood', found: 't' } },
    } as const;
    typing.type('r', days, '5');
    await nextFrame();
    await asked[0]?.answer(told(0, [overlap(0, 1)]));
    typing.type('r', days, '5 t');
    await nextFrame();
    const wrong = told(0, [], { problems: [problem] });
    await asked[1]?.answer(wrong);
    expect(typing.told).toEqual([told(0, [overlap(0, 1)])]);
    expect(typing.errorOf('r', 'days')).toEqual(problem.error);

    let stored: ((isKept: boolean) => void) | undefined;
    const keeping = typing.keep(
      [{ line: 'r', column: 'days', text: '5 t' }],
      columns,
      () => new Promise((done) => (stored = done)),
    );
    // Nothing is asked twice.
    expect([asked.length, typing.told, typing.isSent]).toEqual([2, [wrong], true]);
    // A proof of what stood there before takes nothing away.
    typing.arrived();
    expect(typing.told).toEqual([wrong]);
    stored?.(true);
    await keeping;
    typing.arrived();
    expect(typing.told).toEqual([]);
  });

  it('asks for what is written without being typed, and takes it back when it was not kept', async () => {
    let stored: ((isKept: boolean) => void) | undefined;
    const keeping = typing.keep(
      [{ line: 'r', column: 'days', text: '' }],
      columns,
      () => new Promise((done) => (stored = done)),
    );
    await asked[0]?.answer(told(0, [overlap(0, 1)]));
    expect(typing.told).toHaveLength(1);
    stored?.(false);
    await keeping;
    expect(typing.told).toEqual([]);
  });
});

it('puts what is told of a row in the place of all that named it', () => {
  const proof = {
    proof: {
      findings: [overlap(0, 1), overlap(2, 3)],
      overlapCount: 2,
      unreachableCount: 0,
      problems: [],
      guardrails: [
        { guardrail: 'g', verdict: { kind: 'kept', rows: [1], used: null } },
        { guardrail: 'h', verdict: { kind: 'broken', count: 1 } },
      ],
    } as unknown as Proof,
    silent: [0],
  } as RuleProof;
  const breaks = (guardrail: string, row: number): Finding => ({
    kind: 'guardrail',
    guardrail,
    row,
    together: [],
    column: 'c',
    value: { kind: 'null' },
    case: {},
  });
  proof.proof.findings.push(breaks('h', 0));
  const now = withTold(proof, [told(0, [overlap(0, 3), breaks('g', 0)])]);
  expect(now.proof.findings).toEqual([overlap(0, 3), breaks('g', 0), overlap(2, 3)]);
  expect([now.proof.overlapCount, now.silent]).toEqual([3, []]);
  expect(now.proof.guardrails.map(({ verdict }) => verdict)).toEqual([
    { kind: 'broken', count: 1 },
    { kind: 'notProvable', reason: 'stopped' },
  ]);
});

it('tells a value that its term does not take anew with its row', () => {
  const unfit = (row: number, value: string): Finding => ({
    kind: 'unfit',
    row,
    together: false,
    column: 'goodwill',
    value: { kind: 'number', value },
    problem: { kind: 'aboveMax', max: { kind: 'number', value: '50' } } as never,
    case: {},
  });
  const proof = {
    silent: [],
    proof: { findings: [unfit(0, '60'), unfit(1, '70')], guardrails: [], problems: [] },
  };
  const now = withTold(proof as unknown as RuleProof, [told(0, [unfit(0, '55')])]);
  expect(now.proof.findings).toEqual([unfit(0, '55'), unfit(1, '70')]);
  expect(withTold(now, [told(0, [])]).proof.findings).toEqual([unfit(1, '70')]);
});
