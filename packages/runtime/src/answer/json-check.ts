/** Deepest nesting that is taken: the documented answers have 8 levels. */
export const maxDepth: number = 64;

/** Largest whole number that is told apart from its neighbours. */
const maxNumber = Number.MAX_SAFE_INTEGER;

/** Taken while nobody can have changed it, and the only way to ask that costs nothing inside `for in`. */
const { hasOwnProperty } = Object.prototype;

/** Something in JSON that must not reach the caller. */
export interface JsonFault {
  /** What it is, as the end of a sentence: `is nested too deeply`. */
  readonly what: string;
  /** Where it is, from the outermost object: `.Result.List[3].Value`. */
  readonly path: string;
}

/** What is said of deeper nesting. */
export const tooDeep: string = `is nested more than ${String(maxDepth)} levels deep`;
const notExact = 'has a number beyond 2^53 - 1, which cannot be kept exactly';

/**
 * Looks through what `JSON.parse` gave, in about a fourteenth of the time that parsing took, and removes every own field
 * `__proto__`: whoever copies such an object field by field would change the prototype of the copy.
 *
 * A literal such as `9007199254740993` or `1e999` is rounded by `JSON.parse`, and every literal that is a whole number
 * and was rounded has a value beyond the limit. So looking at values finds them all; no literal has to be read again.
 *
 * @returns what is wrong, if anything is
 */
export function checkJson(value: unknown, depth = 0): JsonFault | undefined {
  if (isPlain(value)) return undefined;
  if (typeof value === 'number') return { what: notExact, path: '' };
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth === maxDepth) return { what: tooDeep, path: '' };
  return Array.isArray(value) ? checkList(value, depth + 1) : checkFields(value as Record<string, unknown>, depth + 1);
}

/** Nearly everything in an answer: a text, or a number that is what the answer says. */
function isPlain(value: unknown): boolean {
  return typeof value === 'string' || (typeof value === 'number' && value <= maxNumber && value >= -maxNumber);
}

function checkList(list: readonly unknown[], depth: number): JsonFault | undefined {
  for (let index = 0; index < list.length; index++) {
    const item = list[index];
    const fault = isPlain(item) ? undefined : checkJson(item, depth);
    if (fault !== undefined) return { what: fault.what, path: `[${String(index)}]${fault.path}` };
  }
  return undefined;
}

function checkFields(object: Record<string, unknown>, depth: number): JsonFault | undefined {
  for (const name in object) {
    if (!hasOwnProperty.call(object, name)) continue;
    if (name === '__proto__') {
      Reflect.deleteProperty(object, name);
      continue;
    }
    const value = object[name];
    const fault = isPlain(value) ? undefined : checkJson(value, depth);
    if (fault !== undefined) return { what: fault.what, path: `.${name}${fault.path}` };
  }
  return undefined;
}
