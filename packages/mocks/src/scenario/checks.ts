import type { Path, Problem } from './problem.ts';

/** Looks at a value, and adds what is wrong with it. */
export type Check = (value: unknown, path: Path, problems: Problem[]) => void;

/** Fields of an object by name, the required ones first. */
export function object(required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>>): Check {
  const known = { ...required, ...optional };
  return (value, path, problems) => {
    if (!isObject(value)) return void problems.push(mistake(path, 'must be fields with values', fieldsText(known)));
    for (const name of Object.keys(value)) {
      if (Object.hasOwn(known, name)) known[name]?.(value[name], [...path, name], problems);
      else problems.push(mistake([...path, name], 'is no field here', fieldsText(known)));
    }
    for (const name of Object.keys(required)) {
      if (!Object.hasOwn(value, name)) problems.push(mistake(path, `has no ${name}`, `Add ${name}.`));
    }
  };
}

/** A list of at most so many items; `key` names the field that must differ from item to item. */
export function list(item: Check, most: number, key?: string): Check {
  return (value, path, problems) => {
    if (!Array.isArray(value)) return void problems.push(mistake(path, 'must be a list', 'Write one item a line, each after "- ".'));
    if (value.length === 0) problems.push(mistake(path, 'is empty', 'Add an item, or leave the list out.'));
    if (value.length > most) problems.push(mistake(path, 'is too long', `Write at most ${String(most)} items.`));
    const seen = new Set<unknown>();
    for (const [index, one] of value.slice(0, most).entries()) {
      item(one, [...path, index], problems);
      const name: unknown = key !== undefined && isObject(one) ? one[key] : undefined;
      if (name !== undefined && seen.has(name)) {
        problems.push(mistake([...path, index, key ?? ''], 'is there already', `Give each item a ${key ?? ''} of its own.`));
      }
      seen.add(name);
    }
  };
}

/** A whole number between two bounds. */
export function integer(low: number, high: number): Check {
  return (value, path, problems) => {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= low && value <= high) return;
    problems.push(mistake(path, 'is out of bounds', `Write a whole number from ${String(low)} to ${String(high)}.`));
  };
}

/** A number above one bound or at it, and up to another. */
export function number(low: number, high: number): Check {
  return (value, path, problems) => {
    if (typeof value === 'number' && value >= low && value <= high) return;
    problems.push(mistake(path, 'is out of bounds', `Write a number from ${String(low)} to ${String(high)}.`));
  };
}

/** A text that fits; `remedy` says what fits. */
export function text(fits: (text: string) => boolean, remedy: string): Check {
  return (value, path, problems) => {
    if (typeof value !== 'string' || !fits(value)) problems.push(mistake(path, 'cannot be read', remedy));
  };
}

/** One of some values. */
export function oneOf(values: readonly (string | number | boolean)[]): Check {
  return (value, path, problems) => {
    if (values.some((known) => known === value)) return;
    problems.push(mistake(path, 'is none of those there are', `Use one of ${values.slice(0, 40).join(', ')}.`));
  };
}

/** A problem with a value. */
export function mistake(path: Path, message: string, remedy: string): Problem {
  return { path, message, remedy };
}

/** Whether a value has fields. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldsText(known: Readonly<Record<string, Check>>): string {
  return `Use ${Object.keys(known).join(', ')}.`;
}
