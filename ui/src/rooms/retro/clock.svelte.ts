import type { Retro } from '../../contract/generated';
import { keep, recall } from '../../kit/kept';
import { minutesAndSeconds } from './say';

/** How often the time is looked at, in milliseconds. */
const OFTEN = 250;
const SOUND = 'retro sound';

/**
 * The timer as the engine told it, gone on with by a clock that only goes forward: whether the computer's own clock jumps
 * does not matter.
 */
export class Clock {
  left = $state(0);
  sound = $state(recall(SOUND) !== 'off');
  #told = { left: 0, isRunning: false, at: 0 };
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly onover: () => void) {}

  /** Takes over what the engine told. */
  take({ left, isRunning }: Retro['timer']): void {
    this.#told = { left, isRunning, at: performance.now() };
    this.left = left;
    clearInterval(this.#timer);
    if (isRunning && left > 0) this.#timer = setInterval(this.#look, OFTEN);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  get written(): { minutes: string; seconds: string } {
    return minutesAndSeconds(this.left);
  }

  toggleSound(): void {
    this.sound = !this.sound;
    keep(SOUND, this.sound ? 'on' : 'off');
  }

  readonly #look = (): void => {
    this.left = Math.max(0, this.#told.left - (performance.now() - this.#told.at));
    if (this.left > 0) return;
    clearInterval(this.#timer);
    if (this.sound) void ring();
    this.onover();
  };
}

/** Two soft notes, a fifth apart. */
async function ring(): Promise<void> {
  try {
    const context = new AudioContext();
    [528, 792].forEach((frequency, index) => {
      const [tone, volume] = [context.createOscillator(), context.createGain()];
      const begin = context.currentTime + index * 0.45;
      tone.frequency.value = frequency;
      volume.gain.setValueAtTime(0, begin);
      volume.gain.linearRampToValueAtTime(0.12, begin + 0.06);
      volume.gain.exponentialRampToValueAtTime(0.0001, begin + 1.6);
      tone.connect(volume).connect(context.destination);
      tone.start(begin);
      tone.stop(begin + 1.7);
    });
    await new Promise((done) => setTimeout(done, 2500));
    await context.close();
  } catch {
    // Without a loudspeaker the time is over all the same.
  }
}
