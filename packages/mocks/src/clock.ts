import { parseInstant } from '@volc-live/validators';

/** The clock of the simulated account: what is "now" for history, data delay and the future. */
export interface WorldClock {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Stops the clock at an RFC 3339 text or at milliseconds since the epoch. Throws when it is neither. */
  readonly set: (instant: string | number) => void;
  /** Moves the clock by seconds; one that runs is stopped there. */
  readonly advance: (seconds: number) => void;
  /** Whether it runs. */
  readonly isRunning: () => boolean;
  /** Lets the clock run again. */
  readonly run: () => void;
}

/** Where a clock stands (RFC 3339, or milliseconds since the epoch), or what it runs with (milliseconds). */
export type ClockStart = string | number | (() => number);

/** A clock that runs with a function, or stands until it is moved; let to run again, it runs with the time of day. */
export function createClock(start: ClockStart): WorldClock {
  const running = typeof start === 'function' ? start : Date.now;
  let stoppedAt = typeof start === 'function' ? undefined : readInstant(start);
  const now = (): number => stoppedAt ?? running();
  return {
    now,
    isRunning: () => stoppedAt === undefined,
    set: (instant) => {
      stoppedAt = readInstant(instant);
    },
    advance: (seconds) => {
      stoppedAt = readInstant(now() + seconds * 1000);
    },
    run: () => {
      stoppedAt = undefined;
    },
  };
}

/** The first second that has no date of four digits any more. */
const YEAR_10000 = 253_402_300_800;

function readInstant(instant: string | number): number {
  const seconds = typeof instant === 'number' ? instant / 1000 : parseInstant(instant);
  if (seconds === undefined || !(seconds >= 0 && seconds < YEAR_10000)) {
    throw new TypeError(
      `The clock of the mock cannot stand at ${JSON.stringify(instant)}. ` +
        'Give a text such as 2026-11-01T00:00:00+08:00, or milliseconds since 1970.',
    );
  }
  return seconds * 1000;
}
