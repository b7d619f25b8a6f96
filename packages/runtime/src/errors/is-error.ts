/** What errors of another realm are called by `Object.prototype.toString`. */
const tags: readonly string[] = ['[object Error]', '[object DOMException]'];

/**
 * Whether a value is an error, of this realm or another: some test runners give a program an `Error` of its own, and what
 * Node throws is none of these. Never throws, whatever traps the value has.
 */
export function isError(value: unknown): value is Error {
  try {
    return value instanceof Error || tags.includes(Object.prototype.toString.call(value));
  } catch {
    return false;
  }
}
