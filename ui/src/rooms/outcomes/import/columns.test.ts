import { beforeEach, expect, it, vi } from 'vitest';
import type { Column, Mapping, MarkCount, Means, Understood } from '../../../contract/generated';
import { platform } from '../../../platform';
import { ImportJob } from './job.svelte';
import { leave, takeUp } from './left.svelte';
import { canRecommend, scaleFor } from './scale';

const unneeded: Means = { kind: 'notImported', because: 'notNeeded' };

/** A file with a number without a name, people who are called a group, and groups. */
function understood(tellsLinesApart: boolean): Understood {
  const columns = [
    { name: 'number', means: unneeded, tellsLinesApart },
    { name: 'who', means: unneeded, namesPeople: true },
    { name: 'team', means: { kind: 'group' } },
  ] as unknown as Column[];
  const mapped = columns.map(({ name, means }) => ({ name, means, dateOrder: null }));
  const mapping = { lines: 'events', columns: mapped, handoversFrom: null } as unknown as Mapping;
  return { columns, mapping } as unknown as Understood;
}

async function looking(tellsLinesApart = true): Promise<ImportJob> {
  vi.spyOn(platform, 'rpc').mockResolvedValue(
    JSON.stringify({
      ok: { understood: understood(tellsLinesApart), known: [], noted: [], mappings: [] },
    }),
  );
  const job = new ImportJob('UTC');
  await job.look('/log.csv');
  return job;
}

beforeEach(() => {
  vi.restoreAllMocks();
});

it('sees by the numbers of cases whether a line is a whole case', async () => {
  for (const [apart, lines] of [
    [true, 'cases'],
    [false, 'events'],
  ] as const) {
    const job = await looking(apart);
    job.setMeans(0, { kind: 'case' });
    expect(job.mapping?.lines).toBe(lines);
  }
});

it('lets people count handovers in memory, and be nothing else that is kept', async () => {
  const job = await looking();
  const people = { kind: 'notImported', because: 'agent' };
  job.setMeans(1, { kind: 'topic' });
  expect([job.mapping?.columns[1]?.means, job.mapping?.handoversFrom]).toEqual([people, null]);
  job.setMeans(1, { kind: 'group' });
  expect([job.mapping?.columns[1]?.means, job.mapping?.handoversFrom]).toEqual([people, 1]);
  expect(job.mapping?.columns[2]?.means).toEqual({ kind: 'notImported', because: 'leftOut' });
  job.setMeans(1, { kind: 'customer' });
  expect([job.mapping?.columns[1]?.means.kind, job.mapping?.handoversFrom]).toEqual(['customer', null]);
});

it('takes a column whose heading speaks of people for groups only when somebody says so', async () => {
  const job = await looking();
  const people = { kind: 'notImported', because: 'agent' };
  job.sayGroups(0, true);
  expect(job.mapping?.columns[0]).toMatchObject({ means: { kind: 'group' }, saidGroups: true });
  expect(job.mapping?.columns[2]?.means).toEqual({ kind: 'notImported', because: 'leftOut' });
  job.sayGroups(0, false);
  expect(job.mapping?.columns[0]).toEqual({ name: 'number', means: people, dateOrder: null });
  job.sayGroups(0, true);
  job.setMeans(2, { kind: 'group' });
  expect(job.mapping?.columns[0]).toEqual({ name: 'number', means: people, dateOrder: null });
});

it('asks on another scale than that of a recommendation when enough answers speak for it', () => {
  const column = (count: number): Column =>
    ({
      scale: { lowest: 1, highest: 5 },
      marks: [4, 5].map((mark): MarkCount => ({ mark, count })),
    }) as Column;
  expect(scaleFor('recommend', column(3))).toEqual({ lowest: 0, highest: 10 });
  expect(scaleFor('recommend', column(40))).toEqual({ lowest: 1, highest: 5 });
  expect([0, 1, 2].map((lowest) => canRecommend({ lowest, highest: 10 }))).toEqual([true, true, false]);
  expect(canRecommend({ lowest: 1, highest: 5 })).toBe(false);
});

it('is taken up by those who left it on the way, and by nobody else', async () => {
  const job = await looking();
  const named = { path: '/log.csv', name: 'Weekly', keeps: false };
  leave('us', { job, picked: 'new', newJourney: 'Late parcels', named });
  const again = takeUp('us', 'UTC');
  expect([again.job === job, again.newJourney, again.named]).toEqual([true, 'Late parcels', named]);
  expect(takeUp('us', 'UTC').job.step).toBe('file');
  leave('us', again);
  expect(takeUp('them', 'UTC').job.step).toBe('file');
  job.leave();
  leave('us', again);
  expect(takeUp('us', 'UTC').job).not.toBe(job);
});
