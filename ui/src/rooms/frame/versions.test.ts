import { describe, expect, it } from 'vitest';
import type { BreakingRule, FrameItem, Proposal } from '../../contract/generated';
import { clock } from '../../kit/clock.svelte';
import { words } from '../../words';
import { brokenAlready, brokenAnew, countsOf, sayBreaks } from './dry-run/breaking.svelte';
import { mayDo } from './proposals/proposals';
import { daysUntil, sayState } from './versions';

describe('days of a version', () => {
  const item = (more: Partial<FrameItem>): FrameItem => ({
    ...{ id: 'f', number: 5, state: 'announced', since: '2026-12-01', until: null, before: null, why: '' },
    ...{ announced: '2026-11-12', withdrawn: null, ...more },
  });

  it('are counted across months and years', () => {
    expect(daysUntil('2026-12-01', '2026-11-12')).toBe(19);
    expect(daysUntil('2026-11-01', '2026-11-12')).toBe(-11);
  });

  it('are said beside its name, with the year where it is another one', () => {
    words.language = 'en';
    clock.today = '2026-11-12';
    const said = (more: Partial<FrameItem>) => sayState(item(more), '2026-11-12').replaceAll('\u00a0', ' ');
    expect(said({})).toBe('v5, announced, in force from 1 December, in 19 days');
    expect(said({ since: '2026-11-13' })).toBe('v5, announced, in force from 13 November, tomorrow');
    expect(said({ state: 'past', since: '2025-12-30', until: '2026-07-01' })).toBe(
      'v5, in force from 30 December 2025 to 1 July',
    );
    expect(said({ state: 'withdrawn', withdrawn: '2026-11-12' })).toBe(
      'v5, announced for 1 December, withdrawn on 12 November',
    );
  });
});

describe('a dry run', () => {
  const rule = (team: string, state: BreakingRule['state']): BreakingRule =>
    ({ team, state, rule: team, version: team, breaks: [] }) as unknown as BreakingRule;

  it('tells what a version breaks apart from what is broken already', () => {
    const breaks = (...already: boolean[]): BreakingRule =>
      ({ ...rule('dr', 'inForce'), breaks: already.map((one) => ({ already: one })) }) as BreakingRule;
    const rules = [breaks(true), breaks(false, true), breaks(false)];
    expect(brokenAnew(rules).map((one) => one.breaks.length)).toEqual([1, 1]);
    expect(brokenAlready(rules).map((one) => one.breaks.length)).toEqual([1, 1]);
    expect(brokenAnew([breaks(true)])).toEqual([]);
  });

  it('counts rules and their teams, and drafts apart', () => {
    words.language = 'en';
    expect(sayBreaks([])).toBe('No rule in force would break.');
    expect(sayBreaks([rule('dr', 'inForce'), rule('dr', 'inForce')])).toBe(
      '2 rules of one team would break.',
    );
    const three = [rule('dr', 'inForce'), rule('op', 'inForce'), rule('op', 'draft')];
    expect(countsOf(three)).toEqual({ rules: 2, teams: 2, drafts: 1 });
    words.language = 'de';
    expect(sayBreaks([rule('dr', 'inForce')], true)).toBe('Eine geltende Regel eines Teams liegt außerhalb.');
    words.language = 'en';
  });
});

describe('a proposal', () => {
  const proposal = (more: Partial<Proposal>): Proposal =>
    ({ id: 'p', from: 'dr', rule: null, end: null, partName: null, settled: null, ...more }) as Proposal;

  it('is settled by whom it was made to, and withdrawn by who made it', () => {
    const managers = { managers: 'cs' };
    expect(mayDo(proposal({}), managers)).toBe('settle');
    expect(mayDo(proposal({}), { team: 'dr' })).toBe('withdraw');
    expect(mayDo(proposal({}), { team: 'op' })).toBeNull();
    const rule = { id: 'r', topic: 'Offer', team: 'op', row: 2 };
    expect(mayDo(proposal({ from: null, rule }), { team: 'op' })).toBe('settle');
    expect(mayDo(proposal({ from: null, rule }), managers)).toBe('withdraw');
    expect(mayDo(proposal({ end: 'declined' }), managers)).toBeNull();
    expect(mayDo(proposal({}), null)).toBeNull();
  });
});
