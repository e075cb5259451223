import { call, onProgress } from '../../../contract/door';
import type { Breaking, BreakingRule, FrameId } from '../../../contract/generated';
import { useQuery } from '../../../contract/query';
import { t } from '../../../words';
import { BREAKING_TAGS } from '../versions';

/** How many rules and teams a version of the frame breaks. */
export interface BreakCounts {
  /** Rules in force. */
  rules: number;
  teams: number;
  /** Drafts of rules: they bind nobody yet. */
  drafts: number;
}

export function countsOf(rules: readonly BreakingRule[]): BreakCounts {
  const inForce = rules.filter(({ state }) => state === 'inForce');
  return {
    rules: inForce.length,
    teams: inForce.filter(({ team }, at) => inForce.findIndex((one) => one.team === team) === at).length,
    drafts: rules.length - inForce.length,
  };
}

/** What a version changes: rules that it breaks, without what is broken already. */
export function brokenAnew(rules: readonly BreakingRule[]): BreakingRule[] {
  return rules.flatMap((rule) => {
    const breaks = rule.breaks.filter(({ already }) => !already);
    return breaks.length > 0 ? [{ ...rule, breaks }] : [];
  });
}

/** Rules that lie outside already, in ways that the version changes nothing about. */
export function brokenAlready(rules: readonly BreakingRule[]): BreakingRule[] {
  return rules.flatMap((rule) => {
    const breaks = rule.breaks.filter(({ already }) => already);
    return breaks.length > 0 ? [{ ...rule, breaks }] : [];
  });
}

/** "2 rules of 1 team would break.", or of the frame in force: "2 rules of 1 team lie outside." */
export function sayBreaks(rules: readonly BreakingRule[], inForce = false): string {
  const counts = countsOf(rules);
  const args = { rules: counts.rules, teams: counts.teams };
  const said = counts.rules > 0 ? t(inForce ? 'frame-outside' : 'frame-breaks', args) : '';
  const drafts = counts.drafts > 0 ? t('frame-breaks-drafts', { count: counts.drafts }) : '';
  return [said || t('frame-breaks-none'), drafts].filter(Boolean).join(' ');
}

/** A dry run that follows every change: what is known, how far it is, and how it is stopped. Called while a component is created. */
export function useBreaking(frame: () => FrameId | null) {
  const found = useQuery(() => ({
    method: 'frame.breaking',
    params: { frame: frame() ?? '' },
    tags: BREAKING_TAGS,
    enabled: frame() !== null,
    keepPrevious: true,
  }));
  let share = $state<number | null>(null);
  $effect(() =>
    onProgress(({ job, done, total }) => {
      if (!job.startsWith('frame.breaking') || !job.includes(frame() ?? job)) return;
      share = total !== null && total > 0 ? Math.min(100, (100 * done) / total) : null;
    }),
  );
  $effect(() => {
    if (!found.isFetching) share = null;
  });
  return {
    get data(): Breaking | undefined {
      return found.data;
    },
    get error() {
      return found.error;
    },
    /** It is on its way, and long enough that it said how far. */
    get share(): number | null {
      return found.isFetching ? share : null;
    },
    get isFetching(): boolean {
      return found.isFetching;
    },
    get isStopped(): boolean {
      return !found.isFetching && found.data !== undefined && found.data.checked < found.data.of;
    },
    again: () => void found.refetch(),
    stop: () => void call('job.cancel', {}),
  };
}

export type DryRun = ReturnType<typeof useBreaking>;
