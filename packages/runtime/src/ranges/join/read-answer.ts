import { TransportError } from '../../errors/transport-error.ts';
import { isJsonObject, ownField } from '../../own-field.ts';
import { secondsOf } from '../../times/instant-text.ts';
import type { Window } from '../window.ts';

/** An answer, or a row of a split, in one window. */
export interface Holder {
  readonly window: Window;
  readonly fields: object;
}

/** The answer for a window. Throws TransportError where it is no object. */
export function holderOf(window: Window, result: unknown): Holder {
  if (isJsonObject(result)) return { window, fields: result };
  throw unusable(window, 'is no object');
}

/** A list of an answer. Throws TransportError where there is none. */
export function listOf({ window, fields }: Holder, name: string): readonly unknown[] {
  const list = ownField(fields, name);
  if (Array.isArray(list)) return list;
  throw unusable(window, `has no list ${name}`);
}

/** A number of an answer. Throws TransportError where there is none. */
export function numberOf({ window, fields }: Holder, name: string): number {
  const number = ownField(fields, name);
  if (typeof number === 'number') return number;
  throw unusable(window, `has no number ${name}`);
}

/** When a point begins, in seconds since the epoch; NaN where it does not say. */
export function timeOf(row: unknown, field: string): number {
  const text = isJsonObject(row) ? ownField(row, field) : undefined;
  return typeof text === 'string' ? secondsOf(text) : NaN;
}

function unusable({ start, end }: Window, fault: string): TransportError {
  return new TransportError({ kind: 'response-format', sentence: `The answer for ${start} to ${end} ${fault}.` });
}
