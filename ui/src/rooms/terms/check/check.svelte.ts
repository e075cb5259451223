import { call } from '../../../contract/door';
import type { AnswerSet, TermCheck, TermEdit, TouchedRule } from '../../../contract/generated';
import { queryClient, useQuery } from '../../../contract/query';
import { t } from '../../../words';
import { PROOF_TAGS } from '../../rules/rule';

/** A change of the shared terms that is looked at before it is made. */
export type CheckAsk = { answer: AnswerSet } | { edit: TermEdit };

/** So long nothing is asked while somebody types on. */
const PAUSE = 150;

/** Whether a change would break this version: it could no longer be agreed on as it is. */
export function isBroken(rule: TouchedRule): boolean {
  return (
    rule.unreadable.length > 0 ||
    rule.breaks.length > 0 ||
    rule.contradictions.length > 0 ||
    rule.gap !== null ||
    rule.overlap !== null
  );
}

/** A text that is equal as long as the same versions would break. */
function brokenBy(check: TermCheck | undefined): string {
  return (check?.rules ?? [])
    .filter(isBroken)
    .map(({ version }) => version)
    .join(' ');
}

/** "2 rules would break, 1 would answer differently." */
export function sayCheck({ rules }: TermCheck): string {
  const broken = rules.filter(isBroken).length;
  const changed = rules.length - broken;
  const said = [
    broken > 0 ? t('terms-check-breaks', { count: broken }) : '',
    changed > 0 ? t('terms-check-changes', { count: changed }) : '',
  ].filter(Boolean);
  return said.length > 0 ? said.join(' ') : t('terms-check-none');
}

/** What a change would do, following what is typed. Called while a component is created; `null` asks nothing. */
export function useCheck(ask: () => CheckAsk | null) {
  const now = $derived(ask());
  const key = $derived(JSON.stringify(now));
  let settled = $state.raw<CheckAsk | null>(null);
  let settledKey = $state('null');
  $effect(() => {
    const [asked, askedKey] = [now, key];
    const timer = setTimeout(() => {
      settled = asked;
      settledKey = askedKey;
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  });
  const edit = $derived(settled && 'edit' in settled ? settled.edit : null);
  const answer = $derived(settled && 'answer' in settled ? settled.answer : null);
  const ofTerm = useQuery(() => ({
    method: 'term.check',
    params: edit ?? { id: '' },
    tags: PROOF_TAGS,
    enabled: edit !== null,
    keepPrevious: true,
  }));
  const ofAnswer = useQuery(() => ({
    method: 'answer.check',
    params: answer ?? { term: '', name: '', sets: {} },
    tags: PROOF_TAGS,
    enabled: answer !== null,
    keepPrevious: true,
  }));
  const found = $derived(edit ? ofTerm : ofAnswer);
  let isAwaited = $state(false);
  let newsFor = $state('');

  /** The answer to what is asked now: the same that is on its way. */
  function answerTo(ask: CheckAsk): Promise<TermCheck> {
    return 'edit' in ask
      ? queryClient.fetchQuery({
          queryKey: ['term.check', ask.edit],
          queryFn: () => call('term.check', ask.edit),
        })
      : queryClient.fetchQuery({
          queryKey: ['answer.check', ask.answer],
          queryFn: () => call('answer.check', ask.answer),
        });
  }

  /** Whether somebody saw what a change would break before keeping it; pressed too early, the answer is waited for. */
  async function isSeen(): Promise<boolean> {
    if (!now || (key === settledKey && !found.isFetching)) return true;
    const shown = brokenBy(found.data);
    isAwaited = true;
    try {
      const isSame = brokenBy(await answerTo(now)) === shown;
      if (!isSame) newsFor = key;
      return isSame;
    } catch {
      // What is wrong is said where the answer would stand.
      return false;
    } finally {
      isAwaited = false;
    }
  }

  return {
    /** Nothing while nothing is asked. */
    get data(): TermCheck | undefined {
      return now ? found.data : undefined;
    },
    get error() {
      return now && key === settledKey ? found.error : null;
    },
    /** What is shown is not yet what would be kept. */
    get isPending(): boolean {
      return now !== null && (key !== settledKey || found.isFetching);
    },
    /** How many versions of rules it would break. */
    get breaks(): number {
      return this.data?.rules.filter(isBroken).length ?? 0;
    },
    isSeen,
    /** Somebody wants to go on and waits. */
    get isAwaited(): boolean {
      return isAwaited;
    },
    /** It would break other rules than what was shown when somebody wanted to go on. */
    get isNews(): boolean {
      return newsFor === key;
    },
    again: () => void found.refetch(),
    stop: () => void call('job.cancel', {}),
  };
}

export type CheckRun = ReturnType<typeof useCheck>;
