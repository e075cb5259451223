type Submit = (event: SubmitEvent) => Promise<void>;

/** Hears the submit of a form once until it is done: whoever presses twice means it once. */
export function submitOnce(work: Submit): (event: SubmitEvent) => void {
  let isBusy = false;
  return (event) => {
    event.preventDefault();
    if (isBusy) return;
    isBusy = true;
    void work(event).finally(() => (isBusy = false));
  };
}

/** The form whose part has the focus. Ctrl+Enter hands it in: in a field of several lines Enter is a new line. */
export function formInHand(): HTMLFormElement | null {
  const at = document.activeElement;
  return (at as HTMLInputElement | null)?.form ?? at?.closest('form') ?? null;
}

/** Hands a form in as its button does, and not at all while that cannot be pressed. */
export function send(form: HTMLFormElement | null): void {
  const button = [...(form?.elements ?? [])].find(
    (one) => one instanceof HTMLButtonElement && one.type === 'submit',
  ) as HTMLButtonElement | undefined;
  if (!button?.disabled) form?.requestSubmit(button);
}
