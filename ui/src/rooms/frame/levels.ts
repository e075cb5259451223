import type { DelegationLevel } from '../../contract/generated';
import type { PlainMessageId } from '../../words';

/** The seven levels of Management 3.0, from the least room of the team to the most. */
export const LEVELS: readonly DelegationLevel[] = [
  ...(['tell', 'sell', 'consult', 'agree', 'advise', 'inquire', 'delegate'] as const),
];

/** The level's word and who decides. */
export const LEVEL_WORDS: Record<DelegationLevel, { word: PlainMessageId; who: PlainMessageId }> = {
  tell: { word: 'frame-level-tell', who: 'frame-level-tell-who' },
  sell: { word: 'frame-level-sell', who: 'frame-level-sell-who' },
  consult: { word: 'frame-level-consult', who: 'frame-level-consult-who' },
  agree: { word: 'frame-level-agree', who: 'frame-level-agree-who' },
  advise: { word: 'frame-level-advise', who: 'frame-level-advise-who' },
  inquire: { word: 'frame-level-inquire', who: 'frame-level-inquire-who' },
  delegate: { word: 'frame-level-delegate', who: 'frame-level-delegate-who' },
};

/** How many of the seven segments are filled, 1 to 7. */
export function stepOf(level: DelegationLevel): number {
  return LEVELS.indexOf(level) + 1;
}

/** Whether a level gives the team more room than the one before it, less, or neither. */
export function moved(level: DelegationLevel, before: DelegationLevel | null): 'more' | 'less' | null {
  if (before === null || before === level) return null;
  return stepOf(level) > stepOf(before) ? 'more' : 'less';
}
