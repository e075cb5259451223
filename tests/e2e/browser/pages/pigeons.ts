import type { App, Look } from '../app.ts';

/** What the panel says of a proof that takes long. */
export const WORDS = {
  en: {
    outOfTime: 'Halted after 2 seconds.',
    clean: 'Every case has one answer',
    goOn: 'Check to the end',
    searching: 'Looking for gaps.',
    stop: 'Stop',
    stopped: 'Stopped. This is what is certain so far.',
  },
  de: {
    outOfTime: 'Nach 2 Sekunden angehalten.',
    clean: 'Jeder Fall hat eine Antwort',
    goOn: 'Zu Ende prüfen',
    searching: 'Es wird nach Lücken gesucht.',
    stop: 'Anhalten',
    stopped: 'Angehalten. Hier steht, was bis dahin feststeht.',
  },
};

interface Shown {
  version: { id: string };
  columns: { id: string }[];
}

/**
 * Lays a rule that no known method proves quickly: `holes` cannot take one pigeon more with one each. The rows say that no two
 * pigeons sit in the same hole; that this leaves no case is as true as it is hard to show. Answers the id of the rule.
 */
export async function layPigeons(app: App, language: Look['language'], holes: number): Promise<string> {
  await app.openExample(language);
  const { teams } = await app.host.done<{ teams: { id: string }[] }>('organisation');
  const team = teams[0]?.id ?? '';
  const ask = <T>(method: string, params: object): Promise<T> => app.host.done(method, params, { team });
  const values = Array.from({ length: holes }, (_, hole) => `hole ${String(hole + 1)}`);
  const inputs: string[] = [];
  for (let pigeon = 0; pigeon <= holes; pigeon += 1) {
    const name = `Pigeon ${String(pigeon + 1)}`;
    inputs.push(await ask('term.add', { name, type: { kind: 'enum', values }, protected: false, sameEverywhere: false }));
  }
  const add = { team, topic: 'Who is in whose way', hitPolicy: 'first', inputs, outputs: [] };
  const rule = await ask<string>('rule.add', add);
  const shown = await ask<Shown>('rule.show', { id: rule });
  const rows: object[] = [];
  for (const [one, first] of shown.columns.entries()) {
    for (const second of shown.columns.slice(one + 1)) {
      for (const hole of values) {
        const cell = { text: `"${hole}"`, language: 'feel' };
        rows.push({ cells: { [first.id]: cell, [second.id]: cell } });
      }
    }
  }
  await ask('rule.rows.add', { version: shown.version.id, rows });
  return rule;
}
