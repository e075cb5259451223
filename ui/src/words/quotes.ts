import type { Language } from './bundles';

/** What opens and closes a quotation, and one inside it. */
const QUOTES: Record<Language, { outer: readonly [string, string]; inner: readonly [string, string] }> = {
  en: { outer: ['“', '”'], inner: ['‘', '’'] },
  de: { outer: ['„', '“'], inner: ['‚', '‘'] },
};

/** Gives a quotation inside another one, as where a quoted title has quotes itself, the signs for that. */
export function nestQuotes(text: string, language: Language): string {
  const { outer, inner } = QUOTES[language];
  if (text.split(outer[0]).length < 3) return text;
  let depth = 0;
  return [...text]
    .map((sign) => {
      if (sign === outer[0]) {
        depth += 1;
        return depth > 1 ? inner[0] : sign;
      }
      if (sign !== outer[1] || depth === 0) return sign;
      depth -= 1;
      return depth > 0 ? inner[1] : sign;
    })
    .join('');
}
