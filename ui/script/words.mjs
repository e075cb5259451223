/**
 * Reads the message files of all languages, checks that they say the same things, and writes their keys and values
 * as types. `--check` writes nothing and fails when the types are old.
 */
import { parse, Visitor } from '@fluent/syntax';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const LOCALES = join(HERE, '../../locales');
/** Files that only the Rust side reads: they are checked, but the window needs no keys for them. */
const ELSEWHERE = new Set(['cli.ftl', 'sample.ftl']);
const TARGET = join(HERE, '../src/words/generated.ts');

/** Collects the variables of a pattern, through references to other messages and terms. */
class Variables extends Visitor {
  /** @type {Set<string>} */
  names = new Set();
  /** @type {Set<string>} */
  references = new Set();
  /**
   * @override
   * @param {import('@fluent/syntax').VariableReference} node
   */
  visitVariableReference(node) {
    this.names.add(node.id.name);
  }
  /**
   * @override
   * @param {import('@fluent/syntax').MessageReference} node
   */
  visitMessageReference(node) {
    this.references.add(node.attribute ? `${node.id.name}.${node.attribute.name}` : node.id.name);
  }
}

/**
 * @typedef {{ variables: Set<string>, references: Set<string>, file: string }} Entry
 * @param {string} source
 * @param {string} file
 * @param {string[]} problems
 * @returns {Map<string, Entry>}
 */
export function readMessages(source, file, problems) {
  const messages = new Map();
  for (const entry of parse(source, {}).body) {
    if (entry.type === 'Junk') {
      problems.push(`${file}: not understood: ${String(entry.content).trim().split('\n')[0]}`);
    }
    if (entry.type !== 'Message') continue;
    /** @type {[string, import('@fluent/syntax').Pattern | null][]} */
    const patterns = [
      [entry.id.name, entry.value],
      ...entry.attributes.map(
        (one) => /** @type {[string, any]} */ ([`${entry.id.name}.${one.id.name}`, one.value]),
      ),
    ];
    for (const [id, pattern] of patterns) {
      if (!pattern) continue;
      if (messages.has(id)) problems.push(`${file}: ${id} is there twice`);
      const found = new Variables();
      found.visit(pattern);
      messages.set(id, { variables: found.names, references: found.references, file });
    }
  }
  return messages;
}

/**
 * @param {string} language
 * @param {string[]} problems
 */
function readLanguage(language, problems) {
  /** @type {Map<string, Entry>} */
  const all = new Map();
  const folder = join(LOCALES, language);
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.ftl'))
    .sort()) {
    const path = `locales/${language}/${file}`;
    for (const [id, entry] of readMessages(readFileSync(join(folder, file), 'utf8'), path, problems)) {
      const former = all.get(id);
      if (former) problems.push(`${path}: ${id} is in ${former.file} already`);
      all.set(id, entry);
    }
  }
  for (const entry of all.values()) {
    for (const id of entry.references) all.get(id)?.variables.forEach((name) => entry.variables.add(name));
  }
  return all;
}

/**
 * @param {Map<string, Entry>} one
 * @param {Map<string, Entry>} other
 * @param {string} language of `other`
 * @param {string[]} problems
 */
export function compare(one, other, language, problems) {
  for (const [id, entry] of one) {
    const counterpart = other.get(id);
    if (!counterpart) {
      problems.push(`${entry.file}: ${id} is missing in ${language}`);
      continue;
    }
    for (const name of entry.variables) {
      if (!counterpart.variables.has(name)) problems.push(`${counterpart.file}: ${id} does not use $${name}`);
    }
  }
}

/** @param {Map<string, Entry>} messages */
function typesOf(messages) {
  const lines = [...messages.entries()]
    .filter(([, { file }]) => !ELSEWHERE.has(file.split('/').at(-1) ?? ''))

    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { variables }]) => {
      const fields = [...variables].sort().map((name) => `${JSON.stringify(name)}: Arg`);
      return `  ${JSON.stringify(id)}: ${fields.length > 0 ? `{ ${fields.join('; ')} }` : 'Record<never, Arg>'};`;
    });
  return `// Written by script/words.mjs from the message files; do not edit.\nimport type { Arg } from './words.svelte';\n\nexport interface Messages {\n${lines.join('\n')}\n}\n`;
}

function main() {
  /** @type {string[]} */
  const problems = [];
  const languages = readdirSync(LOCALES);
  const read = new Map(languages.map((language) => [language, readLanguage(language, problems)]));
  for (const [language, messages] of read) {
    for (const [other, theirs] of read) if (other !== language) compare(messages, theirs, other, problems);
  }
  const types = typesOf(read.get('en') ?? new Map());
  if (!process.argv.includes('--check')) writeFileSync(TARGET, types);
  else if (readFileSync(TARGET, 'utf8') !== types)
    problems.push('src/words/generated.ts is old: npm run words');
  problems.forEach((problem) => {
    console.error(problem);
  });
  process.exitCode = problems.length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
