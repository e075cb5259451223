import { tick } from 'svelte';

/** Brings whoever wanted to go on to the first place of a form that is marked as wrong. */
export function goToWrong(form: EventTarget | null): void {
  void tick().then(() => {
    if (form instanceof HTMLElement)
      form.querySelector<HTMLElement>('[aria-invalid="true"], [data-missing] :is(button, input)')?.focus();
  });
}

/**
 * What a form still needs. Its button is never grey, as a grey one does not say why: pressed too early, it marks what is
 * missing, in words, and takes whoever pressed it there.
 */
export class Missing<Part extends string> {
  #isAsked = $state(false);
  readonly #find: () => Partial<Record<Part, string | false | null>>;

  /** `find` says for each part what is missing there, in words; it reads state. */
  constructor(find: () => Partial<Record<Part, string | false | null>>) {
    this.#find = find;
  }

  /** For the place itself: what is missing there, once somebody wanted to go on. */
  of(part: Part): string | null {
    return (this.#isAsked && this.#find()[part]) || null;
  }

  /** Whether something is missing. Then it is said, and the first such place in the form gets the focus. */
  stops(form: EventTarget | null): boolean {
    if (!Object.values(this.#find()).some(Boolean)) return false;
    this.#isAsked = true;
    goToWrong(form);
    return true;
  }

  /** A form that opens again asks nothing yet. */
  forget(): void {
    this.#isAsked = false;
  }
}
