import type { OutcomeQuestion } from '../../contract/generated';
import { t } from '../../words';

/** A question to the team about a figure that moved in a way worth a second look. */
export function sayQuestion({ what, other: beside }: OutcomeQuestion): string {
  const other = beside ?? '';
  switch (what) {
    case 'marksJump':
      return t('outcomes-ask-marks-jump');
    case 'fewerAnswer':
      return t('outcomes-ask-fewer-answer');
    case 'betterMarksFewerAnswers':
      return t('outcomes-ask-better-marks-fewer-answers', { other });
    case 'fewerReopenedMoreRepeats':
      return t('outcomes-ask-fewer-reopened-more-repeats', { other });
    case 'fewerInvited':
      return t('outcomes-ask-fewer-invited');
    case 'otherModes':
      return t('outcomes-ask-other-modes', { mode: other });
    case 'counterFalls':
      return t('outcomes-ask-counter-falls', { other });
  }
}
