import Archive from '@lucide/svelte/icons/archive';
import Hand from '@lucide/svelte/icons/hand';
import Move from '@lucide/svelte/icons/move';
import PanelRight from '@lucide/svelte/icons/panel-right';
import Scissors from '@lucide/svelte/icons/scissors';
import Trash from '@lucide/svelte/icons/trash-2';
import { call } from '../../contract/door';
import type { BoardItem, Card, CardMove } from '../../contract/generated';
import type { MenuEntry } from '../../kit';
import { attempt, say } from '../../shell';
import { t } from '../../words';
import { cut } from './cut.svelte';
import type { Deeds } from './deeds.svelte';
import { commandFor, standing, type Target } from './move';
import type { Sources } from './moves.svelte';
import type { View } from './view.svelte';

/** What is done with one card or with several, each in one step that can be taken back. */
export class Together {
  constructor(
    private readonly view: View,
    private readonly deeds: Deeds,
    private readonly from: Sources & { team: string; boards: () => readonly BoardItem[] },
  ) {}

  /** The chosen cards, in the order of the board. */
  get cards(): Card[] {
    return this.deeds.chosen;
  }

  /** Chooses one more card, or one less. */
  toggle(card: string): void {
    this.view.toggle(card);
    this.#count();
  }

  /** Chooses every card from the one before to this one. */
  stretch(card: string): void {
    const all = this.from.arrangement();
    if (all) this.view.stretch(all, card);
    this.#count();
  }

  /** Ends choosing together. */
  letGo(): void {
    this.view.letGo();
    this.deeds.said = t('board-said-let-go');
  }

