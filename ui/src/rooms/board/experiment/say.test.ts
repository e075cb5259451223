import { describe, expect, test } from 'vitest';
import type { Experiment, ExperimentOutcome, ExperimentVerdict } from '../../../contract/generated';
import { lookAgainOn, sayFrom, sayVerdict, sayWay } from './say';

const TODAY = '2026-11-12';

function outcome(verdict: ExperimentVerdict, from: string): ExperimentOutcome {
  const unit = { kind: 'percent' } as unknown as ExperimentOutcome['unit'];
  return {
    outcome: from,
    name: from,
    role: 'moves',
    isGiven: true,
    unit,
    direction: 'up',
    from,
    per: 'week',
    verdict,
    effect: null,
  };
}

function experiment(...watched: ExperimentOutcome[]): Experiment {
  const verdictFrom =
    watched
      .map(({ from }) => from ?? '')
      .sort()
      .at(-1) ?? null;
  return {
    id: 'x',
    expectation: '',
    watched,
    verdictFrom,
    isDue: true,
    ended: null,
    ending: null,
    learned: '',
    became: null,
  };
}

const early = outcome({ kind: 'tooEarly', points: 3, needed: 12, per: 'week' }, '2026-12-07');
const missing = outcome({ kind: 'missing', points: 0, needed: 12, per: 'week' }, '2026-10-26');
const nothing = outcome({ kind: 'noFigures' }, '2027-01-04');

describe('an experiment whose day has come', () => {
  test('is looked at again when something can be said', () => {
    expect(lookAgainOn(experiment(early), TODAY)).toBe('2026-12-07');
    expect(sayWay(experiment(early))).toBeNull();
  });

  test('that has no figures names no day on which they would speak, and says what can be done', () => {
    for (const one of [missing, nothing]) {
      expect(sayFrom(experiment(one), TODAY, TODAY)).toBeNull();
      expect(sayWay(experiment(one))).not.toBeNull();
      expect(lookAgainOn(experiment(one), TODAY)).toBe('2026-12-10');
      expect(sayVerdict(one)).not.toMatch(/Too early|Zu früh/);
    }
    // What can say something is waited for, whatever the others lack.
    expect(sayFrom(experiment(nothing, early), undefined, TODAY)).not.toBeNull();
    expect(lookAgainOn(experiment(nothing, early), TODAY)).toBe('2026-12-07');
  });

  test('that has ended waits for nothing', () => {
    expect(sayWay({ ...experiment(missing), ended: TODAY })).toBeNull();
    expect(sayFrom({ ...experiment(early), ended: TODAY }, undefined, TODAY)).toBeNull();
  });
});
