import type { Violation } from '@volc-live/validators';

import type { AnyMockAction } from '../actions/mock-action.ts';
import type { Parameters } from '../world/selection.ts';
import { type Checked, failed, type Hint, passed } from './refusal.ts';

/** A request that obeys the spec, with the advice that it was given all the same. */
export interface Obeyed {
  readonly request: Parameters;
  readonly advice: readonly Hint[];
}

/** What the rules of a request are held against. */
export interface Yardstick {
  /** The clock of the world, in milliseconds since the epoch. */
  readonly now: number;
  /** The edition of the service. */
  readonly edition: string;
}

/** Longest message that lists violations, in characters. */
const LONGEST = 1_000;

/**
 * Checks a request against every rule that the spec has for the edition. A wrong type is answered as
 * `InvalidParam.BindError`, all else as `InvalidParam`.
 */
export function checkRules(action: AnyMockAction, content: unknown, yardstick: Yardstick): Checked<Obeyed> {
  const verdict = action.validate(content, yardstick);
  if (verdict.ok) return passed({ request: content as Parameters, advice: verdict.advice.map(hintOf) });
  const [first] = verdict.violations;
  return failed({
    code: first?.kind === 'type' ? 'InvalidParam.BindError' : 'InvalidParam',
    message: verdict.violations
      .map(({ message }) => message)
      .join(' ')
      .slice(0, LONGEST),
    hints: verdict.violations.map(hintOf),
  });
}

function hintOf({ rule, remedy }: Violation): Hint {
  return { rule, remedy };
}
