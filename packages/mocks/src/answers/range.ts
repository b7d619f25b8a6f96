import { parseInstant } from '@volc-live/validators';

import type { Parameters } from '../world/selection.ts';

/** The time that a request asks about. */
export interface Range {
  /** Seconds since the epoch. */
  readonly start: number;
  /** Seconds since the epoch; not part of the range. */
  readonly end: number;
  /** Offset in which the request writes its start, in seconds east of UTC; answers are written in it. */
  readonly offset: number;
}

/** The range of a request that has passed its checks; an empty one where it names none. */
export function rangeOf(request: Parameters): Range {
  const start = request['StartTime'];
  const end = request['EndTime'];
  return { start: secondsOf(start), end: secondsOf(end), offset: typeof start === 'string' ? offsetOf(start) : 0 };
}

function secondsOf(value: unknown): number {
  return (typeof value === 'string' ? parseInstant(value) : undefined) ?? 0;
}

/** `+08:00` at the end of a checked RFC 3339 text, in seconds; `Z` is none. */
function offsetOf(text: string): number {
  const match = /([+-])(\d\d):(\d\d)$/.exec(text);
  if (match === null) return 0;
  const size = Number(match[2]) * 3600 + Number(match[3]) * 60;
  return match[1] === '-' ? -size : size;
}
