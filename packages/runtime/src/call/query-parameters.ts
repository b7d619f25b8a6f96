import type { AnyAction } from '../action.ts';
import { ValidationError } from '../errors/validation-error.ts';
import type { Pair } from '../signing/canonical-request.ts';

/**
 * Writes the parameters of a GET as pairs of its query: a list as pairs of one name, or, where the service counts, as
 * `Name.1`, `Name.2`, in which objects have a place too: `Filter.1.Name`.
 *
 * @throws ValidationError when a value has no place in a query.
 */
export function queryParameters({ name: action, queryLists }: AnyAction, parameters: object): readonly Pair[] {
  const pairs: Pair[] = [];
  const add = (name: string, value: unknown, inList = false): void => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      pairs.push([name, String(value)]);
    } else if (queryLists === 'indexed' && typeof value === 'object' && value !== null) {
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
