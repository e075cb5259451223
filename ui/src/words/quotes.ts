import type { Language } from './bundles';

/** What opens and closes a quotation inside another one. */
const INNER: Record<Language, readonly [string, string]> = { en: ['‘', '’'], de: ['‚', '‘'] };

/** Signs that open wherever they stand, and those that only close; “ does either, depending on the language. */
const OPENS = '„';
const CLOSES = '”';
const EITHER = '“';

/** Most texts have no quotation, let alone two. */
const TWO = /[„“].*[„“]/su;

/** What stands before a sign that opens, besides nothing at all and another one that opens. */
const BEFORE_OPENING = /[\s([{/>–—-]/u;

/**
 * Gives a quotation inside another one, as where a quoted title has quotes itself, the signs for that, whichever language it is in. What
 * does not come in pairs is left as it is.
 */
export function nestQuotes(text: string, language: Language): string {
  if (!TWO.test(text)) return text;
  const inner = INNER[language];
  let depth = 0;
  let before = ' ';
  let isOpened = false;
  const nested = [...text].map((sign) => {
    const mayOpen = isOpened || BEFORE_OPENING.test(before);
    before = sign;
    isOpened = sign === OPENS || (sign === EITHER && mayOpen);
    if (isOpened) return (depth += 1) > 1 ? inner[0] : sign;
    if ((sign !== CLOSES && sign !== EITHER) || depth === 0) return sign;
    return (depth -= 1) > 0 ? inner[1] : sign;
  });
  return depth === 0 ? nested.join('') : text;
}
