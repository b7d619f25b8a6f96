import type { Validation, Validator, Violation } from '@volc-live/validators';
import type { Finding } from '../src/index.ts';

/** What a validator says about a request, without words: the form of the cases and of the oracle. */
export interface Opinion {
  readonly violations: readonly Finding[];
  readonly advice: readonly Finding[];
}

/** What a validator says about a request to an edition; `now` is in seconds since 1970. */
export function opinionOf(validate: Validator<unknown>, request: unknown, now: number, edition?: string): Opinion {
  const verdict: Validation<unknown> = validate(request, { now: now * 1000, edition });
  return { violations: verdict.ok ? [] : verdict.violations.map(findingOf), advice: verdict.advice.map(findingOf) };
}

function findingOf({ rule, paths }: Violation): Finding {
  return { rule, paths };
}
