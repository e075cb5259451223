import { call } from '../../contract/door';
import type { Card } from '../../contract/generated';
import type { MenuEntry } from '../../kit';
import { isFocusLost } from '../../kit/focus';
import { announcements, attempt, say } from '../../shell';
import { t } from '../../words';
import { columnEntries } from './columns';
import type { Dialog } from './dialog';
import { cardOf } from './facts';
import { sayGone } from './gone';
import { neighbour, type Direction } from './move';
import { Moves } from './moves.svelte';

/** Everything that can be done on a board, whether by pointer, keys or menu. */
export class Deeds extends Moves {
  dialog = $state.raw<Dialog | null>(null);
  /** Whether the filter is open. */
  filtering = $state(false);
  /** The open card takes the focus as soon as it is there. */
  entering = $state(false);
  /** Words that the open card was found by: it shows where they stand. */
  sought = $state('');
  /** The open card asks what it hangs on as soon as it is there. */
  linking = $state(false);
  /** What we ask of another team and somebody wants to see: the strip unfolds, and gives it the focus. */
  following = $state<string | null>(null);
  #awaited: string | null = null;
  /** The cards as they stood when the board was answered last. */
  #before: readonly Card[] | undefined;
  /** The cards that an act here takes off the board. */
  #leaving: readonly string[] = [];
  /** What is said of cards that left the board, with the way back, until one of them is back. */
  #offered: { cards: readonly string[]; said: number; areGone: boolean } | null = null;

  get selected(): Card | undefined {
    return cardOf(this.shown?.cards, this.view.selected);
  }

  /** The chosen cards, in the order of the board. */
  get chosen(): Card[] {
    const all = this.from.arrangement();
    const ids = all ? this.view.chosen(all) : [];
    const chosen = this.shown?.cards.filter(({ id }) => ids.includes(id)) ?? [];
    return chosen.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
  }

  /** A click on a card, or Enter: opens it, or drops what is moving. */
  press = (card: string, byKeys: boolean): void => {
    if (this.view.moving) void this.drop();
    else {
      this.view.letGo(card);
      this.open(card, byKeys);
    }
  };

  /** Opens a card beside the board; by keys the focus goes there. */
  open(card: string, byKeys: boolean): void {
    this.view.selected = card;
    this.view.isOpen = true;
    this.entering = byKeys;
    if (!byKeys) this.from.reveal(card);
  }

  /** Opens a card that a link names, unfolding what hides it. */
  seek = (id: string, words = ''): void => {
    this.sought = words;
    if (this.uncover(id)) this.open(id, false);
    else void this.#seekAway(id);
  };

  /** Selects a card and brings it into sight, unfolding what hides it. */
  point = (card: string): void => {
    if (!this.uncover(card)) return;
    this.view.selected = card;
    this.from.reveal(card);
  };

