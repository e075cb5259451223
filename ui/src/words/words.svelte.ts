import type { FluentVariable } from '@fluent/bundle';
import { platform } from '../platform';
import { LANGUAGES, bundleOf, textOf, type Language } from './bundles';
import { Format } from './format';
import type { Messages } from './generated';
import { nestQuotes } from './quotes';

/** A value in a message. Numbers choose the plural; amounts, shares and dates come formatted by `words.format`. */
export type Arg = string | number;
/** Every message of the interface. */
export type MessageId = keyof Messages;
/** The messages that need no value. */
export type PlainMessageId = {
  [Id in MessageId]: keyof Messages[Id] extends never ? Id : never;
}[MessageId];
/** The values that a message needs: nothing or one record. */
export type ArgsOf<Id extends MessageId> = keyof Messages[Id] extends never ? [] : [Messages[Id]];

/** The language of the interface; whoever reads it inside a component follows a change. */
class Words {
  language = $state<Language>(preferredLanguage());
  readonly #bundle = $derived(bundleOf(this.language, platform.pseudo));
  /** Numbers, amounts and dates in the current language. */
  readonly format = $derived(new Format(this.language));

  /** The text of a message whose id is only known at run time; English when the language lacks it, `null` without one. */
  find(id: string, args: Record<string, FluentVariable> = {}): string | null {
    const text = textOf(this.#bundle, id, args) ?? textOf(bundleOf('en', platform.pseudo), id, args);
    return text && nestQuotes(text, this.language);
  }

  /** The text of a message in every language, for what was written while another one was chosen. */
  inEach(id: PlainMessageId): string[] {
    return LANGUAGES.flatMap((language) => textOf(bundleOf(language, platform.pseudo), id, {}) ?? []);
  }
}

/** The language of the computer, English when we do not speak it. */
function preferredLanguage(): Language {
  return LANGUAGES.find((one) => navigator.language.startsWith(one)) ?? 'en';
}

export const words = new Words();

/** The text of a message in the current language. */
export function t<Id extends MessageId>(id: Id, ...args: ArgsOf<Id>): string {
  return words.find(id, args[0]) ?? id;
}
