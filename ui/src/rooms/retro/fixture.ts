import type { Retro } from '../../contract/generated';
import type { Happened } from './happened';

/** A retro as tests look at it: two notes, one of them in a theme. */
export const retro: Retro = {
  id: 'retro-id',
  team: 'team-id',
  day: '2026-11-12',
  since: '2026-10-29',
  closed: null,
  format: { kind: 'preset', format: 'evidenceFirst' },
  keptColumns: [false, false, true],
  minutes: [5, 15, 10, 15, 20, 5],
  seats: 7,
  dots: 3,
  phase: 'decide',
  hasHidden: false,
  turns: 0,
  isRevealed: true,
  isVoting: true,
  votesShown: true,
  ballots: 7,
  notes: [
    {
      id: 'note-id',
      column: 0,
      text: '<script>alert(1)</script>\n# twice',
      isOpen: false,
      place: { kind: 'theme', theme: 'theme-id' },
    },
    { id: 'other-id', column: 2, text: 'The sofa case', isOpen: true, place: { kind: 'kept' } },
  ],
  themes: [{ id: 'theme-id', title: 'Bot', votes: 9 }],
  attempts: [],
  timer: { left: 0, isRunning: false },
  lost: null,
};

/** What happened before it. */
export const happened: Happened = {
  evidence: {
    since: '2026-10-29',
    until: '2026-11-12',
    attempts: [
      {
        id: 'attempt-id',
        kind: 'improvement',
        card: 'card-id',
        board: 'board-id',
        title: 'Say why a parcel is late',
        expectation: 'Fewer ask',
        lookAt: '2026-11-10',
        stopWhen: '',
        rule: null,
        stands: 'done',
      },
    ],
    exceptions: [
      { rule: 'rule-id', topic: 'Refunds', reasons: [{ reason: 'The parcel was wet', count: 2 }] },
    ],
    blocked: [
      {
        card: 'blocked-id',
        board: 'board-id',
        title: 'Parcel 7',
        reason: 'no answer',
        team: 'fleet-id',
        on: null,
        days: 3,
        isOpen: true,
      },
    ],
    asks: [],
    rules: [],
    experiments: [],
    isOfToday: false,
  },
  outcomes: [],
  names: () => 'Fleet',
};
