import { call } from '../../contract/door';
import type { Board, Card, CardMove } from '../../contract/generated';
import { attempt, say } from '../../shell';
import { t } from '../../words';
import { NO_STAGE, type Arrangement } from './arrange';
import * as move from './move';
import type { Direction, Target } from './move';
import { removeColumn } from './old';
import { forgotten } from './roles';
import type { Moving, View } from './view.svelte';

/** Where deeds read from. */
export interface Sources {
  board: () => Board | undefined;
  arrangement: () => Arrangement | undefined;
  /** An ISO day. */
  today: () => string;
  /** Brings a card into sight and gives it the focus, unless that shall stay where it is. */
  reveal: (card: string, focus?: boolean) => void;
  /** What a team is called. */
  nameOf: (team: string) => string | undefined;
}

/** How cards go from one place to another, whether by pointer, keys or menu. */
export class Moves {
  /** Said to screen readers of what was done last. */
  said = $state('');
  /** The board as it will be, until the answer is there. */
  #soon = $state.raw<{ board: Board; from: Board } | null>(null);

  constructor(
    protected readonly view: View,
    protected readonly from: Sources,
  ) {}

  /** The board to be shown: the newest answer, ahead of it what was just done. */
  get shown(): Board | undefined {
    const board = this.from.board();
    return this.#soon !== null && this.#soon.from === board ? this.#soon.board : board;
  }

  /** Unfolds whatever hides a card, for as long as somebody stays. Whether the board shows it. */
  uncover(id: string): boolean {
    const all = this.from.arrangement();
    const place = all?.places.get(id);
    const lane = place && all?.lanes[place.lane];
    const column = place && all?.columns[place.column]?.column;
    if (!all || !lane || !column) return false;
    if (this.view.isFolded(column)) this.view.peek(column);
    const columns = all.columns.map((one) => one.column);
    if (!this.view.isLaneOpen(lane, columns)) this.view.peek(lane);
    return true;
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
    // What had the focus would take the keys that carry it.
    this.uncover(first.id);
    this.from.reveal(first.id);
  }

  /** Moves the drop mark by one step. */
  carry(direction: Direction): void {
    const all = this.from.arrangement();
    const { moving, target } = this.view;
    if (!all || !moving || !target) return;
    this.view.target = move.step(all, target, direction, moving.ids);
    this.said = this.#describe(all, this.view.target, moving);
  }

  /** Chooses a place for cards that were cut; it is said as that of a move is. */
  choosePlace(target: Target, ids: readonly string[]): void {
    const all = this.from.arrangement();
    if (!all) return;
    this.view.choosePlace(target);
    this.said = t('board-said-chosen', { place: this.#describe(all, target, { ids, home: null }) });
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
    const next = isUnseen ? this.remaining(all, moving.ids) : moving.ids[0];
    // What goes out of sight is no longer chosen: no key shall meet it there.
    if (isUnseen) this.view.letGo(next);
    if (isUnseen) this.view.select(next ?? null);
    await this.#move(board, command, place, next);
  }

  /** The card that takes the place of the first of those that go. */
  protected remaining(all: Arrangement, going: readonly string[]): string | undefined {
    const place = all.places.get(going[0] ?? '');
    if (!place) return undefined;
    const cell = all.lanes[place.lane]?.cells[place.column] ?? [];
    const near = cell.slice(place.index).concat(cell.slice(0, place.index).reverse());
    // Where nothing else stands in its place: in its column, and then anywhere.
    const seen = this.view.cells(all);
    const column = seen.filter(({ at }) => at === place.column);
    const cards = [...near, ...[...column, ...seen].flatMap((one) => one.cards)];
    return cards.find(({ id }) => !going.includes(id))?.id;
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

  /** Moves a column before the one at a place. */
  async moveColumn(from: number, before: number): Promise<void> {
    const columns = this.shown?.columns ?? [];
    const id = columns[from]?.id;
    if (id === undefined || before === from || before === from + 1) return;
    if ((await attempt(() => call('column.move', { id, before: columns[before]?.id }))) === undefined) return;
    const place = before > from ? before : before + 1;
    this.said = t('board-said-column', { name: columns[from]?.name ?? '', place, of: columns.length });
  }

  protected async removeColumn(id: string): Promise<void> {
    const board = this.shown;
    const name = board?.columns.find((column) => column.id === id)?.name ?? '';
    if (board && (await removeColumn(id, board))) this.said = t('board-said-removed', { name });
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
      // One sentence after the other would take away the one before.
      const going = board.cards.filter(({ id }) => command.ids.includes(id));
      const isDone = board.columns.find(({ id }) => id === command.column)?.role === 'done';
      const said = [...(isDone ? forgotten(going) : []), ...this.#answered(board, command)];
      if (said.length > 0) say(said.join(' '));
    } else if (card !== undefined) this.from.reveal(card);
  }

  /** Whoever asked for it reads it as an answer, which nobody takes back in silence. */
  #answered(board: Board, { ids, column }: CardMove): string[] {
    if (board.columns.find(({ id }) => id === column)?.role !== 'done') return [];
    const asks = board.cards.filter(
      ({ id, ask, column: from }) => ids.includes(id) && ask && from !== column,
    );
    const open = asks.filter(({ ask }) => ask?.kind === 'offered' || ask?.kind === 'accepted');
    return open.flatMap(({ title, asker }) =>
      asker === undefined || asker === board.team
        ? []
        : [t('board-ask-said-answer', { title, team: this.from.nameOf(asker) ?? '' })],
    );
  }

  /** "Doing, place 2 of 4, Asking us". */
  #describe(
    all: Arrangement,
    target: Target,
    { ids, home }: Pick<Moving, 'ids'> & { home: number | null },
  ): string {
    const column = all.columns[target.column]?.column.name ?? '';
    const lane = all.lanes[target.lane];
    if (move.keepsLanes(all, target, ids, home)) return t('board-said-place-each', { column });
    const where = { column, ...move.placeOf(all, target, ids) };
    if (lane?.stage === undefined) return t('board-said-place', where);
    const name = lane.id === NO_STAGE ? t('board-lane-none') : lane.name;
    return t('board-said-place-lane', { ...where, lane: name });
  }
}
