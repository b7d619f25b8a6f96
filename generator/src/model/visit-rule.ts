import type { Compare, Condition, RuleBody, Term } from './model.ts';

/** Every condition in a rule, outer ones before those inside them; none for rules about time and lists. */
export function conditionsOf(body: RuleBody): readonly Condition[] {
  switch (body.kind) {
    case 'alone':
    case 'span':
    case 'history':
    case 'notFuture':
      return [];
    case 'complex':
      return withInner(body.is);
    case 'requires':
    case 'or':
    case 'onlyOne':
    case 'allOrNone':
    case 'zeroOrOne':
    case 'compare':
      return withInner(body);
  }
}

/** Every term of a comparison, those inside others included. */
function termsOf({ left, right }: Pick<Compare, 'left' | 'right'>): readonly Term[] {
  return [left, right].flatMap((term) => {
    switch (term.kind) {
      case 'value':
      case 'number':
        return [term];
      case 'add':
      case 'subtract':
      case 'multiply':
        return [term, ...termsOf(term)];
    }
  });
}

/** Parameters whose values a comparison reads. */
export function comparedParameters(compare: Pick<Compare, 'left' | 'right'>): readonly string[] {
  return termsOf(compare).flatMap((term) => (term.kind === 'value' ? [term.parameter] : []));
}

/** Names of every parameter that a rule is about. */
export function parametersOf(body: RuleBody): ReadonlySet<string> {
  switch (body.kind) {
    case 'alone':
    case 'notFuture':
      return new Set([body.parameter]);
    case 'span':
      return new Set([body.from, body.to, body.by].filter((name) => name !== undefined));
    case 'history':
      return new Set([body.parameter, body.by].filter((name) => name !== undefined));
    case 'complex':
    case 'requires':
    case 'or':
    case 'onlyOne':
    case 'allOrNone':
    case 'zeroOrOne':
    case 'compare':
      return new Set(conditionsOf(body).flatMap(ownParameters));
  }
}

function withInner(condition: Condition): readonly Condition[] {
  return [condition, ...innerConditions(condition).flatMap(withInner)];
}

function innerConditions(condition: Condition): readonly Condition[] {
  switch (condition.kind) {
    case 'present':
    case 'in':
    case 'contains':
    case 'count':
    case 'compare':
      return [];
    case 'not':
      return [condition.of];
    case 'all':
    case 'or':
    case 'onlyOne':
    case 'allOrNone':
    case 'zeroOrOne':
      return condition.of;
    case 'requires':
      return [condition.if, condition.then];
  }
}

function ownParameters(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'present':
    case 'in':
    case 'contains':
    case 'count':
      return [condition.parameter];
    case 'compare':
      return comparedParameters(condition);
    case 'not':
    case 'all':
    case 'or':
    case 'onlyOne':
    case 'allOrNone':
    case 'zeroOrOne':
    case 'requires':
      return [];
  }
}
