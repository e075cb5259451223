import type { PulseQuestion, PulseSheet } from '../../contract/generated';

/** One at a time: where somebody is among the questions, and what was chosen so far. The text comes last. */
export class Sheet {
  readonly questions: readonly PulseQuestion[];
  at = $state(0);
  text = $state('');
  #marks = $state<PulseSheet['marks']>({});

  constructor(questions: readonly PulseQuestion[]) {
    this.questions = questions;
  }

  /** The question that stands here; nothing where the text is asked for. */
  get question(): PulseQuestion | undefined {
    return this.questions[this.at];
  }

  get mark(): number | undefined {
    return this.question && this.#marks[this.question];
  }

  get count(): number {
    return Object.keys(this.#marks).length;
  }

  choose(mark: number): void {
    if (!this.question) return;
    this.#marks = { ...this.#marks, [this.question]: mark };
    this.at += 1;
  }

  skip(): void {
    const { question } = this;
    if (!question) return;
    this.#marks = Object.fromEntries(Object.entries(this.#marks).filter(([asked]) => asked !== question));
    this.at += 1;
  }

  back(): void {
    this.at = Math.max(0, this.at - 1);
  }

  get filled(): PulseSheet {
    return { marks: $state.snapshot(this.#marks), text: this.text };
  }
}
