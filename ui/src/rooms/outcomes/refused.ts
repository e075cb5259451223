import { useQuery } from '../../contract/query';
import { t } from '../../words';

/**
 * Why what is typed cannot be an outcome: it measures the talk. Asked while it is typed, so that nobody fills in the rest first.
 * Called while a component is created; `typed` may read state.
 */
export function useRefused(typed: () => string): () => string | null {
  const talk = useQuery(() => ({
    method: 'measure.ofTheTalk',
    params: { name: typed() },
    tags: [],
    keepPrevious: true,
  }));
  return () => (talk.data ? t('outcomes-no-outcome', { measure: talk.data }) : null);
}
