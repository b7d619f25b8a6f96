import type { Compare, CompareOp, Condition, Group, Limit, RuleBody } from '../model.ts';
import { comparedParameters } from '../visit-rule.ts';
import { differenceOf } from './linear-form.ts';
import type { Difference, Situation } from './situation.ts';

/**
 * Whether a rule holds. Every part is evaluated, also where the answer is known already, so that a situation that
 * only notes what is asked of it learns everything.
 */
export function ruleHolds(body: RuleBody, situation: Situation): boolean {
  switch (body.kind) {
    case 'complex':
      return conditionHolds(body.is, situation);
    case 'alone': {
      const items = situation.itemsOf(body.parameter);
      return items === undefined || !items.values.includes(body.value) || items.count === 1;
    }
    case 'span': {
      const { from, to } = body;
      if (!situation.hasValue(from) || !situation.hasValue(to)) return true;
      const limit = limitFor(body.max, body.by, situation);
      return limit === undefined || isWithin({ plus: to, minus: from, limit, isStrict: false }, situation);
    }
    case 'history': {
      if (!situation.hasValue(body.parameter)) return true;
      const limit = limitFor(body.max, body.by, situation);
      return limit === undefined || isWithin({ plus: undefined, minus: body.parameter, limit, isStrict: false }, situation);
    }
    case 'notFuture':
      if (!situation.hasValue(body.parameter)) return true;
      return isWithin({ plus: body.parameter, minus: undefined, limit: 0, isStrict: false }, situation);
    case 'requires':
    case 'or':
    case 'onlyOne':
    case 'allOrNone':
    case 'zeroOrOne':
    case 'compare':
      return conditionHolds(body, situation);
  }
}

/** Whether a condition holds; every part of it is evaluated. */
export function conditionHolds(condition: Condition, situation: Situation): boolean {
  switch (condition.kind) {
    case 'present':
      return situation.isPresent(condition.parameter);
    case 'in': {
      const value = situation.valueOf(condition.parameter);
      return condition.values.some((each) => each === value);
    }
    case 'contains':
      return situation.itemsOf(condition.parameter)?.values.includes(condition.value) ?? false;
    case 'count': {
      const count = situation.itemsOf(condition.parameter)?.count ?? 0;
      const { atLeast = 0, atMost = Number.POSITIVE_INFINITY } = condition;
      return count >= atLeast && count <= atMost;
    }
    case 'not':
      return !conditionHolds(condition.of, situation);
    case 'all': {
      const holding = condition.of.filter((inner) => conditionHolds(inner, situation));
      return holding.length === condition.of.length;
    }
    case 'requires': {
      const when = conditionHolds(condition.if, situation);
      const then = conditionHolds(condition.then, situation);
      return !when || then;
    }
    case 'or':
    case 'onlyOne':
    case 'allOrNone':
    case 'zeroOrOne':
      return groupHolds(condition, situation);
    case 'compare':
      return compareHolds(condition, situation);
  }
}

function groupHolds({ kind, of }: Group, situation: Situation): boolean {
  const holding = of.filter((condition) => conditionHolds(condition, situation)).length;
  switch (kind) {
    case 'or':
      return holding > 0;
    case 'onlyOne':
      return holding === 1;
    case 'allOrNone':
      return holding === 0 || holding === of.length;
    case 'zeroOrOne':
      return holding <= 1;
  }
}

function compareHolds(compare: Compare, situation: Situation): boolean {
  if (comparedParameters(compare).some((parameter) => !situation.hasValue(parameter))) return true;
  const form = differenceOf(compare, situation.valueOf);
  if (form === undefined) return situation.isTrue(compare);
  const { plus, minus, constant } = form;
  const isBelow = (isStrict: boolean) => (): boolean => isWithin({ plus, minus, limit: -constant, isStrict }, situation);
  return signHolds(compare.op, isBelow(true), isBelow(false));
}

/** Whether a difference is within its limit; that of a side and itself is nothing. */
function isWithin(difference: Difference, situation: Situation): boolean {
  const { plus, minus, limit, isStrict } = difference;
  if (plus !== minus) return situation.isWithin(difference);
  return isStrict ? limit > 0 : limit >= 0;
}

/** Whether a number stands so to zero, when it can be asked whether it is below, and whether it is at most zero. */
export function signHolds(op: CompareOp, isBelow: () => boolean, isAtMost: () => boolean): boolean {
  switch (op) {
    case '<':
      return isBelow();
    case '<=':
      return isAtMost();
    case '>=':
      return !isBelow();
    case '>':
      return !isAtMost();
    case '=':
    case '!=': {
      const below = isBelow();
      return (op === '=') === (isAtMost() && !below);
    }
  }
}

/** The limit in seconds for the value of `by`; undefined where `by` has none of the values. */
export function limitFor(max: readonly Limit[], by: string | undefined, situation: Situation): number | undefined {
  const value = by === undefined ? undefined : situation.valueOf(by);
  return max.find(({ at }) => at === value)?.seconds;
}
