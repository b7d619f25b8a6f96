import type { Condition, Rule } from '../model/model.ts';
import { comparedParameters, conditionsOf } from '../model/visit-rule.ts';

/** Parameters whose number a rule compares or measures, so that their checks must keep it. */
export function numbersReadBy({ body }: Rule): readonly string[] {
  switch (body.kind) {
    case 'span':
      return [body.from, body.to, body.by].filter((name) => name !== undefined);
    case 'history':
      return [body.parameter, body.by].filter((name) => name !== undefined);
    case 'notFuture':
      return [body.parameter];
    case 'alone':
    case 'complex':
    case 'requires':
    case 'or':
    case 'onlyOne':
    case 'allOrNone':
    case 'zeroOrOne':
    case 'compare':
      return conditionsOf(body).flatMap((condition) => (condition.kind === 'compare' ? comparedParameters(condition) : []));
  }
}

/** Parameters of which a condition reads the value, not only the presence; in the order of the rule, once each. */
export function valuesReadBy({ body }: Rule): readonly string[] {
  return [...new Set(conditionsOf(body).flatMap(readParameters))];
}

function readParameters(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'in':
    case 'contains':
    case 'count':
      return [condition.parameter];
    case 'compare':
      return comparedParameters(condition);
    case 'present':
    case 'not':
    case 'all':
    case 'requires':
    case 'or':
    case 'onlyOne':
    case 'allOrNone':
    case 'zeroOrOne':
      return [];
  }
}
