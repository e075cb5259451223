import { dayAfter } from '../words';

/** The day of the week, 0 for Monday. */
function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The same day so many months later, or the last one of a month that is too short for it. */
export function monthsAfter(day: string, months: number): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0);
  date.setUTCDate(Math.min(date.getUTCDate(), Number(day.slice(8))));
  return date.toISOString().slice(0, 10);
}

/** The weeks of the month that a day lies in, from Monday to Sunday; `null` where a week belongs to another month. */
export function weeksOf(day: string): (string | null)[][] {
  const month = day.slice(0, 7);
  const first = `${month}-01`;
  const weeks: (string | null)[][] = [];
  for (
    let monday = dayAfter(first, -weekdayOf(first));
    monday.slice(0, 7) <= month;
    monday = dayAfter(monday, 7)
  )
    weeks.push(
      Array.from({ length: 7 }, (_, at) => dayAfter(monday, at)).map((one) =>
        one.startsWith(month) ? one : null,
      ),
    );
  return weeks;
}

/** Where a key leads from a day in a calendar, or `null` for a key that leads nowhere. */
export function dayAt(key: string, isShifted: boolean, from: string): string | null {
  switch (key) {
    case 'ArrowLeft':
      return dayAfter(from, -1);
    case 'ArrowRight':
      return dayAfter(from, 1);
    case 'ArrowUp':
      return dayAfter(from, -7);
    case 'ArrowDown':
      return dayAfter(from, 7);
    case 'Home':
      return dayAfter(from, -weekdayOf(from));
    case 'End':
      return dayAfter(from, 6 - weekdayOf(from));
    case 'PageUp':
      return monthsAfter(from, isShifted ? -12 : -1);
    case 'PageDown':
      return monthsAfter(from, isShifted ? 12 : 1);
    default:
      return null;
  }
}
