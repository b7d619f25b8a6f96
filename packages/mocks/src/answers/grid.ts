import { slotAt, slotFrom, startOfSlot } from '../world/calendar.ts';
import type { Range } from './range.ts';

/**
 * The slots of a range, and the points that they fold into.
 *
 * Slots that start in the range count, and so does the one that the range starts in. Points lie on
 * the grid of their step, which starts at midnight of +08:00; a point at an edge of the range
 * holds the slots of the range only, so that a range in parts is the range at once.
 */
export interface Grid {
  /** Seconds of a slot. */
  readonly slot: number;
  /** Number of the first slot. */
  readonly first: number;
  /** How many slots: those that are not measured yet are not there. */
  readonly count: number;
  /** Seconds of a point. */
  readonly step: number;
  /** Number of the first point. */
  readonly firstPoint: number;
  readonly points: number;
}

/** Lays the grid over a range. `known` is the instant up to which everything is measured. */
export function layGrid(range: Range, slot: number, step: number, known: number): Grid {
  const first = slotAt(range.start, slot);
  const end = Math.min(slotFrom(range.end, slot), slotAt(known, slot));
  const count = Math.max(0, end - first);
  const width = Math.max(slot, step);
  const grid = { slot, first, count, step: width, firstPoint: Math.floor((first * slot) / width), points: 0 };
  return count === 0 ? grid : { ...grid, points: pointOf(grid, count - 1) + 1 };
}

/** The index of the point that a slot, counted from the first, folds into. */
export function pointOf(grid: Grid, slot: number): number {
  return Math.floor(((grid.first + slot) * grid.slot) / grid.step) - grid.firstPoint;
}

/** The instant at which a point starts, in seconds since the epoch. */
export function startOfPoint(grid: Grid, point: number): number {
  return startOfSlot(grid.firstPoint + point, grid.step);
}
