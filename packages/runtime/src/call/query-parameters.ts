import { ValidationError } from '../errors/validation-error.ts';
import type { Pair } from '../signing/canonical-request.ts';

/**
 * Writes the parameters of an action as pairs of a query.
 *
 * @throws ValidationError when a value has no place in a query.
 */
export type QueryWriter = (action: string, parameters: object) => readonly Pair[];

/** Writes a list as pairs of one name: `Name=a&Name=b`. */
export const repeatedQuery: QueryWriter = (action, parameters) => pairsOf(action, parameters, false);

/** Writes a list as pairs that are counted, `Name.1=a&Name.2=b`, in which objects have a place too: `Filter.1.Name=a`. */
export const indexedQuery: QueryWriter = (action, parameters) => pairsOf(action, parameters, true);

function pairsOf(action: string, parameters: object, indexed: boolean): readonly Pair[] {
  const pairs: Pair[] = [];
  const add = (name: string, value: unknown, inList = false): void => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      pairs.push([name, String(value)]);
    } else if (indexed && typeof value === 'object' && value !== null) {
      const isList = Array.isArray(value);
      for (const [key, inner] of Object.entries(value)) add(`${name}.${isList ? Number(key) + 1 : key}`, inner);
    } else if (Array.isArray(value) && !inList) {
      for (const item of value) add(name, item, true);
    } else {
      const message = `${name} must be a text, a number, a boolean or a list of these, to fit into a query.`;
      const violation = { path: name, rule: 'query', message, remedy: 'Leave it out, or give one of these.' };
      throw new ValidationError({ action, violations: [violation] });
    }
  };
  for (const [name, value] of Object.entries(parameters)) add(name, value);
  return pairs;
}
