/** What lists begin their lines with. A number only counts where it is that of the line: "2. October" may be a day. */
const MARK = /^\s*(?:[-*+•–]|(?<number>\d{1,3})[.)])\s+/u;

/** The lines of a text that was pasted into a list, without the marks of the list that they come from. */
export function pastedLines(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, at) => {
    const found = MARK.exec(line);
    const number = found?.groups?.['number'];
    const isMark = number === undefined || (lines.length > 1 && Number(number) === at + 1);
    return found && isMark ? line.slice(found[0].length) : line;
  });
}
