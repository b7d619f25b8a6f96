import { ValidationError } from '../errors/validation-error.ts';
import { isJsonObject } from '../own-field.ts';

/** A request as it was when the call began. */
export interface RequestSnapshot {
  /** Plain data: what {@link text} says. */
  readonly value: object;
  /** The request as JSON: exactly what a POST sends. */
  readonly text: string;
}

/**
 * Writes a request as JSON, once, and reads it back: what is checked, what is signed and what is sent are then the same,
 * whatever getters, proxies or a later change of the object may do.
 *
 * @throws ValidationError when the request is no JSON object, or a text in it is not Unicode.
 */
export function takeSnapshot(action: string, request: unknown): RequestSnapshot {
  const text = writeJson(request);
  if (text === undefined) {
    throw violation(action, '', 'json', 'The request cannot be written as JSON.', 'Pass an object of plain data.');
  }
  const value: unknown = JSON.parse(text);
  if (!isJsonObject(value)) {
    throw violation(action, '', 'type', 'The request must be an object.', 'Pass an object of parameters.');
  }
  // JSON.stringify writes half of a surrogate pair, and little else, with this beginning.
  const path = text.includes('\\ud') ? pathOfBrokenText(value, '') : undefined;
  if (path !== undefined) {
    const message = `${path} holds half of a surrogate pair, which is no text.`;
    throw violation(action, path, 'unicode', message, 'Cut texts between characters, not inside them.');
  }
  return { value, text };
}

/** `undefined` for what JSON has no word for: a cycle, a bigint, a function, a getter that throws, too many levels. */
function writeJson(request: unknown): string | undefined {
  try {
    return JSON.stringify(request);
  } catch {
    return undefined;
  }
}

function pathOfBrokenText(value: unknown, path: string): string | undefined {
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value) ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, item] of Object.entries(value)) {
    const place = Array.isArray(value) ? `${path}[${key}]` : `${path}${path === '' ? '' : '.'}${key}`;
    const found = pathOfBrokenText(key, 'A name') ?? pathOfBrokenText(item, place);
    if (found !== undefined) return found;
  }
  return undefined;
}

function violation(action: string, path: string, rule: string, message: string, remedy: string): ValidationError {
  return new ValidationError({ action, violations: [{ path, rule, message, remedy }] });
}
