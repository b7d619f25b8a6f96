import type { Rule, Scalar } from '../model.ts';
import { conditionsOf } from '../visit-rule.ts';

/** What rules ask about one parameter, beside whether it is there. */
export interface Mention {
  /** Values that it, or an item of it, is compared with. */
  readonly values: Set<Scalar>;
  /** Numbers of items from which on something changes: a rule tells `n` from `n − 1`. */
  readonly counts: Set<number>;
}

/** What rules ask about each parameter that they compare with a value or count. */
export function mentionsOf(rules: readonly Rule[]): ReadonlyMap<string, Mention> {
  const mentions = new Map<string, Mention>();
  const of = (parameter: string): Mention => {
    const mention = mentions.get(parameter) ?? { values: new Set(), counts: new Set() };
    mentions.set(parameter, mention);
    return mention;
  };
  for (const { body } of rules) {
    if (body.kind === 'alone') {
      of(body.parameter).values.add(body.value);
      of(body.parameter).counts.add(2);
    }
    if ((body.kind === 'span' || body.kind === 'history') && body.by !== undefined) {
      for (const { at } of body.max) if (at !== undefined) of(body.by).values.add(at);
    }
    for (const condition of conditionsOf(body)) {
      if (condition.kind === 'in') for (const value of condition.values) of(condition.parameter).values.add(value);
      if (condition.kind === 'contains') of(condition.parameter).values.add(condition.value);
      if (condition.kind === 'count') {
        if (condition.atLeast !== undefined) of(condition.parameter).counts.add(condition.atLeast);
        if (condition.atMost !== undefined) of(condition.parameter).counts.add(condition.atMost + 1);
      }
    }
  }
  return mentions;
}
