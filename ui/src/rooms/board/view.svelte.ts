import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { BoardColumn, Card } from '../../contract/generated';
import type { Arrangement, Lane, Lanes } from './arrange';
import { NO_FILTER, isOn, type Filter } from './filter';
import { spotOf, targetOf, type Spot } from './ground';
import { keepBoard, recallBoard } from './kept';
import { placesFor, type Target } from './move';
import { between, inOrder } from './picks';

/** Cards on their way, until they are dropped or the move is called off. */
export interface Moving {
  ids: readonly string[];
  /** The lane, by its place, of the card that was taken up. */
  home: number;
  by: 'pointer' | 'keys';
}

/** What is shown of the board, once it is there. */
interface Shown {
  columns: () => readonly BoardColumn[];
  arrangement: () => Arrangement | undefined;
}

/** How one board is looked at: what is folded, filtered, selected and moving. Knows no document. */
export class View {
  lanes = $state<Lanes>('stage');
  /** Only cards of this journey. */
  journey = $state<string | null>(null);
  filter = $state.raw<Filter>(NO_FILTER);
  #selected = $state<string | null>(null);
  /** The place that was chosen on the ground for cards that were cut. */
  #spot = $state.raw<Spot | null>(null);
  /** Cards chosen together: what is done then is done with all of them. */
  picked = $state.raw<readonly string[]>([]);
  /** The card that a stretch of picked ones begins with. */
  #anchor: string | null = null;
  /** Whether other teams' boards can be chosen, too. */
  isBrowsing = $state(false);
  /** Whether the selected card lies open beside the board. */
  isOpen = $state(false);
  moving = $state.raw<Moving | null>(null);
  /** Where the moving cards would come; `null` outside the board. */
  target = $state.raw<Target | null>(null);
  /** Where cards that were cut would come, when somebody chose a place for them. */
  readonly place = $derived.by(() => targetOf(this.from.arrangement(), this.#spot));
  /** Where the drop mark stands. */
  readonly mark = $derived(this.moving ? this.target : this.place);
  /** Where each of them would come. */
  readonly #marks = $derived.by<readonly Target[]>(() => {
    const [{ mark, moving }, all] = [this, this.from.arrangement()];
    if (!mark) return [];
    return all && moving ? placesFor(all, mark, moving.ids, moving.home) : [mark];
  });
  /** The place of a column on its way. */
  column = $state<number | null>(null);
  /** Columns that somebody folded or opened by hand. */
  readonly #folds: SvelteMap<string, boolean>;
  readonly #opened: SvelteMap<string, boolean>;
  /** Columns and lanes that are open for a card that was sought, until somebody closes them or leaves the board. */
  readonly #peeked = new SvelteSet<string>();

