import type { ActionDefinition } from '../action.ts';
import { ValidationError } from '../errors/validation-error.ts';
import { isJsonObject, ownField } from '../own-field.ts';
import { instantText, offsetOf } from './instant-text.ts';

/**
 * The request with every `Date` and `Temporal` moment in a field of time written as the service reads it; the request
 * itself where it has none, or cannot be read.
 *
 * @throws ValidationError for a moment that is no whole second, or is none at all.
 */
export function wireTimes({ name: action, times }: ActionDefinition, request: unknown): unknown {
  if (times === undefined || !isJsonObject(request)) return request;
  let written: object = request;
  for (const path of times) {
    const value = tried(() => ownField(request, path));
    if (typeof value !== 'object' || value === null) continue;
    const read = momentText(value);
    // What is no moment is left for the check of the request to refuse.
    if (read === undefined) continue;
    if (typeof read !== 'string') {
      const [fault, remedy] = read;
      throw new ValidationError({ action, violations: [{ path, rule: 'whole-seconds', message: `${path} ${fault}`, remedy }] });
    }
    written = tried(() => ({ ...written, [path]: read })) ?? request;
  }
  return written;
}

/** What reading gives; `undefined` where a getter throws. */
function tried<T>(read: () => T): T | undefined {
  let value: T | undefined;
  try {
    value = read();
  } catch {
    // It will throw again when the request is copied, which says what is wrong.
  }
  return value;
}

/** The text of a moment; what is wrong with it, and what to do, where it has none; `undefined` for anything else. */
function momentText(value: object): string | readonly [fault: string, remedy: string] | undefined {
  const seconds = secondsOfMoment(value);
  if (seconds === undefined) return undefined;
  // The years that four digits can write, in any offset; NaN is in none.
  if (!(seconds >= -62_167_132_800 && seconds < 253_402_214_400)) {
    return ['is no moment of the years 0000 to 9999.', 'Pass a valid moment.'];
  }
  if (!Number.isInteger(seconds)) {
    return ['has a fraction of a second.', 'Round it to the second first: date.setMilliseconds(0), or moment.round("second").'];
  }
  const offset = 'offset' in value && typeof value.offset === 'string' ? value.offset : 'Z';
  return instantText(seconds, offsetOf(`2000-01-01T00:00:00${offset}`));
}

/** Seconds since the epoch, with their fraction; NaN for an invalid Date, `undefined` for what is no moment. */
function secondsOfMoment(value: object): number | undefined {
  // By its tag, because a Date may be of another realm.
  if (Object.prototype.toString.call(value) === '[object Date]') return Number(value) / 1000;
  if (!('epochNanoseconds' in value) || typeof value.epochNanoseconds !== 'bigint') return undefined;
  const { epochNanoseconds } = value;
  const whole = Number(epochNanoseconds / 1_000_000_000n);
  return epochNanoseconds % 1_000_000_000n === 0n ? whole : whole + 0.5;
}
