import type { Hotkey } from '../../hotkeys';
import type { TermId, TermType } from '../../contract/generated';
import { words } from '../../words';
import type { DeskModel } from './model.svelte';

/** The keys of the answers to a question, in the order of {@link choicesOf}; the last one says that nobody can say. */
export function answerKeys(type: TermType): string[] {
  if (type.kind === 'yesNo') return [words.language === 'de' ? 'J' : 'Y', 'N'];
  return type.kind === 'enum' ? type.values.slice(0, 9).map((_, index) => String(index + 1)) : [];
}

/** The texts that an input with few values offers. */
export function choicesOf(type: TermType): string[] {
  if (type.kind === 'yesNo') return ['yes', 'no'];
  return type.kind === 'enum' ? [...type.values] : [];
}

export const CANNOT_SAY = 'X';

/** What can be done with the keyboard at the desk, besides choosing a topic. */
export function deskHotkeys(
  model: DeskModel,
  focusFirst: () => void,
  chosen: (term: TermId) => void,
): Hotkey[] {
  const hotkey = (id: string, more: Omit<Hotkey, 'id' | 'scope'>): Hotkey => ({
    id: `desk.${id}`,
    scope: 'desk',
    ...more,
  });
  const several = (): boolean => model.areShown && model.answers.length > 1 && !model.isTogether;
  return [
    hotkey('input', {
      keys: ['Tab'],
      label: 'desk-key-input',
      foot: true,
      native: true,
      quiet: true,
      action: focusFirst,
    }),
    hotkey('look', {
      keys: ['ArrowLeft', 'ArrowRight'],
      label: 'desk-key-look',
      foot: true,
      quiet: true,
      enabled: several,
      action: (keys) => {
        model.look(model.at + (keys === 'ArrowLeft' ? -1 : 1));
      },
    }),
    hotkey('take', {
      keys: ['Enter'],
      label: 'desk-key-take',
      foot: true,
      inFields: true,
      enabled: () => model.canTake,
      action: () => void model.take(),
    }),
    hotkey('take-back', {
      keys: ['Ctrl+Z'],
      label: 'desk-take-back',
      // A use is no step of the history: while it stands here, it is what was done last.
      enabled: () => model.kept !== null && model.source.canWrite(),
      action: () => {
        if (model.kept) void model.takeBack(model.kept.use);
      },
    }),
    hotkey('otherwise', {
      keys: ['O'],
      label: 'desk-key-otherwise',
      foot: true,
      enabled: () => model.canTake,
      action: () => {
        model.isDecidingOtherwise = true;
      },
    }),
    hotkey('copy', {
      keys: ['C'],
      label: 'desk-key-copy',
      foot: true,
      enabled: () => model.answer !== null && (model.isSettled || model.kept !== null),
      action: () => void model.copy(),
    }),
    hotkey('new', {
      keys: ['Escape'],
      label: 'desk-key-new',
      action: () => {
        // What lies on top goes first: nobody loses a case by closing the form beside it.
        if (model.isDecidingOtherwise) {
          model.isDecidingOtherwise = false;
          return;
        }
        model.clear();
        focusFirst();
      },
    }),
    hotkey('say', {
      keys: sayingKeys(model),
      label: 'desk-key-say',
      quiet: true,
      enabled: () => model.ask !== null,
      action: (keys) => {
        const term = model.ask?.term;
        answer(model, keys);
        if (term !== undefined) chosen(term);
      },
    }),
  ];
}

function sayingKeys(model: DeskModel): string[] {
  const term = model.ask ? model.terms.get(model.ask.term) : undefined;
  return term ? [...answerKeys(term.type), CANNOT_SAY] : [];
}

function answer(model: DeskModel, keys: string): void {
  const term = model.ask ? model.terms.get(model.ask.term) : undefined;
  if (!term) return;
  if (keys === CANNOT_SAY) {
    model.cannotSay(term.id);
    return;
  }
  const choice = choicesOf(term.type)[answerKeys(term.type).indexOf(keys)];
  if (choice !== undefined) model.set(term.id, choice);
}
