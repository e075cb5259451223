import type { OutcomeQuestion, Tripwire } from '../../contract/generated';
import { t } from '../../words';

const WORDS = {
  marksJump: 'outcomes-ask-marks-jump',
  fewerAnswer: 'outcomes-ask-fewer-answer',
  betterMarksFewerAnswers: 'outcomes-ask-better-marks-fewer-answers',
  fewerReopenedMoreRepeats: 'outcomes-ask-fewer-reopened-more-repeats',
  counterFalls: 'outcomes-ask-counter-falls',
} as const satisfies Record<Tripwire, string>;

/** A question to the team about a figure that moved in a way worth a second look. */
export function sayQuestion({ what, other }: OutcomeQuestion): string {
  return t(WORDS[what], { other: other ?? '' });
}
