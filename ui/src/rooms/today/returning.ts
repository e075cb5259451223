import { tick } from 'svelte';
import { isFocusLost } from '../../kit/focus';

/** The link of the page that has led away last, until somebody is back: several may lead to one address. */
let led: { address: string; number: number } | null = null;

function linksTo(page: HTMLElement, address: string): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(`a[href="${CSS.escape(address)}"]`)];
}

/** Remembers which link leads away from the page. */
export function noteLeading(page: HTMLElement): () => void {
  const note = ({ target }: MouseEvent): void => {
    const link = target instanceof Element ? target.closest('a') : null;
    const address = link?.getAttribute('href');
    if (link && address) led = { address, number: linksTo(page, address).indexOf(link) };
  };
  page.addEventListener('click', note);
  return () => {
    page.removeEventListener('click', note);
  };
}

/** Whoever comes back goes on at the line that led away; called once the lines stand there. */
export function goOnAfterLeading(page: HTMLElement): void {
  const from = led;
  led = null;
  if (from === null) return;
  void tick().then(() => {
    if (isFocusLost()) linksTo(page, from.address)[from.number]?.focus();
  });
}
