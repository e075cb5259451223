/** Whether the last that somebody did was to press a key. bits-ui knows it from its first menu on. */
let usesKeys = false;
for (const [event, isKey] of [
  ['keydown', true],
  ['pointerdown', false],
  ['pointermove', false],
] as const)
  addEventListener(event, () => (usesKeys = isKey), { capture: true, passive: true });

/**
 * What opens from a button. Most of it is never opened, and to prepare it takes longer than to draw the button: that is done when somebody
 * presses it first.
 */
export class Lazy {
  /** Whether it is prepared. */
  isMet = $state(false);
  /** What bits-ui wants on the button once it is there. */
  #given = $state.raw<Record<string, unknown> | null>(null);

  constructor(
    private readonly kind: 'menu' | 'dialog',
    private readonly open: () => void,
  ) {}

  /** What the button is to have. */
  get button(): Record<string, unknown> {
    return (
      this.#given ?? {
        'aria-haspopup': this.kind,
        'aria-expanded': 'false',
        'data-state': 'closed',
        onclick: this.#meet,
        onkeydown: (event: KeyboardEvent) => {
          if (this.kind !== 'menu' || event.key !== 'ArrowDown') return;
          event.preventDefault();
          this.#meet();
        },
      }
    );
  }

  readonly take = (props: Record<string, unknown>): void => {
    this.#given = props;
  };

  readonly #meet = (): void => {
    this.isMet = true;
    this.open();
  };
}

/** Gives the first entry of a menu the focus when keys opened it, as bits-ui does from the second time on. */
export function enter(menu: EventTarget | null): void {
  if (usesKeys && menu instanceof HTMLElement)
    menu.querySelector<HTMLElement>('[role="menuitem"]:not([data-disabled])')?.focus();
}
