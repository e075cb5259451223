/**
 * Lets a dialog that stays in the page begin anew whenever it opens: what was missing or refused before is left behind, as it was
 * said of what had been written then. Called while a component is created; `open` reads state.
 */
export function useAnew(open: () => boolean, ...said: readonly { forget: () => void }[]): void {
  const isOpen = $derived(open());
  // Before it is drawn, so that nothing old is seen, or read aloud, for a moment.
  $effect.pre(() => {
    if (isOpen) for (const one of said) one.forget();
  });
}
