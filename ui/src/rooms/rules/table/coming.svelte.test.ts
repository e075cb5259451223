import { mount, tick, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Rule, RuleRowView, Term } from '../../../contract/generated';
import { announcements } from '../../../shell/announcements.svelte';
import { platform } from '../../../platform';
import { termsById } from '../terms';
import { TableModel } from './model.svelte';
import Table from './Table.svelte';

const row = (id: string): RuleRowView => ({
  id,
  cells: {},
  because: '',
  comments: {},
  changed: [],
  implied: {},
});
const number: Term['type'] = { kind: 'number', unit: '€', step: '1', min: null, max: null };
const term = (id: string): Term => ({
  id,
  name: id,
  type: number,
  protected: false,
  sameEverywhere: false,
  answers: {},
});
const ruleOf = (...rows: string[]): Rule =>
  ({
    rule: { topic: 'Late parcels' },
    version: { id: 'v' },
    hitPolicy: 'unique',
    columns: [
      { id: 'days', side: 'if', term: 'days', isNew: false },
      { id: 'goodwill', side: 'then', term: 'goodwill', isNew: false },
    ],
    comments: [],
    rows: rows.map(row),
    problems: [],
  }) as unknown as Rule;

let rule = $state.raw(ruleOf());
let model: TableModel;
let table: object;
/** Answers the request for a row. */
let answer: ((reply: object) => void) | undefined;
let written: unknown[];

beforeEach(() => {
  written = [];
  answer = undefined;
  vi.spyOn(platform, 'rpc').mockImplementation((request) => {
    const { method, params } = JSON.parse(request) as { method: string; params: { cells: unknown } };
    if (method === 'rule.rows.add')
      return new Promise((done) => {
        answer = (reply) => {
          done(JSON.stringify(reply));
        };
      });
    if (method === 'rule.cells') written.push(params.cells);
    return Promise.resolve(JSON.stringify({ ok: null }));
  });
});

function show(...rows: string[]): void {
  rule = ruleOf(...rows);
  model = new TableModel({
    rule: () => rule,
    terms: () => termsById([term('days'), term('goodwill')]),
    proof: () => undefined,
    contradictions: () => [],
    editable: () => true,
    fedBy: () => new Map(),
    contested: () => new Map(),
    exceptions: () => new Map(),
  });
  const props = { model, lockedBecause: '', onimpossible: vi.fn(), onaddcolumn: vi.fn() };
  table = mount(Table, { target: document.body, props });
}

afterEach(async () => {
  await unmount(table);
  document.body.replaceChildren();
});

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await pressing({ key });
}

/** Presses a key; returns what came of it. */
async function pressing(init: KeyboardEventInit): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  document.activeElement?.dispatchEvent(event);
  await tick();
  return event;
}

async function addRow(): Promise<void> {
  const button = [...document.querySelectorAll('button')].find((one) =>
    one.textContent?.includes('Add a row'),
  );
  button?.focus();
  button?.click();
  await tick();
}

/** The host has made the row, and then the table shows it. */
async function comes(...rows: string[]): Promise<void> {
  await vi.waitFor(() => {
    expect(answer).toBeDefined();
  });
  answer?.({ ok: [rows.at(-1)] });
  await vi.waitFor(() => {
    expect(model.coming.place).not.toBeNull();
  });
  rule = ruleOf(...rows);
}

const place = (): Element | null => document.activeElement?.closest('[data-line]') ?? null;

it.each([[['a']], [[]]])(
  'what is typed right after a row was asked for goes into it (%s)',
  async (before: string[]) => {
    show(...before);
    await addRow();
    await press('Tab', '1', '0', 'Enter');
    await comes(...before, 'new');
    await vi.waitFor(() => {
      expect(written).toEqual([[{ row: 'new', column: 'goodwill', text: '10', language: 'en' }]]);
    });
    expect(place()?.getAttribute('data-line')).toBe('new');
  },
);

it('the table keeps the focus until the row comes, and goes on with the field that was opened', async () => {
  show('a');
  await addRow();
  expect(document.activeElement?.closest('table')).not.toBeNull();
  await press('5');
  await comes('a', 'new');
  await vi.waitFor(() => {
    expect(document.activeElement).toBeInstanceOf(HTMLTextAreaElement);
  });
  expect((document.activeElement as HTMLTextAreaElement).value).toBe('5');
  expect(place()?.getAttribute('data-line')).toBe('new');
});

it('keeps only keys that can be pressed again, and lets no cell take composed letters until the row comes', async () => {
  show('a');
  model.grid.go({ line: 0, column: 0 });
  await tick();
  const taking = (): number => document.querySelectorAll('td[contenteditable="plaintext-only"]').length;
  expect(taking()).toBe(1);
  await addRow();
  expect(taking()).toBe(0);
  const dead = await pressing({ key: 'Dead' });
  const process = await pressing({ key: 'Process', keyCode: 229 });
  expect([dead, process].map((event) => event.defaultPrevented)).toEqual([false, false]);
  await press('5');
  await comes('a', 'new');
  await vi.waitFor(() => {
    expect(document.activeElement).toBeInstanceOf(HTMLTextAreaElement);
  });
  expect((document.activeElement as HTMLTextAreaElement).value).toBe('5');
});

it('the Enter that confirms a composed letter ends no cell', async () => {
  show('a');
  model.grid.go({ line: 0, column: 0 });
  document.querySelector<HTMLElement>('td[role="gridcell"]')?.focus();
  await pressing({ key: 'Enter', keyCode: 229 });
  expect(document.querySelector('textarea')).toBeNull();
  await press('7');
  await pressing({ key: 'Enter', keyCode: 229 });
  expect(document.querySelector('textarea')?.value).toBe('7');
  await pressing({ key: 'Enter', keyCode: 13 });
  expect(document.querySelector('textarea')).toBeNull();
});

it('writes nothing when the host makes no row', async () => {
  show('a');
  await addRow();
  await press('9', 'Enter');
  await vi.waitFor(() => {
    expect(answer).toBeDefined();
  });
  answer?.({ rejected: { code: 'notFound', kind: 'rule_version' } });
  await vi.waitFor(() => {
    expect(model.coming.isOn).toBe(false);
  });
  await press('ArrowDown');
  expect(written).toEqual([]);
});

it('refuses a text that is too long for a cell before it is laid out, and keeps what stood there', async () => {
  show('a');
  model.grid.go({ line: 0, column: 0 });
  document.querySelector<HTMLElement>('td[role="gridcell"]')?.focus();
  await press('7');
  const field = document.querySelector('textarea');
  const paste = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(paste, { clipboardData: { getData: () => 'x'.repeat(1_000_000) } });
  expect(field?.dispatchEvent(paste)).toBe(false);
  expect(announcements.all.map(({ text }) => text).join()).toContain('Nothing was pasted');
  expect(field?.value).toBe('7');
});
