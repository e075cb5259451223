import CornerDownRight from '@lucide/svelte/icons/corner-down-right';
import FlaskConical from '@lucide/svelte/icons/flask-conical';
import GitPullRequest from '@lucide/svelte/icons/git-pull-request';
import Wrench from '@lucide/svelte/icons/wrench';
import type { CardKind } from '../../contract/generated';
import type { Icon } from '../../kit';
import type { PlainMessageId } from '../../words';

/** How each kind of card is drawn and called. */
export const LOOKS: Record<CardKind, { icon: Icon; label: PlainMessageId }> = {
  improvement: { icon: Wrench, label: 'board-kind-improvement' },
  experiment: { icon: FlaskConical, label: 'board-kind-experiment' },
  ask: { icon: GitPullRequest, label: 'board-kind-ask' },
  followUp: { icon: CornerDownRight, label: 'board-kind-follow-up' },
};
