import { parseInstant } from '../../model/instant.ts';
import type { Field, Json, JsonObject, Scalar } from '../../model/model.ts';

/** An object of a request, as the rules about it see it. */
export interface SentObject {
  /** Whether the parameter is sent; an empty list is not. */
  readonly isPresent: (parameter: string) => boolean;
  /** The value, sent or by default; undefined where there is none, or where it is a list or an object. */
  readonly valueOf: (parameter: string) => Scalar | undefined;
  /** The items of a list; none where it is no list. */
  readonly itemsOf: (parameter: string) => readonly Json[];
  /** The clock, in seconds since 1970. */
  readonly now: number;
}

/** Reads an object of a request that is sent at a time, in seconds since 1970. */
export function sentObject(request: JsonObject, fields: readonly Field[], now: number): SentObject {
  const sent = (parameter: string): Json | undefined => {
    const value = Object.hasOwn(request, parameter) ? request[parameter] : undefined;
    return Array.isArray(value) && value.length === 0 ? undefined : value;
  };
  return {
    isPresent: (parameter) => sent(parameter) !== undefined,
    valueOf: (parameter) => {
      const value = sent(parameter) ?? fields.find(({ name }) => name === parameter)?.default;
      return isScalar(value) ? value : undefined;
    },
    itemsOf: (parameter) => {
      const value = sent(parameter);
      return isList(value) ? value : [];
    },
    now,
  };
}

/** A number, or the seconds since 1970 of an instant; NaN for anything else. */
export function numberIn(value: Json | undefined): number {
  if (typeof value === 'string') return secondsOf(value);
  return typeof value === 'number' ? value : Number.NaN;
}

/** The cases of a service are made of a few hundred instants, each of which is read again and again. */
const known = new Map<string, number>();

/** Seconds since 1970; NaN for a text that is no instant. */
export function secondsOf(text: string): number {
  let seconds = known.get(text);
  if (seconds === undefined) {
    seconds = parseInstant(text) ?? Number.NaN;
    known.set(text, seconds);
  }
  return seconds;
}

/** Whether a value is a list. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** Whether a value is an object. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isScalar(value: Json | undefined): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
