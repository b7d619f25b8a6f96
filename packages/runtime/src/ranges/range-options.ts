import { checkSignal } from '../call/abort-listening.ts';
import { type CallOptions, callOptionNames } from '../client-options.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { givenOptions, type OptionNames } from '../given-options.ts';
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
  /** Called when the answer for a window is there; in the order in which answers come. What it throws ends the range. */
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

const optionNames: OptionNames<RangeOptions> = { ...callOptionNames, concurrency: true, onProgress: true, resume: true };

/** Options of a range, checked; that of the number of open windows filled in. */
export interface RangeSettings extends RangeOptions {
  readonly concurrency: number;
}

/**
 * Checks the options of a range before anything is asked for.
 *
 * @throws ConfigurationError for an option that cannot be used.
 */
export function readRangeOptions(action: string, options: RangeOptions | undefined): RangeSettings {
  const given = givenOptions(options, optionNames, 'of a range', action);
  const { concurrency = defaultConcurrency, onProgress, signal } = given;
  const unusable = (name: string, want: string): ConfigurationError =>
    new ConfigurationError({ sentence: `The option ${name} must be ${want}.`, action });
  if (!Number.isInteger(concurrency) || concurrency < 1) throw unusable('concurrency', 'a whole number, 1 or more');
  if (onProgress !== undefined && typeof onProgress !== 'function') throw unusable('onProgress', 'a function');
  checkSignal(signal, action);
  return Object.assign(given, { concurrency });
}
