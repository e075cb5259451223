import { call } from '../../contract/door';
import type { Board, Card, CardMove } from '../../contract/generated';
import type { MenuEntry } from '../../kit';
import { attempt, say } from '../../shell';
import { t, words } from '../../words';
import { NO_STAGE, type Arrangement } from './arrange';
import { columnEntries } from './columns';
import type { Dialog } from './dialog';
import * as move from './move';
import type { Direction, Target } from './move';
import type { Moving, View } from './view.svelte';

/** Where deeds read from. */
export interface Sources {
  board: () => Board | undefined;
  arrangement: () => Arrangement | undefined;
  /** An ISO day. */
  today: () => string;
  /** Brings a card into sight and gives it the focus. */
  reveal: (card: string) => void;
}

/** Everything that can be done on a board, whether by pointer, keys or menu. */
export class Deeds {
  dialog = $state.raw<Dialog | null>(null);
  /** Whether the filter is open. */
  filtering = $state(false);
  /** The open card takes the focus as soon as it is there. */
  entering = $state(false);
  /** Said to screen readers while something moves. */
  said = $state('');
  #awaited: string | null = null;
  /** The board as it will be, until the answer is there. */
  #soon = $state.raw<{ board: Board; from: Board } | null>(null);

  constructor(
    private readonly view: View,
    private readonly from: Sources,
  ) {}

  /** The board to be shown: the newest answer, ahead of it what was just done. */
  get shown(): Board | undefined {
    const board = this.from.board();
    return this.#soon !== null && this.#soon.from === board ? this.#soon.board : board;
  }

  get selected(): Card | undefined {
    return this.shown?.cards.find(({ id }) => id === this.view.selected);
  }

  /** A click on a card, or Enter: opens it, or drops what is moving. */
  press(card: string, byKeys: boolean): void {
    if (this.view.moving) void this.drop();
    else {
      this.view.letGo(card);
      this.open(card, byKeys);
    }
  }

  /** Opens a card beside the board; by keys the focus goes there. */
  open(card: string, byKeys: boolean): void {
    this.view.selected = card;
    this.view.isOpen = true;
    this.entering = byKeys;
    if (!byKeys) this.from.reveal(card);
  }

  /** Opens a card that a link names, unfolding what hides it. */
  seek(id: string): void {
    if (this.uncover(id)) this.open(id, false);
    else void this.#seekAway(id);
  }

  /** Unfolds whatever hides a card. Whether the board shows it. */
  uncover(id: string): boolean {
    const all = this.from.arrangement();
    const place = all?.places.get(id);
    const lane = place && all?.lanes[place.lane];
    const column = place && all?.columns[place.column]?.column;
    if (!all || !lane || !column) return false;
    if (this.view.isFolded(column)) this.view.fold(column, false);
    const columns = all.columns.map((one) => one.column);
    if (!this.view.isLaneOpen(lane, columns)) this.view.openLane(lane, true);
    return true;
  }

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

  /** Selects a card and brings it into sight as soon as it is on the board. */
  show(card: string): void {
    this.view.selected = card;
    this.#awaited = card;
  }

  /** Called when the board was answered anew. */
  arrived(): void {
    const cards = this.shown?.cards ?? [];
    const awaited = this.#awaited;
    if (awaited !== null) {
      if (!cards.some(({ id }) => id === awaited)) return;
      this.#awaited = null;
      if (this.from.arrangement()?.places.has(awaited)) this.from.reveal(awaited);
      else this.#sayHidden(awaited);
    }
    const gone = this.view.reconcile(cards);
    if (gone === null) return;
    // It went by another window: whoever is at it here would otherwise work on nothing.
    this.said = t('board-card-gone');
    if (gone === 'open') say(t('board-card-gone'));
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
    const next = place ? move.neighbour(all, place, direction, isOpen) : this.view.reachable(all);
    if (next === null) return;
    if (along) {
      if (this.view.picked.length === 0) this.view.letGo(this.view.selected);
      this.view.stretch(all, next);
      this.said = t('board-picked', { count: this.view.picked.length });
    } else if (this.view.picked.length === 0) this.view.letGo(next);
    this.view.selected = next;
    this.from.reveal(next);
  }

