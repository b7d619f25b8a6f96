import { slotAt, slotFrom, startOfSlot, type Zone } from '../world/calendar.ts';
import type { Range } from './range.ts';

/**
 * The slots of a range, and the points that they fold into.
 *
 * Slots that start in the range count, and so does the one that the range starts in. Points lie on
 * the grid of their step, which starts where days of the account begin; a point at an edge of the range
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
  /** Where days of the account begin, in seconds east of UTC. */
  readonly zone: Zone;
}

/** How fine a grid is, and how far it may reach. */
export interface GridMeasures {
  /** Seconds of a slot. */
  readonly slot: number;
  /** Seconds of a point; left out: those of a slot. */
  readonly step?: number;
  /** The instant up to which everything is measured, in seconds since the epoch. */
  readonly known: number;
  readonly zone: Zone;
}

/** Lays the grid over a range. */
export function layGrid(range: Range, { slot, step = slot, known, zone }: GridMeasures): Grid {
  const first = slotAt(range.start, slot, zone);
  const end = Math.min(slotFrom(range.end, slot, zone), slotAt(known, slot, zone));
  const count = Math.max(0, end - first);
  const width = Math.max(slot, step);
  const grid = { slot, first, count, step: width, firstPoint: Math.floor((first * slot) / width), points: 0, zone };
  return count === 0 ? grid : { ...grid, points: pointOf(grid, count - 1) + 1 };
}

/** The index of the point that a slot, counted from the first, folds into. */
export function pointOf(grid: Grid, slot: number): number {
  return Math.floor(((grid.first + slot) * grid.slot) / grid.step) - grid.firstPoint;
}

/** The instant at which a point starts, in seconds since the epoch. */
export function startOfPoint(grid: Grid, point: number): number {
  return startOfSlot(grid.firstPoint + point, grid.step, grid.zone);
}
