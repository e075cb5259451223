import { describe, expect, it } from 'vitest';
import { sameTopic } from './topic';

describe('rules that are called the same', () => {
  const rules = [
    { id: 'a', topic: 'What we may offer', team: 'dr' },
    { id: 'b', topic: 'what we  may offer ', team: 'op' },
    { id: 'c', topic: 'When we warn first', team: 'dr' },
  ];

  it('are found whoever wrote them, and however', () => {
    expect(sameTopic(rules, ' What we may Offer', '').map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('leave out the rule itself, and what has no name yet', () => {
    expect(sameTopic(rules, 'What we may offer', 'a').map(({ id }) => id)).toEqual(['b']);
    expect(sameTopic([{ id: 'd', topic: '', team: 'dr' }], ' ', '')).toEqual([]);
  });
});
