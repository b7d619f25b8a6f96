import { instantText, offsetOf, secondsOf } from '../times/instant-text.ts';

/** A part of a range that one call may ask for. Times are RFC 3339 text, as sent. */
export interface Window {
  /** 0 for the first of the range. */
  readonly index: number;
  readonly start: string;
  /** Start of the next window; not part of this one. */
  readonly end: string;
}

/** Where a range may be cut. All in seconds. */
export interface Grid {
  /** Longest window. */
  readonly longest: number;
  /** Width of a data point; no point is cut in two. */
  readonly step: number;
  /** Where days, and with them points, begin: east of UTC. */
  readonly dayOffset: number;
}

/**
 * Cuts a range into the fewest windows: each as long as may be, and ending where a data point ends. The first starts and
 * the last ends where the range does, wherever that is; each window starts where the one before it ends.
 */
export function cutIntoWindows(start: string, end: string, grid: Grid): readonly Window[] {
  const offset = offsetOf(start);
  const last = secondsOf(end);
  const windows: Window[] = [];
  let from = start;
  for (let at = secondsOf(start); last - at > grid.longest; ) {
    at = cutAfter(at, grid);
    const to = instantText(at, offset);
    windows.push({ index: windows.length, start: from, end: to });
    from = to;
  }
  return [...windows, { index: windows.length, start: from, end }];
}

/** The last edge of a data point that a window from `at` reaches; where it reaches none, as far as it may go. */
function cutAfter(at: number, { longest, step, dayOffset }: Grid): number {
  const edge = Math.floor((at + longest + dayOffset) / step) * step - dayOffset;
  return edge > at ? edge : at + longest;
}
