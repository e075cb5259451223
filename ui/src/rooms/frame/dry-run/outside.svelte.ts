import type { BreakingRule, RuleId } from '../../../contract/generated';
import { useQuery } from '../../../contract/query';
import { FRAME_TAGS } from '../versions';
import { brokenAnew, useBreaking } from './breaking.svelte';

/** The rules that lie outside the frame in force, or will outside the one announced. Called while a component is created. */
export function useOutside() {
  const frame = useQuery(() => ({ method: 'frame', params: {}, tags: FRAME_TAGS }));
  const now = useBreaking(() => frame.data?.inForce?.id ?? null);
  const soon = useBreaking(() => frame.data?.announced?.id ?? null);
  /** What will break on the day of the frame that is announced, drafts as well: what they break now their own proof says. */
  const coming = $derived.by(() => {
    const since = frame.data?.announced?.since ?? null;
    return brokenAnew(soon.data?.rules ?? []).map((rule) => ({ ...rule, since }));
  });
  const all = $derived<BreakingRule[]>([
    ...(now.data?.rules ?? []).filter(({ state }) => state === 'inForce'),
    ...coming,
  ]);
  return {
    get today(): string {
      return frame.data?.today ?? '';
    },
    of: (rule: RuleId): BreakingRule[] => all.filter((one) => one.rule === rule),
  };
}

export type Outside = ReturnType<typeof useOutside>;
