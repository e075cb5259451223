import type { ChartData } from '../../../charts';
import type { BoardFlow, Chart, FlowWeek } from '../../../contract/generated';
import { csvTable, parseDay, t, words } from '../../../words';
import { segmentsOf } from '../../outcomes/chart';
import type { Figures } from '../../outcomes/figures';
import { LOOKS } from '../kinds';

/** A table as it stands on the screen. */
export interface Numbers {
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** The columns behind the first that hold words or days, by their place; all others hold figures. */
  words?: readonly number[];
  /** Whether the last column holds sentences. */
  endsInText?: boolean;
}

const DAY = 24 * 60;

/** Counts of cards: whole, and what is computed from them with one decimal. */
const written = (value: number): string => words.format.number(value, Number.isInteger(value) ? 0 : 1);
export const COUNTS: Figures = { factor: 1, decimals: 1, write: written, inside: written, bare: written };

/** Minutes as days with one decimal. */
export function daysOf(minutes: number): string {
  return words.format.number(minutes / DAY, 1);
}

/** "2.5 days" */
export function sayDays(minutes: number): string {
  return t('flow-days', { days: daysOf(minutes), count: Number((minutes / DAY).toFixed(1)) });
}

/** Cards finished a week as the control chart of the outcomes room draws it. */
export function throughputChart(weeks: readonly FlowWeek[], chart: Chart): ChartData {
  const years = new Set(weeks.map(({ week }) => week.year));
  return {
    points: weeks.map(({ week, count }, index) => ({
      label: String(week.week),
      ...(years.size > 1 ? { year: String(week.year) } : {}),
      value: count,
      signal: chart.points[index]?.verdict ?? null,
      immature: false,
    })),
    segments: segmentsOf(chart, 0, weeks.length, COUNTS),
    marks: [],
    decimals: 1,
  };
}

/** Every week with its count and limits. */
export function weekNumbers({ weeks, chart }: BoardFlow): Numbers {
  const rows = weeks.map(({ week, count }, index) => {
    const segment = chart.segments[chart.points[index]?.segment ?? -1];
    const limits = [segment?.limits?.drawnLower, segment?.centre, segment?.limits?.drawnUpper];
    return [
      `${String(week.week)}, ${String(week.year)}`,
      String(count),
      ...limits.map((limit) => (limit === undefined || limit === null ? '' : words.format.number(limit, 1))),
    ];
  });
  const head = [t('flow-week'), t('flow-throughput'), t('chart-lower'), t('chart-centre'), t('chart-upper')];
  return { head, rows };
}

/** Every open card that is named. */
export function ageNumbers({ ages, columns }: BoardFlow): Numbers {
  const column = new Map(columns.map(({ id, name }) => [id, name]));
  const rows = ages.map((card) => [
    card.title,
    t(LOOKS[card.kind].label),
    column.get(card.column) ?? '',
    String(card.age),
    String(card.still),
  ]);
  const head = [
    t('flow-col-card'),
    t('flow-col-kind'),
    t('flow-col-column'),
    t('flow-col-age'),
    t('flow-col-still'),
  ];
  return { head, rows, words: [1, 2] };
}

/** Every finished card that is named, the latest first. */
export function cycleNumbers({ done }: BoardFlow): Numbers {
  const rows = [...done]
    .reverse()
    .map((card) => [
      card.title,
      t(LOOKS[card.kind].label),
      words.format.fullDate(parseDay(card.day)),
      String(card.days),
      daysOf(card.blocked),
    ]);
  const head = [
    t('flow-col-card'),
    t('flow-col-kind'),
    t('flow-col-done'),
    t('flow-col-days'),
    t('flow-col-blocked'),
  ];
  return { head, rows, words: [1, 2] };
}

/** How many cards stood in each column on each day, the latest first. */
export function standingNumbers({ standing, columns, day }: BoardFlow): Numbers {
  const last = parseDay(day);
  const rows = [...standing].reverse().map((counts, back) => {
    const at = new Date(last);
    at.setDate(last.getDate() - back);
    return [words.format.fullDate(at), ...counts.map(String)];
  });
  return { head: [t('flow-col-day'), ...columns.map(({ name }) => name)], rows };
}

/** All numbers of the page as one file, one table below the other. */
export function flowAsCsv(flow: BoardFlow): string {
  const tables: [string, Numbers][] = [
    [t('flow-throughput'), weekNumbers(flow)],
    [t('flow-ages'), ageNumbers(flow)],
    [t('flow-cycles'), cycleNumbers(flow)],
    [t('flow-standing'), standingNumbers(flow)],
  ];
  return csvTable(tables.flatMap(([title, { head, rows }]) => [[title], head, ...rows, []]));
}
