import { isError } from './is-error.ts';
import { printable } from './printable.ts';

/** A chain of causes is followed this far; it may be a circle. */
const maxDepth = 4;

/** Longest message taken over from elsewhere, in characters. */
const maxMessage = 500;

/** An error code of Node or of a library: `ECONNREFUSED`, `ERR_TLS_CERT_ALTNAME_INVALID`. */
const codePattern = /^[A-Z][A-Z0-9_]{1,63}$/;

/**
 * A copy of `thrown` that is safe to keep as the cause of an SdkError: name, code and message, the same of its own
 * cause, and nothing else, because errors of HTTP libraries carry the request with its headers.
 *
 * @param redact - takes secrets out of a text
 */
export function safeCause(thrown: unknown, redact: (text: string) => string): Error | undefined {
  return copyOf(thrown, redact, maxDepth);
}

function copyOf(thrown: unknown, redact: (text: string) => string, depth: number): Error | undefined {
  if (!isError(thrown) || depth === 0) return undefined;
  const cause = copyOf(thrown.cause, redact, depth - 1);
  const message = printable(redact(String(thrown.message)), maxMessage);
  const copy = new Error(message, cause === undefined ? undefined : { cause });
  const name = printable(redact(String(thrown.name)), 64);
  // Only the first line of a stack holds text from outside; the copy's own frames say nothing useful.
  Object.defineProperty(copy, 'name', { value: name, enumerable: false });
  copy.stack = `${name}: ${message}`;
  const code = errorCode(thrown);
  return code === undefined ? copy : Object.assign(copy, { code });
}

/** The `code` of an error that has one of the usual form. */
export function errorCode(error: unknown): string | undefined {
  if (!isError(error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' && codePattern.test(error.code) ? error.code : undefined;
}

/** First code in the chain of causes of `error`. */
export function codeInChain(error: unknown): string | undefined {
  let current = error;
  for (let depth = 0; depth < maxDepth && isError(current); depth++) {
    const code = errorCode(current);
    if (code !== undefined) return code;
    current = current.cause;
  }
  return undefined;
}

/** Name, code and message of an error, as plain data; `undefined` for anything else, or when they cannot be read. */
export function causeToJson(cause: unknown): Readonly<Record<string, unknown>> | undefined {
  if (!isError(cause)) return undefined;
  try {
    return { name: cause.name, code: errorCode(cause), message: cause.message };
  } catch {
    return undefined;
  }
}
