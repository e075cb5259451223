import { folded } from '../../../words';

/** Shows where the words that a card was found by stand in it, apart from its title. */
export function showFound(card: HTMLElement, title: string, words: string): void {
  const named = folded(title);
  const wanted = folded(words)
    .split(/\s+/u)
    .filter((word) => word !== '' && !named.includes(word));
  const parts = [...card.querySelectorAll<HTMLElement>('li, .markdown > *')];
  const has = (part: HTMLElement) => (word: string) => folded(part.textContent).includes(word);
  const found =
    parts.find((part) => wanted.length > 0 && wanted.every(has(part))) ??
    parts.find((part) => wanted.some(has(part)));
  for (const part of parts) part.toggleAttribute('data-found', part === found);
  found?.scrollIntoView({ block: 'center' });
}
