import { TransportError } from '../../errors/transport-error.ts';
import { isJsonObject, ownField } from '../../own-field.ts';
import { secondsOf } from '../../times/instant-text.ts';
import type { Window } from '../window.ts';

/** An answer, or a row of a split, in one window. */
export interface Holder {
  /** The action that was asked. */
  readonly action: string;
  readonly window: Window;
  readonly fields: object;
}

/** The answer for a window. Throws TransportError where it is no object. */
export function holderOf({ action, window }: Omit<Holder, 'fields'>, result: unknown): Holder {
  if (isJsonObject(result)) return { action, window, fields: result };
  throw unusable({ action, window }, 'is no object');
}

/** A list of an answer. Throws TransportError where there is none. */
export function listOf(holder: Holder, name: string): readonly unknown[] {
  const list = ownField(holder.fields, name);
  if (Array.isArray(list)) return list;
  throw unusable(holder, `has no list ${name}`);
}

/** A number of an answer. Throws TransportError where there is none. */
export function numberOf(holder: Holder, name: string): number {
  const number = ownField(holder.fields, name);
  if (typeof number === 'number') return number;
  throw unusable(holder, `has no number ${name}`);
}

/** A number of a point. Throws TransportError where there is none: of what is no number nobody can say the sum. */
export function valueOf(holder: Omit<Holder, 'fields'>, row: unknown, name: string): number {
  const value = isJsonObject(row) ? ownField(row, name) : undefined;
  if (typeof value === 'number') return value;
  throw unusable(holder, `has a point with no number ${name}`);
}

/** When a point begins, in seconds since the epoch; NaN where it does not say. */
export function timeOf(row: unknown, field: string): number {
  const text = isJsonObject(row) ? ownField(row, field) : undefined;
  return typeof text === 'string' ? secondsOf(text) : NaN;
}

function unusable({ action, window: { start, end } }: Omit<Holder, 'fields'>, fault: string): TransportError {
  const sentence = `The answer for ${start} to ${end} ${fault}.`;
  return new TransportError({ kind: 'response-format', sentence, action, attempts: 1, status: 200 });
}
