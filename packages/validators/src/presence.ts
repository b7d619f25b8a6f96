import { longest } from './report.ts';
import type { Scalar } from './rule-facts.ts';

/** Whether a parameter was sent. An empty list counts as absent, because the service reads both as "all". */
export function present(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

/** Whether a list has a value; false for what is no list, or is longer than any list that can be sent. */
export function contains(value: unknown, wanted: Scalar | undefined): boolean {
  if (!Array.isArray(value) || value.length > longest) return false;
  for (let index = 0; index < value.length; index++) if (value[index] === wanted) return true;
  return false;
}

/** How many items a list has; 0 for what is no list. */
export function count(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

/** Whether a value is one of several. */
export function holdsIn(value: unknown, values: readonly Scalar[]): boolean {
  for (let index = 0; index < values.length; index++) if (values[index] === value) return true;
  return false;
}
