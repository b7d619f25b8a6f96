import { limitFor } from '../../model/analysis/evaluate.ts';
import type { Situation } from '../../model/analysis/situation.ts';
import { numberIn } from '../../model/instant.ts';
import type { RuleBody } from '../../model/model.ts';

/** Rules about lengths of time. */
export type TimeRule = Extract<RuleBody, { kind: 'span' | 'history' | 'notFuture' }>;

/** By how many seconds a rule about a length of time is exceeded; at most 0 within the limit, NaN where there is none. */
export function excessOf(body: TimeRule, situation: Situation, now: number): number {
  const at = (parameter: string): number => numberIn(situation.valueOf(parameter));
  switch (body.kind) {
    case 'span':
      return at(body.to) - at(body.from) - (limitFor(body.max, body.by, situation) ?? Number.NaN);
    case 'history':
      return now - at(body.parameter) - (limitFor(body.max, body.by, situation) ?? Number.NaN);
    case 'notFuture':
      return at(body.parameter) - now;
  }
}
