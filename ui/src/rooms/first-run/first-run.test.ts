import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { JourneyItem, Outcome, Team } from '../../contract/generated';
import { platform } from '../../platform';
import { words } from '../../words';
import {
  answerJourney,
  answerOutcome,
  answerTeam,
  begin,
  partsOfPath,
  shortOf,
  type Known,
} from './begin.svelte';

/** What was asked of the host: method, parameters, on whose behalf. */
const asked: [method: string, params: unknown, party: unknown][] = [];
/** What the host answers; `team.add` gives the team's id. */
let answer: (method: string) => object;

const team = { id: 't1', name: 'Delivery', short: 'DE' } as Team;
const nothing: Known = { open: false, team: null, journey: null, outcome: null };

/** The methods that were called, with their parameters. */
function calls(): unknown[] {
  return asked.map(([method, params]) => [method, params]);
}

beforeEach(() => {
  words.language = 'en';
  asked.length = 0;
  answer = (method) => ({ ok: method === 'team.add' ? 't1' : null });
  vi.spyOn(platform, 'rpc').mockImplementation((text) => {
    const { method, params, party } = JSON.parse(text) as { method: string; params: unknown; party: unknown };
    // A new workspace makes every answer old; that is asked for by itself.
    if (method !== 'app.state') asked.push([method, params, party]);
    return Promise.resolve(JSON.stringify(answer(method)));
  });
});

describe('the first answer', () => {
  it('begins a workspace that is named after the team', async () => {
    await answerTeam(nothing, 'Delivery & returns', '');
    expect(calls()).toEqual([
      ['workspace.create', { name: 'Delivery & returns', language: 'en' }],
      ['team.add', { name: 'Delivery & returns' }],
    ]);
  });

  it('may be the journey: then a plain team owns it', async () => {
    await answerJourney(nothing, 'My parcel is late');
    expect(calls()).toEqual([
      ['workspace.create', { name: 'Our team', language: 'en' }],
      ['team.add', { name: 'Our team' }],
      ['journey.add', { name: 'My parcel is late', owner: 't1' }],
    ]);
    expect(asked.at(-1)).toEqual(['journey.add', expect.anything(), { team: 't1' }]);
  });

  it('is not followed by another when the file could not be made', async () => {
    answer = () => ({ rejected: { code: 'folderReadOnly', path: '/documents' } });
    await expect(answerTeam(nothing, 'Delivery', '')).rejects.toThrow('folderReadOnly');
    expect(asked).toHaveLength(1);
  });
});

describe('a later answer', () => {
  const known: Known = { ...nothing, open: true, team };

  it('changes what was answered before', async () => {
    await answerTeam(known, 'Delivery & returns', 'DR');
    await answerJourney({ ...known, journey: { id: 'j1' } as JourneyItem }, 'Late');
    await answerOutcome({ ...known, outcome: { id: 'o1' } as Outcome }, 'Solved');
    expect(calls()).toEqual([
      ['team.edit', { id: 't1', name: 'Delivery & returns', short: 'DR' }],
      ['journey.edit', { id: 'j1', name: 'Late' }],
      ['outcome.edit', { id: 'o1', name: 'Solved' }],
    ]);
  });

  it('ties an outcome to the journey, as a share that should rise', async () => {
    await answerOutcome({ ...known, journey: { id: 'j1' } as JourneyItem }, 'Solved at first go');
    expect(asked).toEqual([
      [
        'outcome.add',
        {
          team: 't1',
          journey: 'j1',
          name: 'Solved at first go',
          measure: { kind: 'own', unit: { kind: 'percent' }, direction: 'up' },
          cheat: 'Count only the cases that went well.',
        },
        { team: 't1' },
      ],
    ]);
  });

  it('begins no second workspace', async () => {
    await begin(true, 'Delivery');
    expect(asked).toEqual([]);
  });
});

it('proposes the first letters as a short name', () => {
  expect(['Delivery & returns', 'delivery', 'Über uns', ''].map(shortOf)).toEqual(['DR', 'D', 'ÜU', '']);
});

it('takes a path apart whichever way its slashes lean', () => {
  expect(partsOfPath('/home/a/Team.spielraum')).toEqual({ folder: '/home/a', file: 'Team.spielraum' });
  expect(partsOfPath('C:\\data\\Team.spielraum')).toEqual({ folder: 'C:\\data', file: 'Team.spielraum' });
});
