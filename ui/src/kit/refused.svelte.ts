import { Rejected } from '../contract/error';
import { errorText } from '../words/error';

/**
 * Finds the part of a form that a refusal is about: by the field that it names, by its reason, or by its code. What stands
 * under none of these names belongs to no field.
 */
export function partBy<Part extends string>(parts: Record<string, Part>): (thrown: unknown) => Part | null {
  return (thrown) => {
    if (!(thrown instanceof Rejected)) return null;
    const { field, why } = thrown.facts as { field?: string; why?: string | { kind: string } };
    const reason = typeof why === 'object' ? why.kind : why;
    return parts[field ?? reason ?? thrown.code] ?? null;
  };
}

/** What was refused because of one field, until something else is typed. */
export class Refused<Part extends string> {
  #last = $state.raw<{ typed: string; part: Part; says: string } | null>(null);

  /** `typed` is all that is sent; it reads state. */
  constructor(readonly typed: () => unknown) {}

  /** Says what is wrong with a field as it stands. */
  say(part: Part, says: string): void {
    this.#last = { typed: JSON.stringify(this.typed()), part, says };
  }

  /** Does what may be refused. What belongs to a field is said there, anything else by whoever called. */
  async trying<Result>(
    work: () => Promise<Result>,
    partOf: (thrown: unknown) => Part | null,
  ): Promise<Result | undefined> {
    const typed = JSON.stringify(this.typed());
    try {
      return await work();
    } catch (thrown) {
      const part = partOf(thrown);
      if (part === null) throw thrown;
      this.#last = { typed, part, says: errorText(thrown) };
      return undefined;
    }
  }

  /** A form that opens again has been refused nothing yet. */
  forget(): void {
    this.#last = null;
  }

  /** The field that was refused, with the words for it. */
  get now(): Partial<Record<Part, string>> {
    const last = this.#last;
    if (last === null || last.typed !== JSON.stringify(this.typed())) return {};
    return { [last.part]: last.says } as Partial<Record<Part, string>>;
  }
}