  #count(): void {
    this.deeds.said = t('board-picked', { count: this.view.picked.length });
  }

  trash(cards: readonly Card[] = this.cards): Promise<void> {
    const ids = cards.map(({ id }) => id);
    return this.#putAway(
      cards,
      () => call('card.trash', { ids }),
      () => call('card.restore', { ids }),
      ['board-trashed', 'board-trashed-some'],
    );
  }

  archive(cards: readonly Card[] = this.cards): Promise<void> {
    const ids = cards.map(({ id }) => id);
    const set = (archived: boolean) => call('card.archive', { ids, archived });
    return this.#putAway(
      cards,
      () => set(true),
      () => set(false),
      ['board-archived', 'board-archived-some'],
    );
  }

  /** What leaves the board is said with a way back. */
  async #putAway(
    cards: readonly Card[],
    away: () => Promise<null>,
    back: () => Promise<null>,
    [one, some]: ['board-trashed', 'board-trashed-some'] | ['board-archived', 'board-archived-some'],
  ): Promise<void> {
    const [first] = cards;
    const ids = cards.map(({ id }) => id);
    if (!first || !(await attempt(() => this.deeds.takeOff(ids, away)))) return;
    const said = cards.length > 1 ? t(some, { count: cards.length }) : t(one, { title: first.title });
    this.deeds.offerBack(ids, said, () => void attempt(back));
  }

  block(): void {
    this.deeds.block();
  }

  /** Whether all chosen cards bear the label. */
  bears(label: string): boolean {
    const { cards } = this;
    return cards.length > 0 && cards.every(({ labels }) => labels?.some(({ id }) => id === label));
  }

  async label(label: string): Promise<void> {
    const on = !this.bears(label);
    await attempt(() => call('card.label', { cards: this.cards.map(({ id }) => id), label, on }));
  }

  /** Where the chosen cards can go: columns of this board, then the team's other boards. */
  get places(): MenuEntry[] {
    const columns = (this.deeds.shown?.columns ?? []).map(({ id, name }) => ({
      label: name,
      act: () => void this.#move(this.cards, { column: id }),
    }));
    return [...columns, ...this.boards(this.cards)];
  }

  /** What can be done with a card, and with all that are chosen when it is one of them. */
  entries(card: string, isOurs: boolean): MenuEntry[] {
    const { view, deeds } = this;
    if (!view.picked.includes(card)) view.letGo(card);
    view.selected = card;
    const { cards } = this;
    const [first] = cards;
    const entry = (
      label: string,
      icon: MenuEntry['icon'],
      keys: string,
      act: () => void,
      apart = false,
    ): MenuEntry => ({ ...{ label, icon, keys, act, apart } });
    const open = entry(t('board-menu-open'), PanelRight, 'Enter', () => {
      deeds.open(card, true);
    });
    if (!isOurs || !first) return [open];
    const isBlocked = cards.some(({ blocked }) => blocked);
    const block = entry(t(isBlocked ? 'board-block-change' : 'board-block'), Hand, 'B', () => {
      deeds.block();
    });
    return [
      ...(cards.length === 1 ? [open] : []),
      entry(t('board-menu-move'), Move, 'M', () => {
        deeds.lift();
      }),
      ...(cards.some(({ finished }) => finished === undefined) ? [block] : []),
      entry(
        t('board-cut-act'),
        Scissors,
        'Ctrl+X',
        () => {
          this.cut(cards);
        },
        true,
      ),
      ...this.boards(cards),
      entry(t('board-archive'), Archive, 'Shift+Delete', () => void this.archive(cards), true),
      entry(t('board-trash'), Trash, 'Delete', () => void this.trash(cards)),
    ];
  }

  /** The team's other boards, as places for cards. */
  boards(cards: readonly Card[]): MenuEntry[] {
    const others = this.from
      .boards()
      .filter(
        ({ id, team, isArchived }) => team === this.from.team && id !== this.deeds.shown?.id && !isArchived,
      );
    return others.map(({ id, name }, at) => ({
      label: t('board-to-board', { name }),
      note: t('board-to-board-note'),
      apart: at === 0,
      act: () => void this.#sendTo(cards, id, name),
    }));
  }

  /** To another board, where its work begins. */
  async #sendTo(cards: readonly Card[], id: string, name: string): Promise<void> {
    const done = await attempt(async () => {
      const { columns } = await call('board.show', { id });
      const column = (columns.find(({ role }) => role === 'options') ?? columns[0])?.id;
      if (column === undefined) return null;
      await call('card.move', { ids: cards.map((card) => card.id), column });
      return column;
    });
    if (done === null) say(t('board-no-column', { name }));
    if (done) this.#gone(t('board-sent', { count: cards.length, name }));
  }

  async #move(cards: readonly Card[], to: Omit<CardMove, 'ids'>): Promise<void> {
    await attempt(() => call('card.move', { ids: cards.map(({ id }) => id), ...to }));
  }

  #gone(said: string): void {
    this.view.letGo();
    this.view.select(null);
    say(said);
  }

  /** Takes the chosen cards up, to be put down on this board or on another one of the team. */
  cut(cards: readonly Card[] = this.cards): void {
    const [first] = cards;
    if (!first) return;
    cut.held = { team: this.from.team, ids: cards.map(({ id }) => id), title: first.title };
    // They are held now, and named in one place.
    this.view.letGo(first.id);
    this.view.choosePlace(null);
    this.deeds.said = t('board-cut', { count: cards.length, title: first.title });
  }

  /** Cards that were cut stay where they are. */
  forget(): void {
    cut.held = null;
    this.view.choosePlace(null);
    this.deeds.said = '';
  }

  /** A click on the ground of the board: cards that were cut are to come there. A rail has none. */
  ground = (target: Target): void => {
    const column = this.deeds.shown?.columns[target.column];
    if (cut.held?.team !== this.from.team || !column || this.view.isFolded(column)) return;
    this.deeds.choosePlace(target, cut.held.ids);
  };

  /** Takes back what was done last: choosing a place for them, choosing together, or cutting. */
  back(): void {
    if (this.view.place) {
      this.view.choosePlace(null);
      this.deeds.said = t('board-said-let-go');
    } else if (this.view.picked.length > 0) this.letGo();
    else this.forget();
  }

  /** Puts them down where somebody chose, otherwise behind the selected card, or at the end of the first column of work in progress. */
  async paste(): Promise<void> {
    const [{ held }, all, board] = [cut, this.from.arrangement(), this.deeds.shown];
    if (!held || !all || !board) return;
    if (held.team !== this.from.team) {
      say(t('board-paste-theirs'));
      return;
    }
    const { selected } = this.view;
    const behind = selected === null ? undefined : all.places.get(selected);
    const place = this.view.place ?? (behind && standing(all, behind, held.ids));
    const first = board.columns.find(({ role }) => role === 'active') ?? board.columns[0];
    const end = first && { ids: [...held.ids], column: first.id };
    const command = place ? commandFor(all, board, place, held.ids) : end;
    if (command && (await attempt(() => call('card.move', command))) === undefined) return;
    this.forget();
    this.view.letGo();
    const shown = held.ids[0];
    if (shown !== undefined) this.deeds.show(shown);
    const column = board.columns.find(({ id }) => id === command?.column)?.name ?? '';
    if (command) say(t('board-pasted', { count: held.ids.length, column }));
  }
}
