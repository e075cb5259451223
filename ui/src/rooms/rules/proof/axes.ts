import type { UnaryTests } from '../../../contract/generated';
import { sayTests } from '../say/tests';
import type { Terms } from '../terms';
import type { MapTable } from './map';

/** An axis of a map: its term, and what each of its stretches is told by. */
export interface Axis {
  term: string;
  tests: readonly UnaryTests[];
}

/** What the axes of a map and their stretches are called, and how they stand above its columns. */
export class Axes {
  constructor(
    private readonly axes: readonly Axis[],
    private readonly terms: Terms,
  ) {}

  /** What an axis is called. */
  name(axis: number): string {
    return this.terms.get(this.axes[axis]?.term ?? '')?.name ?? '';
  }

  /** What an axis calls one of its stretches. */
  stretch(axis: number, mark: number): string {
    const found = this.axes[axis];
    const tests = found?.tests[mark];
    return found && tests ? sayTests(tests, this.terms.get(found.term)?.type ?? null) : '';
  }

  /** Both, for where the words of a stretch are cut. */
  title(axis: number, mark: number): string {
    return `${this.name(axis)}: ${this.stretch(axis, mark)}`;
  }

  /** The stretches of an axis across, as often as they repeat. */
  across({
    axis,
    span,
    repeats,
  }: MapTable<unknown>['spans'][number]): { index: number; span: number; mark: number }[] {
    const marks = this.axes[axis]?.tests.length ?? 0;
    return Array.from({ length: repeats * marks }, (_, index) => ({ index, span, mark: index % marks }));
  }
}