  constructor(
    readonly board: string,
    private readonly from: Shown = { columns: () => [], arrangement: () => undefined },
  ) {
    const { lanes, unfolded, folded, opened } = recallBoard(board);
    this.lanes = lanes;
    this.#folds = new SvelteMap([
      ...unfolded.map((id) => [id, false] as const),
      ...folded.map((id) => [id, true] as const),
    ]);
    this.#opened = new SvelteMap(Object.entries(opened));
  }

  /**
   * Work in progress is always seen; options and done are rails until they are opened. A board without work in progress
   * shows its options: it would be empty otherwise.
   */
  isFolded({ id, role }: BoardColumn): boolean {
    if (role === 'active' || this.#peeked.has(id)) return false;
    const chosen = this.#folds.get(id);
    if (chosen !== undefined) return chosen;
    return role === 'done' || this.from.columns().some((one) => one.role === 'active');
  }

  /** Opens a column or a lane without keeping it: nobody chose how the board looks. */
  peek({ id }: { id: string }): void {
    this.#peeked.add(id);
  }

  fold({ id }: BoardColumn, folded: boolean): void {
    this.#peeked.delete(id);
    this.#folds.set(id, folded);
    this.#keep();
  }

  /** A lane is open when it shows cards, unless somebody chose otherwise. */
  isLaneOpen(lane: Lane, columns: readonly BoardColumn[]): boolean {
    if (lane.stage === undefined || this.#peeked.has(lane.id)) return true;
    const shows = lane.cells.some((cell, at) => {
      const column = columns[at];
      return column && cell.length > 0 && !this.isFolded(column);
    });
    return this.#opened.get(lane.id) ?? shows;
  }

  openLane({ id }: Lane, open: boolean): void {
    this.#peeked.delete(id);
    this.#opened.set(id, open);
    this.#keep();
  }

  setLanes(lanes: Lanes): void {
    this.lanes = lanes;
    this.#keep();
  }

  /** Whether some cards may be hidden. */
  get isFiltered(): boolean {
    return isOn(this.filter) || this.journey !== null;
  }

  /** Ends every filter. */
  showAll(): void {
    this.filter = NO_FILTER;
    this.journey = null;
  }

  /** The card that keys act on. Whoever chooses one wants no other place. */
  get selected(): string | null {
    return this.#selected;
  }

  set selected(card: string | null) {
    this.#selected = card;
    if (card !== null) this.#spot = null;
  }

  /** Chooses a place for cards that were cut, or none any more. */
  choosePlace(target: Target | null): void {
    this.#spot = spotOf(this.from.arrangement(), target);
  }

  select(card: string | null): void {
    this.selected = card;
    if (card === null) this.isOpen = false;
  }

  /** What an act is done with: the cards chosen together, in the order of the board, otherwise the selected one. */
  chosen(all: Arrangement): readonly string[] {
    if (this.picked.length === 0) return this.selected === null ? [] : [this.selected];
    return inOrder(all, this.picked);
  }

  /** Chooses one more card, or one less; a card that lies open counts as chosen. */
  toggle(card: string): void {
    const open = this.isOpen && this.#anchor !== null && this.#anchor !== card ? [this.#anchor] : [];
    const before = this.picked.length > 0 ? this.picked : open;
    this.picked = before.includes(card) ? before.filter((id) => id !== card) : [...before, card];
    this.#pickedLast(card, card);
  }

  /** Chooses all cards from the one chosen before to this one within a column; in another column this one alone. */
  stretch(all: Arrangement, card: string): void {
    const from = this.#anchor ?? card;
    const more = between(all, from, card).filter((id) => !this.picked.includes(id));
    this.picked = [...this.picked, ...more];
    const isSame = all.places.get(from)?.column === all.places.get(card)?.column;
    this.#pickedLast(card, isSame ? from : card);
  }

  #pickedLast(card: string, anchor: string): void {
    this.#anchor = anchor;
    this.selected = card;
    this.isOpen = false;
  }

  /** Ends choosing together; what is chosen next begins with this card. */
  letGo(anchor: string | null = null): void {
    this.picked = [];
    this.#anchor = anchor;
  }

  isMoving(card: Card): boolean {
    return this.moving?.ids.includes(card.id) ?? false;
  }

  begin(moving: Moving, target: Target | null): void {
    this.moving = moving;
    this.target = target;
  }

  /** Whether nothing is on its way: only then the keys of the board act. */
  get isStill(): boolean {
    return this.moving === null && this.column === null;
  }

  /** Ends a move, whether it was dropped or called off. */
  end(): void {
    this.moving = null;
    this.target = null;
  }

  /** Whether a drop mark stands in this cell; a card's id, `null` for its end, `undefined` when not. */
  markIn(lane: number, column: number): string | null | undefined {
    return this.#marks.find((mark) => mark.lane === lane && mark.column === column)?.before;
  }

  /** Forgets what is no longer on the board. What somebody was at: an open card, or one that is being moved. */
  reconcile(cards: readonly Card[]): 'open' | 'moving' | null {
    const isHere = (id: string): boolean => cards.some((card) => card.id === id);
    const isMoving = this.moving !== null && !this.moving.ids.every(isHere);
    if (isMoving) this.end();
    const here = this.picked.filter(isHere);
    if (here.length < this.picked.length) this.picked = here;
    const isGone = this.selected !== null && !isHere(this.selected);
    const wasOpen = isGone && this.isOpen;
    if (isGone) this.select(null);
    return isMoving ? 'moving' : wasOpen ? 'open' : null;
  }

  /** The card that the Tab key reaches: the selected one while it is shown, otherwise the first. */
  reachable(all: Arrangement): string | null {
    if (this.selected !== null && all.places.has(this.selected)) return this.selected;
    return this.cells(all).find(({ cards }) => cards.length > 0)?.cards[0]?.id ?? null;
  }

  /** The cells that are neither folded nor in a closed lane, each with the place of its column. */
  cells(all: Arrangement): { at: number; cards: readonly Card[] }[] {
    const columns = all.columns.map(({ column }) => column);
    return all.lanes
      .filter((lane) => this.isLaneOpen(lane, columns))
      .flatMap(({ cells }) => cells.map((cards, at) => ({ at, cards })))
      .filter(({ at }) => columns[at] && !this.isFolded(columns[at]));
  }

  #chosen(folded: boolean): string[] {
    return [...this.#folds].flatMap(([id, one]) => (one === folded ? [id] : []));
  }

  #keep(): void {
    keepBoard(this.board, {
      lanes: this.lanes,
      unfolded: this.#chosen(false),
      folded: this.#chosen(true),
      opened: Object.fromEntries(this.#opened),
    });
  }
}
