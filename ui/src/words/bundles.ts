import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { lengthen } from './pseudo';

/** The languages of the interface. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Every message file of the window, by path, inside the program: nothing is loaded at run time. */
const FILES = import.meta.glob<string>(
  ['../../../locales/*/*.ftl', '!../../../locales/*/cli.ftl', '!../../../locales/*/sample.ftl'],
  { eager: true, query: '?raw', import: 'default' },
);

/** The bundles that have been asked for: a language's files are looked through once. */
const BUNDLES = new Map<string, FluentBundle>();

/** One bundle a language. `pseudo` makes the fixed parts of every message that many per cent longer. */
export function bundleOf(language: Language, pseudo = 0): FluentBundle {
  const key = `${language} ${pseudo}`;
  const bundle = BUNDLES.get(key) ?? new Messages(language, pseudo);
  BUNDLES.set(key, bundle);
  return bundle;
}

/** Where a message or a term begins. */
const BEGINS = /^(-?[a-z][\w-]*) *=/gim;
/** What a message may name. */
const NAMED = /-?[a-z][\w-]*/gi;

/** Messages that are read when they are asked for: most of them belong to rooms that nobody enters. */
class Messages extends FluentBundle {
  /** What was not read yet, as it was written. */
  readonly #unread = new Map<string, string>();

  constructor(language: Language, pseudo: number) {
    super(language === 'en' ? 'en-GB' : 'de-DE', {
      // Isolation marks would end up in accessible names and copied text; both languages run left to right.
      useIsolating: false,
      transform: pseudo > 0 ? (text) => lengthen(text, pseudo) : undefined,
    });
    for (const [path, source] of Object.entries(FILES)) {
      if (!path.includes(`/locales/${language}/`)) continue;
      const found = [...source.matchAll(BEGINS)];
      found.forEach(({ 1: id = '', index }, at) =>
        this.#unread.set(id, source.slice(index, found[at + 1]?.index)),
      );
    }
  }

  override getMessage(id: string): ReturnType<FluentBundle['getMessage']> {
    this.#read(id);
    return super.getMessage(id);
  }

  /** With the messages and terms that it names. */
  #read(id: string): void {
    const source = this.#unread.get(id);
    if (source === undefined) return;
    this.#unread.delete(id);
    this.addResource(new FluentResource(source));
    for (const [name] of source.matchAll(NAMED)) this.#read(name);
  }
}

/** The text of `id` (`message` or `message.attribute`), or `null` when the bundle has none. */
export function textOf(
  bundle: FluentBundle,
  id: string,
  args: Record<string, FluentVariable>,
): string | null {
  const [name = '', attribute] = id.split('.');
  const message = bundle.getMessage(name);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  return pattern ? bundle.formatPattern(pattern, args, []) : null;
}