  /** Lifts the chosen cards, to be moved by keys. */
  lift(): void {
    const all = this.from.arrangement();
    const ids = all ? this.view.chosen(all) : [];
    const first = this.shown?.cards.find(({ id }) => id === ids[0]);
    const place = first && all?.places.get(first.id);
    if (!all || !place) return;
    this.view.begin({ ids, home: place.lane, by: 'keys' }, move.standing(all, place, ids));
    this.said =
      ids.length > 1
        ? t('board-said-lifted-some', { count: ids.length })
        : t('board-said-lifted', { title: first.title });
  }

  /** Moves the drop mark by one step. */
  carry(direction: Direction): void {
    const all = this.from.arrangement();
    const { moving, target } = this.view;
    if (!all || !moving || !target) return;
    this.view.target = move.step(all, target, direction, moving.ids);
    this.said = this.#describe(all, this.view.target, moving);
  }

  /** Puts the moving cards down at the drop mark. */
  async drop(): Promise<void> {
    const [all, board] = [this.from.arrangement(), this.shown];
    const { moving, target } = this.view;
    this.view.end();
    if (!all || !board || !moving || !target) return;
    const place = this.#describe(all, target, moving);
    const command = move.commandFor(all, board, target, moving.ids, moving.home);
    const column = all.columns[target.column]?.column;
    const isUnseen = column !== undefined && this.view.isFolded(column);
    const next = isUnseen ? this.#remaining(all, moving.ids) : moving.ids[0];
    // What goes out of sight is no longer chosen: no key shall meet it there.
    if (isUnseen) this.view.letGo(next);
    if (isUnseen) this.view.select(next ?? null);
    await this.#move(board, command, place, next);
  }

  /** The card that takes the place of the first of those that go. */
  #remaining(all: Arrangement, going: readonly string[]): string | undefined {
    const place = all.places.get(going[0] ?? '');
    const cell = place && all.lanes[place.lane]?.cells[place.column];
    const rest = cell?.slice(place?.index).concat(cell.slice(0, place?.index).reverse());
    return rest?.find(({ id }) => !going.includes(id))?.id;
  }

  /** Calls a move off. */
  putBack(): void {
    const first = this.view.moving?.ids[0];
    this.view.end();
    this.said = t('board-said-back');
    if (first !== undefined) this.from.reveal(first);
  }

  /** Sends a card to the end of another column, without dragging. */
  async send(card: Card, column: string): Promise<void> {
    const board = this.shown;
    if (board && card.column !== column) await this.#move(board, { ids: [card.id], column }, '', card.id);
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

  block(): void {
    const card = this.selected;
    if (card && card.finished === null) this.dialog = { kind: 'block', card };
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
      remove: (id) => void attempt(() => call('column.remove', { id })),
    });
  }

  /** Moves a column before the one at a place. */
  async moveColumn(from: number, before: number): Promise<void> {
    const columns = this.shown?.columns ?? [];
    const id = columns[from]?.id;
    if (id === undefined || before === from || before === from + 1) return;
    await attempt(() => call('column.move', { id, before: columns[before]?.id }));
  }

  async #move(board: Board, command: CardMove | null, place: string, card?: string): Promise<void> {
    if (command) {
      const from = this.from.board();
      if (from) this.#soon = { from, board: move.moved(board, command, this.from.today()) };
      if (card !== undefined) this.from.reveal(card);
      if ((await attempt(() => call('card.move', command))) === undefined) {
        this.#soon = null;
        return;
      }
      if (place !== '') this.said = t('board-said-dropped', { place });
      sayForgotten(board, command);
    } else if (card !== undefined) this.from.reveal(card);
  }

  /** "Doing, place 2 of 4, Asking us". */
  #describe(all: Arrangement, target: Target, { ids, home }: Moving): string {
    const column = all.columns[target.column]?.column.name ?? '';
    const lane = all.lanes[target.lane];
    if (move.keepsLanes(all, target, ids, home)) return t('board-said-place-each', { column });
    const where = { column, ...move.placeOf(all, target, ids) };
    if (lane?.stage === undefined) return t('board-said-place', where);
    const name = lane.id === NO_STAGE ? t('board-lane-none') : lane.name;
    return t('board-said-place-lane', { ...where, lane: name });
  }
}

/** Finished cards bear no initials; nothing brings them back, so it is said whose they were. */
function sayForgotten(board: Board, { ids, column }: CardMove): void {
  if (board.columns.find(({ id }) => id === column)?.role !== 'done') return;
  const whom = board.cards.filter(({ id }) => ids.includes(id)).flatMap((card) => card.initials);
  const initials = [...new Set(whom.map((one) => one.initials))];
  if (initials.length > 0) say(t('board-initials-gone', { initials: words.format.list(initials) }));
}
