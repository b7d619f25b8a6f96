import type { CallOptions } from '../client-options.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { IncompleteRangeError } from './incomplete-range-error.ts';
import type { Window } from './window.ts';

/** Calls that are open at the same time unless told otherwise. */
const defaultConcurrency = 4;

/** Options of a range. The signal ends all its calls at once; the timeout is that of each call. */
export interface RangeOptions extends CallOptions {
  /**
   * Most windows that are asked for, or wait to be taken, at the same time. More do not help against the quota of the
   * service, and memory grows with them.
   *
   * @defaultValue 4
   */
  readonly concurrency?: number | undefined;
  /** Called when the answer for a window is there; in the order in which answers come. Must not throw. */
  readonly onProgress?: ((progress: RangeProgress) => void) | undefined;
  /** The error of an earlier run of the same request: what that has is not asked for again. */
  readonly resume?: IncompleteRangeError | undefined;
}

/** How far a range is. */
export interface RangeProgress {
  /** Windows whose answers are there. */
  readonly done: number;
  /** Windows of the range. */
  readonly total: number;
  /** The window whose answer has just come. */
  readonly window: Window;
}

/** The number of windows that may be open. Throws ConfigurationError where it is none. */
export function readConcurrency(action: string, { concurrency = defaultConcurrency }: RangeOptions): number {
  if (Number.isInteger(concurrency) && concurrency >= 1) return concurrency;
  throw new ConfigurationError({ sentence: 'The option concurrency must be a whole number, 1 or more.', action });
}
