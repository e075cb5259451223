/** What a bar says by its colour: room is left, nothing is left, or the bound was passed. */
export type Fullness = 'room' | 'full' | 'over';

/** One place between the brackets. */
export interface Place {
  filled: boolean;
  /** Lies behind the closing bracket: more than the limit allows. */
  beyond: boolean;
}

/** The places of a bar with a limit; more things than places stand behind the bracket. */
export function places(filled: number, total: number): Place[] {
  return Array.from({ length: Math.max(filled, total) }, (_, index) => ({
    filled: index < filled,
    beyond: index >= total,
  }));
}

/** Full is not wrong: it is shown, never forbidden. */
export function fullness(filled: number, total: number): Fullness {
  if (filled > total) return 'over';
  return filled === total ? 'full' : 'room';
}

/** A bar on a continuous scale. Every number is in the unit of the scale. */
export interface Range {
  /** Ends of the track. */
  scale: readonly [number, number];
  /** Between the brackets; `null` where there is no bound. */
  allowed: readonly [number | null, number | null];
  /** What was used of it, `null` when nothing was. */
  used: readonly [number, number] | null;
  /** The typical case, a notch in the used part. */
  typical?: number | null;
}

/** Where the parts of a range lie, in per cent of the track. */
export interface RangeGeometry {
  allowed: { from: number; to: number };
  used: { from: number; to: number } | null;
  typical: number | null;
  /** What was used touches the upper bound. */
  atStop: boolean;
}

/** Positions in per cent; values outside the scale lie at its end. */
export function rangeGeometry({ scale, allowed, used, typical = null }: Range): RangeGeometry {
  const [low, high] = scale;
  const place = (value: number): number =>
    high === low ? 0 : (Math.min(Math.max(value, low), high) - low) * (100 / (high - low));
  const upper = allowed[1];
  return {
    allowed: { from: place(allowed[0] ?? low), to: place(upper ?? high) },
    used: used && { from: place(used[0]), to: place(used[1]) },
    typical: typical === null ? null : place(typical),
    atStop: used !== null && upper !== null && used[1] >= upper,
  };
}
