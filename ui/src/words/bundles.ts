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

/** The bundles that have been asked for: a language's files are read once. */
const BUNDLES = new Map<string, FluentBundle>();

/** One bundle a language. `pseudo` makes the fixed parts of every message that many per cent longer. */
export function bundleOf(language: Language, pseudo = 0): FluentBundle {
  const key = `${language} ${pseudo}`;
  const bundle = BUNDLES.get(key) ?? read(language, pseudo);
  BUNDLES.set(key, bundle);
  return bundle;
}

function read(language: Language, pseudo: number): FluentBundle {
  const bundle = new FluentBundle(language === 'en' ? 'en-GB' : 'de-DE', {
    // Isolation marks would end up in accessible names and copied text; both languages run left to right.
    useIsolating: false,
    transform: pseudo > 0 ? (text) => lengthen(text, pseudo) : undefined,
  });
  for (const [path, source] of Object.entries(FILES)) {
    if (path.includes(`/locales/${language}/`)) bundle.addResource(new FluentResource(source));
  }
  return bundle;
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
