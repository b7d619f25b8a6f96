import type { Report, Unchecked } from './report.ts';

/** An object without fields of its own: what is in it, every object inherits. */
export const bare: object = {};

/**
 * The object that is being checked, with its own fields only. What it inherits is never sent, so it must not be checked
 * either: the object itself serves where it inherits none of its fields, else a copy does.
 *
 * @param tainted Whether every object inherits one of the fields, because someone added it to `Object.prototype`.
 */
export function own(report: Report, value: Unchecked, tainted: boolean): Unchecked {
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = (prototype === Object.prototype && !tainted) || prototype === null;
  if (!isPlain) report.subject = { __proto__: null, ...value };
  return report.subject;
}
