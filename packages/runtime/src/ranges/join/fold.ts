import type { Join } from './join-plan.ts';
import { sum } from './sum.ts';

/** Makes one number of several: their sum or the highest of them. */
export function fold(numbers: readonly number[], join: Join): number {
  if (join === 'sum') return sum(numbers);
  let highest = -Infinity;
  // By comparison, because a list of points is too long to be the arguments of a call.
  for (const number of numbers) if (number > highest) highest = number;
  return highest;
}
