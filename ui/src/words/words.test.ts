import { describe, expect, it } from 'vitest';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { bundleOf, textOf } from './bundles';
import { errorText, kebab } from './error';
import { lengthen } from './pseudo';
import { t, words } from './words.svelte';
import { Broken, Rejected } from '../contract/error';
import { compare, readMessages } from '../../script/words.mjs';

describe('messages', () => {
  it('follow the language', () => {
    words.language = 'en';
    expect(t('key-ctrl')).toBe('Ctrl');
    words.language = 'de';
    expect(t('key-ctrl')).toBe('Strg');
  });

  it('choose the plural of each language', () => {
    words.language = 'en';
    expect(t('shell-team-size', { people: 1, journeys: 3 })).toBe('1 person, 3 journeys');
    words.language = 'de';
    expect(t('shell-team-size', { people: 7, journeys: 1 })).toBe('7 Leute, 1 Journey');
  });

  it('carry no isolation marks', () => {
    words.language = 'en';
    expect(t('shell-go-to', { room: 'Board' })).toBe('Go to Board');
  });

  it('group large numbers as the language does', () => {
    words.language = 'de';
    expect(t('bracket-count', { filled: 1200, total: 2140 })).toBe('1.200 von 2.140');
  });

  it('read an attribute by its dotted id', () => {
    const bundle = new FluentBundle('en', { useIsolating: false });
    bundle.addResource(new FluentResource('field = Name\n    .hint = A { $what }'));
    expect(textOf(bundle, 'field.hint', { what: 'word' })).toBe('A word');
  });

  it('are read with the messages that they name', () => {
    words.language = 'de';
    expect(t('error-no-outcome', { measure: 'talk' })).toMatch(/^[^{]+ Nichts wurde geändert\. [^{]+$/u);
  });

  it('are null when nobody wrote them', () => {
    expect(words.find('no-such-message')).toBeNull();
    expect(textOf(bundleOf('de'), 'key-ctrl.no-such-attribute', {})).toBeNull();
  });
});

describe('words of errors', () => {
  it('are found by code, facts included', () => {
    words.language = 'en';
    expect(kebab('nameTaken')).toBe('name-taken');
    expect(errorText(new Rejected('nameTaken', { code: 'nameTaken', name: 'Board' }))).toContain('“Board”');
  });

  it('writes the numbers, days and lengths of time in it as the language does', () => {
    words.language = 'de';
    const said = (facts: ConstructorParameters<typeof Rejected>[1]): string =>
      errorText(new Rejected(facts.code as 'empty', facts));
    expect(said({ code: 'betweenSteps', field: 'max', step: '10000.05' })).toContain('10.000,05.');
    expect(said({ code: 'betweenSteps', field: 'max', step: 'PT30M' })).toContain('30\u00a0Minuten.');
    expect(said({ code: 'tooLateToAnswer', latest: '2026-11-30' })).toContain('30.\u202fNovember 2026');
    expect(said({ code: 'pulseThisWeek', from: '2026-11-16' })).toContain('16.\u202fNovember 2026');
    // A name stays what it is.
    expect(said({ code: 'nameTaken', name: '1000.05' })).toContain('„1000.05“');
  });

  it('names of a proof only what stands in the way', () => {
    const none = { gaps: 0, overlaps: 0, violated: 0, unreadable: 0, silent: 0, unproved: 0 };
    const said = (facts: object): string =>
      errorText(new Rejected('proofOpen', { code: 'proofOpen', ...none, contradictions: 0, ...facts }));
    words.language = 'en';
    expect(said({ contradictions: 1 })).toBe(
      'This cannot come into force yet. The rule of another team answers a case otherwise: settle it with them, or accept the difference on both sides. The draft is kept.',
    );
    words.language = 'de';
    expect(said({ gaps: 2, violated: 1 })).toBe(
      'Die Regel kann noch nicht in Kraft treten. 2 Lücken sind offen: Beantwortet sie, oder sagt, dass die Fälle nicht vorkommen. Eine Leitplanke ist nicht eingehalten: Ändert die Zeilen, die dagegen verstoßen. Der Entwurf bleibt erhalten.',
    );
  });

  it('say in the language what the system says in its own', () => {
    words.language = 'de';
    const said = (detail: string): string =>
      errorText(new Broken('file', { code: 'file', path: '/nowhere/x.json', detail }));
    expect(said('No such file or directory (os error 2)')).toContain(
      '/nowhere/x.json (diese Datei oder diesen Ordner gibt es nicht).',
    );
    expect(said('Permission denied (os error 13)')).toContain('(das ist nicht erlaubt)');
    expect(said('No space left on device (os error 28)')).toContain('(der Datenträger ist voll)');
    expect(said('something else (os error 99)')).toContain('(something else (os error 99))');
  });

  it('name the code when a code has none', () => {
    words.language = 'en';
    expect(errorText(new Rejected('neverHeardOf' as 'empty', {}))).toContain('(neverHeardOf)');
  });

  it('wrap whatever was thrown', () => {
    words.language = 'en';
    expect(errorText(new TypeError('x is undefined'))).toContain('x is undefined');
  });
});

it('words of a nested choice follow its fact', () => {
  words.language = 'de';
  expect(errorText(new Rejected('readOnly', { why: 'newer' }))).toMatch(/^Ein neueres Spielraum/u);
  expect(errorText(new Rejected('readOnly', { why: 'protected' }))).toMatch(/nimmt keine Änderungen an/u);
});

describe('long words', () => {
  it('are about a third longer and keep marks', () => {
    const long = lengthen('Eight weeks <hl>below the line</hl>', 30);
    expect(long).toContain('<hl>');
    expect(long).toContain('</hl>');
    const grown = long.replace(/<[^>]*>/gu, '').length / 'Eight weeks below the line'.length;
    expect(grown).toBeGreaterThan(1.2);
    expect(grown).toBeLessThan(1.4);
  });

  it('leave values alone', () => {
    expect(textOf(bundleOf('en', 30), 'shell-go-to', { room: 'Board' })).toMatch(/ Board$/u);
  });
});

describe('the check of message files', () => {
  const read = (source: string, problems: string[] = []) => readMessages(source, 'a.ftl', problems);

  it('finds a message that another language lacks', () => {
    const problems: string[] = [];
    compare(read('one = 1\ntwo = 2'), read('one = 1'), 'de', problems);
    expect(problems).toEqual(['a.ftl: two is missing in de']);
  });

  it('finds a value that another language forgets, in every plural', () => {
    const problems: string[] = [];
    const english = read('n = { $count ->\n    [one] { $name }\n   *[other] { $count } of { $name }\n }');
    compare(english, read('n = { $count }'), 'de', problems);
    expect(problems).toEqual(['a.ftl: n does not use $name']);
  });

  it('finds what it cannot read and what is there twice', () => {
    const problems: string[] = [];
    read('one = 1\none = 2\n!!', problems);
    expect(problems).toHaveLength(2);
  });
});
