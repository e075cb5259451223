/** A piece of a message: plain, or inside a mark such as `<hl>…</hl>`. */
export interface Piece {
  text: string;
  /** `null` for plain text, otherwise the name of the mark: `hl`, `b`, or one that the caller draws. */
  mark: string | null;
}

/** Stands for "<" while a message is put together, so that a value can never open a mark. */
const ESCAPED = '\ue000';

/** Makes a value harmless before it goes into a message with marks. */
export function escapeValue<Value>(value: Value): Value {
  return (typeof value === 'string' ? value.replaceAll('<', ESCAPED) : value) as Value;
}

/** Cuts a message into pieces. Marks do not nest; an unknown or unclosed one stays visible as it is. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let end = 0;
  const add = (part: string, mark: string | null): void => {
    if (part !== '') found.push({ text: part.replaceAll(ESCAPED, '<'), mark });
  };
  for (const match of text.matchAll(/<([a-z]+)>(.*?)<\/\1>/gsu)) {
    add(text.slice(end, match.index), null);
    add(match[2] ?? '', match[1] ?? null);
    end = match.index + match[0].length;
  }
  add(text.slice(end), null);
  return found;
}
