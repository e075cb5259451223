import type { ExperimentEnding } from '../../../contract/generated';

/** What may become of an experiment that is kept. */
export const KINDS = ['nothing', 'rule', 'statement'] as const;

/** How an experiment ends, as it stands in the form before it does. */
export class BegunEnding {
  learned = $state('');
  ending = $state<ExperimentEnding | null>(null);
  becomes = $state<(typeof KINDS)[number]>('nothing');
  /** What the card says, until something else is typed or chosen. */
  topic = $state<string | null>(null);
  sentence = $state('');
  stage = $state<string | null>(null);

  /** It has ended. */
  forget(): void {
    this.learned = this.sentence = '';
    this.ending = this.topic = this.stage = null;
    this.becomes = 'nothing';
  }
}

const all: Record<string, BegunEnding> = {};

/** The form is closed and the card left: what was typed waits, as long as the app runs. */
export function endingOf(card: string): BegunEnding {
  return (all[card] ??= new BegunEnding());
}
