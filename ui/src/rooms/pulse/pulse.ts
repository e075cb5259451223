import { call } from '../../contract/door';
import type { Outcome, PulseQuestion, Pulses } from '../../contract/generated';
import { useQuery } from '../../contract/query';
import { parseDay, t, words } from '../../words';

/** The questions in the order in which they are asked. */
export const QUESTIONS: readonly PulseQuestion[] = ['room', 'sense', 'respect', 'strain', 'ourselves'];

/** How far somebody agrees. */
export const MARKS = [1, 2, 3, 4, 5] as const;

export const sayDay = (day: string): string => words.format.dayOfYear(parseDay(day));

/** Who of so many could still find out, and what is kept until when. */
export function sayKept({ scored, read }: Pulses, people: number): string {
  const all = [t('pulse-kept', { scored, read }), t('pulse-who')];
  // Nobody is known where no people are kept.
  if (people > 0 && people < scored) all.push(t('pulse-who-few', { people, scored }));
  return all.join(' ');
}

/** How many people the team has, as far as the workspace knows them. */
export function usePeopleOf(team: () => string): () => number {
  const organisation = useQuery(() => ({ method: 'organisation', params: {}, tags: ['team', 'person'] }));
  return () => organisation.data?.teams.find(({ id }) => id === team())?.people ?? 0;
}

/** How many more have to answer until something can be shown, and until texts can. */
export function missing({ open, scored, read }: Pulses): { scores: number; texts: number } {
  const heard = open?.heard ?? 0;
  return { scores: Math.max(0, scored - heard), texts: Math.max(0, read - heard) };
}

/** The team's outcomes by the question that they chart. */
export function chartedBy(outcomes: readonly Outcome[]): Map<PulseQuestion, Outcome> {
  return new Map(
    outcomes.flatMap((outcome) =>
      outcome.measure.kind === 'pulse' ? [[outcome.measure.question, outcome] as const] : [],
    ),
  );
}

/** From its first score on a question is an outcome of the team, with its chart. */
export async function chartWhatIsTold(team: string): Promise<void> {
  const [{ shown }, outcomes] = await Promise.all([call('pulses', { team }), call('outcomes', { team })]);
  const charted = chartedBy(outcomes);
  const told = shown[0]?.scores.filter((score) => score.told !== null && !charted.has(score.question)) ?? [];
  const names = outcomes.map(({ name }) => name.toLowerCase());
  for (const { question } of told) {
    const name = t('pulse-name', { question });
    await call('outcome.add', {
      team,
      name: names.includes(name.toLowerCase()) ? t('pulse-name-other', { name }) : name,
      note: t('pulse-outcome-note'),
      measure: { kind: 'pulse', question },
      cheat: t('pulse-outcome-cheat'),
    });
  }
}
