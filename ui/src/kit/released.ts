/** What waits until the pointer is released. */
let waiting: (() => void)[] = [];
let isPressed = false;

function press({ button }: MouseEvent): void {
  // Another button opens a menu, which may swallow that it is released.
  isPressed = button === 0;
}

function release(): void {
  isPressed = false;
  const due = waiting;
  waiting = [];
  for (const act of due) act();
}

// Before anybody else hears it. What is dragged away, or leaves the window, is released as well; whoever types holds nothing.
addEventListener('mousedown', press, true);
for (const end of ['mouseup', 'dragend', 'pointercancel', 'blur', 'keydown'])
  addEventListener(
    end,
    (event) => {
      // A field that is left says so, too.
      if (end !== 'blur' || event.target === window) release();
    },
    true,
  );

/**
 * Does what leaving a field brings about, such as closing it: while the pointer is pressed, only once it is released. What is below would move away
 * under it otherwise, and the click that left the field would meet nothing, or something else.
 */
export function onceReleased(act: () => void): void {
  if (isPressed) waiting.push(act);
  else act();
}
