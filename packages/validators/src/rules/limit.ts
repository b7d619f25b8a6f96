import type { RuleFacts, Scalar } from '../rule-facts.ts';

/** The limit for a value of the parameter that it depends on, in seconds. NaN, which nothing exceeds, where there is none. */
export function limitAt({ max }: RuleFacts, by: Scalar | undefined): number {
  if (!max) return NaN;
  for (let index = 0; index < max.length; index++) {
    const limit = max[index];
    if (limit?.at === by) return limit?.seconds ?? NaN;
  }
  return NaN;
}