  /** What is not on the board may lie in its archive or trash. */
  async #seekAway(id: string): Promise<void> {
    const card = await attempt(() => call('card.show', { id }));
    if (card && card.board === this.shown?.id) this.away(card.card.title);
  }

  /** Closes the open card; it stays selected. */
  close(): void {
    this.view.isOpen = false;
    if (this.view.selected !== null) this.from.reveal(this.view.selected);
  }

  /** An act that takes cards off the board, so nobody is told that they are gone; what stood next to them has the focus then. */
  async takeOff(cards: readonly string[], work: () => Promise<unknown>): Promise<true> {
    const all = this.from.arrangement();
    const next = all && this.remaining(all, cards);
    const { selected } = this.view;
    this.#leaving = cards;
    try {
      await work();
      // Somebody went on to another card meanwhile.
      if (this.view.selected !== selected && this.view.selected !== null) return true;
      this.view.isOpen = false;
      this.view.letGo(next);
      this.view.select(next ?? null);
      if (next !== undefined) this.from.reveal(next);
      return true;
    } finally {
      this.#leaving = [];
    }
  }

  /** Says that cards left the board, with the way back; once one of them is back by another way, there is nothing to offer. */
  offerBack(cards: readonly string[], text: string, back: () => void): void {
    const said = announcements.say(text, { action: { label: t('kit-undo'), act: back } });
    this.#offered = { cards, said, areGone: false };
  }

  #takeBackOffer(cards: readonly Card[]): void {
    const offered = this.#offered;
    if (!offered) return;
    const isBack = cards.some(({ id }) => offered.cards.includes(id));
    if (isBack && offered.areGone) {
      announcements.close(offered.said);
      this.#offered = null;
    } else offered.areGone ||= !isBack;
  }

  /** Opens one of these cards, the one behind the selected card, however hidden. */
  lead(cards: readonly Card[]): void {
    const next = cards[(cards.findIndex(({ id }) => id === this.view.selected) + 1) % cards.length];
    if (!next) return;
    if (!this.from.arrangement()?.places.has(next.id)) this.view.showAll();
    this.seek(next.id);
  }

  /** Selects a card and brings it into sight as soon as it is on the board. */
  show = (card: string): void => {
    this.view.selected = card;
    if (this.from.arrangement()?.places.has(card)) this.point(card);
    else this.#awaited = card;
  };

  /** Called when the board was answered anew. */
  arrived(): void {
    const cards = this.shown?.cards ?? [];
    this.#takeBackOffer(cards);
    const awaited = this.#awaited;
    if (awaited !== null) {
      if (!cards.some(({ id }) => id === awaited)) return;
      this.#awaited = null;
      if (this.from.arrangement()?.places.has(awaited)) this.from.reveal(awaited);
      else this.#sayHidden(awaited);
    }
    this.#follow(cards);
    const { selected } = this.view;
    const gone = this.view.reconcile(cards);
    if (gone === null || !this.#leaving.every((left) => cards.some(({ id }) => id === left))) return;
    // It went by an act elsewhere: whoever is at it here would otherwise work on nothing.
    if (gone === 'moving' || selected === null) this.said = t('board-card-gone');
    else void sayGone(selected, this.from.nameOf).then((text) => say((this.said = text)));
  }

  /** What goes to another place, as undo makes it, stays in sight: whoever was at it would have nothing left. */
  #follow(cards: readonly Card[]): void {
    const [id, before] = [this.view.selected, this.#before];
    this.#before = cards;
    const [stood, stands] = [cardOf(before, id), cardOf(cards, id)];
    const isThere = stood?.column === stands?.column && stood?.stage === stands?.stage;
    if (id === null || !stood || !stands || isThere || this.view.moving) return;
    if (this.view.isOpen) this.from.reveal(id, false);
    else if (isFocusLost()) this.point(id);
  }

  #sayHidden(card: string): void {
    const title = this.shown?.cards.find(({ id }) => id === card)?.title ?? '';
    const act = (): void => {
      this.view.showAll();
      this.from.reveal(card);
    };
    say(t('board-added-hidden', { title }), { label: t('board-show-all'), act });
  }

  /** Selects the next card in a direction, the first one when none is selected; with `along` it is chosen beside the others. */
  go(direction: Direction, along = false): void {
    const all = this.from.arrangement();
    if (!all) return;
    const columns = all.columns.map(({ column }) => column);
    const place = this.view.selected === null ? undefined : all.places.get(this.view.selected);
    const isOpen = (lane: number, column: number): boolean => {
      const [one, other] = [all.lanes[lane], columns[column]];
      return Boolean(one && other && !this.view.isFolded(other) && this.view.isLaneOpen(one, columns));
    };
    const next = place ? neighbour(all, place, direction, isOpen) : this.view.reachable(all);
    if (next === null) return;
    if (along) {
      const { picked, selected } = this.view;
      // The first one is where somebody comes from, in another column, too.
      if (picked.length === 0) this.view.letGo();
      if (picked.length === 0 && place && selected !== null) this.view.stretch(all, selected);
      this.view.stretch(all, next);
      this.said = t('board-picked', { count: this.view.picked.length });
    } else if (this.view.picked.length === 0) this.view.letGo(next);
    this.view.selected = next;
    this.from.reveal(next);
  }

  newCard(): void {
    this.addTo(null);
  }

  /** A new card in a column, or in the first one of work in progress; beside the selected card's stage. */
  addTo(column: string | null): void {
    this.dialog = { kind: 'card', column, stage: this.selected?.stage ?? null };
  }

  away(text = ''): void {
    this.dialog = { kind: 'away', text };
  }

  tried(): void {
    this.dialog = { kind: 'tried' };
  }

  /** Asks what blocks the chosen cards, or frees them. What is finished waits for nothing. */
  block(): void {
    const { chosen } = this;
    const [first, ...others] = chosen.filter(({ finished }) => finished === undefined);
    if (first)
      this.dialog = { kind: 'block', cards: [first, ...others], finished: chosen.length - others.length - 1 };
  }

  /** Opens the selected card where it is linked with another. */
  link(): void {
    const card = this.selected;
    if (!card) return;
    this.open(card.id, false);
    this.linking = true;
  }

  columnEntries(at: number): readonly MenuEntry[] {
    const columns = this.from.arrangement()?.columns ?? [];
    return columnEntries(columns, at, {
      add: (column) => {
        this.addTo(column);
      },
      change: (column) => (this.dialog = { kind: 'column', column, before: at }),
      insert: (before) => (this.dialog = { kind: 'column', column: null, before }),
      move: (from, before) => void this.moveColumn(from, before),
      remove: (id) => void this.removeColumn(id),
    });
  }
}
