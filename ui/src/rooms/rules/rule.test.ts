import { describe, expect, it } from 'vitest';
import type {
  OpenRows,
  Proof,
  RuleItem,
  RuleProof,
  TeamContradiction,
  VersionItem,
} from '../../contract/generated';
import { sayVersionShort } from './life';
import {
  isClean,
  isTogether,
  lockOf,
  obstaclesOf,
  POLICIES,
  standingOf,
  unprovedOf,
  versionToOpen,
} from './rule';

function version(id: string, state: VersionItem['state']): VersionItem {
  return { id, number: 1, state, asked: null, agreed: '', since: null, until: null, review: null };
}

function rule(...versions: VersionItem[]): RuleItem {
  return { id: 'r', topic: 'Offer', team: 'dr', journey: null, stage: null, file: null, versions };
}

const ours = { team: 'dr' };
const theirs = { team: 'op' };
const managers = { managers: 'service' };

it('has rows that answer alone, or rows that answer together', () => {
  const alone = POLICIES.filter((policy) => !isTogether(policy));
  expect(alone).toEqual(['unique', 'first', 'any', 'priority']);
});

describe('a rule', () => {
  const both = rule(version('v2', 'draft'), version('v1', 'inForce'));

  it('opens as draft for its team and in force for everybody else', () => {
    expect(versionToOpen(both, ours)).toBe('v2');
    expect(versionToOpen(both, theirs)).toBe('v1');
    expect(versionToOpen(rule(version('v0', 'retired')), theirs)).toBe('v0');
  });

  it('is changed by its team alone, and only as a draft', () => {
    expect(lockOf(both, version('v2', 'draft'), ours)).toBeNull();
    expect(lockOf(both, version('v2', 'consent'), ours)).toBeNull();
    expect(lockOf(both, version('v1', 'inForce'), ours)).toBe('bound');
    expect(lockOf(both, version('v2', 'draft'), theirs)).toBe('otherTeam');
    expect(lockOf(both, version('v2', 'draft'), managers)).toBe('managers');
    expect(lockOf(both, version('v2', 'draft'), null)).toBe('otherTeam');
  });
});

const clean: Proof = {
  cases: 2,
  gaps: { kind: 'proved' },
  overlaps: { kind: 'proved' },
  reach: { kind: 'proved' },
  values: { kind: 'doesNotApply' },
  guardrails: [],
  protectedInputs: { kind: 'proved' },
  findings: [],
  open: [],
  moreGaps: false,
  overlapCount: 0,
  unreachableCount: 0,
  problems: [],
};

describe('what keeps a draft from being agreed on', () => {
  const contradiction = (more: Partial<TeamContradiction>): TeamContradiction =>
    ({ isDraft: false, isAccepted: false, ...more }) as TeamContradiction;
  const proof = { obstacles: ['gaps'] } as unknown as RuleProof;

  it('is what the proof names, and then what other teams answer differently', () => {
    expect(obstaclesOf(proof, [])).toEqual(['gaps']);
    expect(obstaclesOf(proof, [contradiction({})])).toEqual(['gaps', 'contradictions']);
  });

  it('is not what both teams accept, nor what binds nobody yet', () => {
    const harmless = [contradiction({ isAccepted: true }), contradiction({ isDraft: true })];
    expect(obstaclesOf(proof, harmless)).toEqual(['gaps']);
  });
});

describe('whether every case has its answer', () => {
  const known = (proof: Proof, more: Partial<RuleProof> = {}): RuleProof =>
    ({ proof, silent: [], circle: [], end: { kind: 'complete' }, ...more }) as unknown as RuleProof;
  const unproved = { kind: 'notProvable', reason: 'productOfInputs' } as const;

  it('is never said beside something that was not decided', () => {
    expect(isClean(known(clean))).toBe(true);
    for (const claim of ['gaps', 'overlaps', 'values', 'reach'] as const) {
      const proof = { ...clean, [claim]: unproved };
      expect(isClean(known(proof)), claim).toBe(false);
      expect(unprovedOf(proof)).toEqual([{ claim, reason: 'productOfInputs', rows: [] }]);
    }
    const row: OpenRows = { claim: { kind: 'values' }, rows: [2], reason: 'productOfInputs' };
    const [told] = unprovedOf({ ...clean, values: unproved, open: [row] });
    expect(told?.rows).toEqual([row]);
  });

  it('is never said of a proof that was halted', () => {
    expect(isClean(known(clean, { end: { kind: 'outOfTime', seconds: 2 } }))).toBe(false);
  });

  it('does not say twice which cells cannot be read', () => {
    expect(unprovedOf({ ...clean, gaps: { kind: 'notProvable', reason: 'unreadCells' } })).toEqual([]);
  });
});

describe('inside the frame', () => {
  it('never counts a guardrail that does not apply as kept', () => {
    const guardrails: Proof['guardrails'] = [
      { guardrail: 'a', verdict: { kind: 'kept', rows: [0], used: null } },
      { guardrail: 'b', verdict: { kind: 'notAsked', inputs: 2 } },
      { guardrail: 'c', verdict: { kind: 'doesNotApply' } },
    ];
    expect(standingOf({ ...clean, guardrails })).toEqual({
      kind: 'inside',
      kept: 2,
      broken: 0,
      all: 2,
    });
  });

  it('is never said of what is broken or not provable', () => {
    const verdict = { kind: 'notProvable', reason: 'unreadCells' } as const;
    expect(standingOf({ ...clean, guardrails: [{ guardrail: 'a', verdict }] }).kind).toBe('notProvable');
  });

  it('counts a term that is protected by itself, which no guardrail names', () => {
    const guardrails = [{ guardrail: 'a', verdict: { kind: 'notAsked', inputs: 1 } as const }];
    const proof = { ...clean, guardrails, protectedInputs: { kind: 'violated' } as const };
    expect(standingOf(proof)).toEqual({ kind: 'outside', kept: 1, broken: 1, all: 2 });
  });
});

it('was in force on one day, where it ended on the day it began', () => {
  const version = { state: 'retired', since: '2026-11-26', until: '2026-11-26' };
  expect(sayVersionShort(version as unknown as VersionItem)).toMatch(/^in force on /u);
});
