/** Letters that can be repeated without making a word unreadable. */
const STRETCHABLE = /[aeiouäöüy]/iu;

/**
 * Makes every word of a text `percent` longer by repeating its vowels, so that layouts meet the words of a longer
 * language. Marks such as `<b>` stay as they are.
 */
export function lengthen(text: string, percent: number): string {
  return text.replace(/<[^>]*>|\p{L}+/gu, (part) =>
    part.startsWith('<') ? part : lengthenWord(part, Math.round((part.length * percent) / 100)),
  );
}

function lengthenWord(word: string, extra: number): string {
  const letters = [...word];
  const vowels = letters.flatMap((letter, index) => (STRETCHABLE.test(letter) ? [index] : []));
  const stretched = vowels.length > 0 ? vowels : [letters.length - 1];
  for (let added = 0; added < extra; added += 1) {
    const at = stretched[added % stretched.length] ?? 0;
    letters[at] = (letters[at] ?? '') + (word[at] ?? '').toLowerCase();
  }
  return letters.join('');
}
