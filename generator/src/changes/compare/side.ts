import type { Audience, Verdict } from '../change.ts';
import type { ChangeList, Finding } from '../change-list.ts';

/**
 * One half of an action. Requests are closed, answers are open, so the same change of a type means different things
 * on either side.
 */
export interface Side {
  readonly audience: Extract<Audience, 'callers' | 'readers'>;
  readonly log: ChangeList;
}

/** Notes a change of this half of the action. */
export function note({ audience, log }: Side, finding: Finding): void {
  log.add(audience, finding);
}

/** `callers` is the verdict when it is about a request, `readers` when it is about an answer. */
export function verdictFor({ audience }: Side, verdicts: Readonly<Record<Side['audience'], Verdict>>): Verdict {
  return verdicts[audience];
}
