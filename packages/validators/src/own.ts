import type { Report, Unchecked } from './report.ts';

/**
 * The fields of an object that are its own. What it inherits is never sent, so it must not be checked either: the
 * object itself serves where it inherits nothing, else a copy does.
 */
export function own({ plain }: Report, value: object): Unchecked {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === plain || prototype === null ? (value as Unchecked) : copy(value);
}

function copy(value: object): Unchecked {
  return { __proto__: null, ...value };
}

/** The prototype that adds no fields to an object: that of all plain objects, unless someone gave it some. */
export function plainPrototype(): object | null {
  for (const _ in empty) return null;
  return Object.prototype;
}

const empty: object = {};
