import type { BreakingRule, RuleId } from '../../../contract/generated';
import { useQuery } from '../../../contract/query';
import { FRAME_TAGS } from '../versions';
import { useBreaking } from './breaking.svelte';

/** The rules that lie outside the frame in force, or will outside the one announced. Called while a component is created. */
export function useOutside() {
  const frame = useQuery(() => ({ method: 'frame', params: {}, tags: FRAME_TAGS }));
  const now = useBreaking(() => frame.data?.inForce?.id ?? null);
  const soon = useBreaking(() => frame.data?.announced?.id ?? null);
  const all = $derived<BreakingRule[]>([
    ...(now.data?.rules ?? []),
    ...(soon.data?.rules ?? []).filter(({ already }) => !already),
  ]);
  return {
    get today(): string {
      return frame.data?.today ?? '';
    },
    /** Versions of a rule in force; a draft says so by its own proof. */
    of: (rule: RuleId): BreakingRule[] => all.filter((one) => one.rule === rule && one.state === 'inForce'),
  };
}

export type Outside = ReturnType<typeof useOutside>;
