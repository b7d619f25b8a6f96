import type { Condition, Group, Json, Requires, Rule, RuleBody, Term } from '../../model/model.ts';
import { plain } from './plain.ts';
import type { RuleSchema } from './schema-of-rule.ts';

/**
 * Emits a rule as data, in the words of the specs, and whether the schema says it.
 *
 *     { id: 'region-exclusive', kind: 'zeroOrOne', …, expressedIn: 'schema', rule: { zeroOrOne: ['RegionList', 'UserRegionList'] } }
 */
export function emitRuleData(rule: Rule, schema: RuleSchema): Json {
  const { id, body, severity, sentence, parameters, sources } = rule;
  return {
    id,
    kind: body.kind,
    severity,
    sentence,
    parameters,
    expressedIn: schema.expressed ? 'schema' : 'x',
    ...(schema.expressed ? {} : { reason: schema.reason }),
    rule: bodyData(body),
    ...(sources.length === 0 ? {} : { sources }),
  };
}

function bodyData(body: RuleBody): Json {
  switch (body.kind) {
    case 'complex':
      return { complex: conditionData(body.is) };
    case 'alone':
      return { alone: { parameter: body.parameter, value: body.value } };
    case 'span':
      return plain({ span: { from: body.from, to: body.to, by: body.by, max: body.max } });
    case 'history':
      return plain({ history: { parameter: body.parameter, by: body.by, max: body.max } });
    case 'notFuture':
      return { notFuture: body.parameter };
    case 'requires':
    case 'or':
    case 'onlyOne':
    case 'allOrNone':
    case 'zeroOrOne':
    case 'compare':
      return conditionData(body);
  }
}

/** `DomainList`, `{ parameter: 'DetailField', contains: 'Domain' }`, `{ not: 'Vhosts' }` */
function conditionData(condition: Condition): Json {
  switch (condition.kind) {
    case 'present':
      return condition.parameter;
    case 'in':
      return { parameter: condition.parameter, in: condition.values };
    case 'contains':
      return { parameter: condition.parameter, contains: condition.value };
    case 'count': {
      const { parameter, atLeast, atMost } = condition;
      return plain({ parameter, atLeast, atMost });
    }
    case 'not':
      return { not: conditionData(condition.of) };
    case 'all':
      return { all: condition.of.map(conditionData) };
    case 'requires':
      return requiresData(condition);
    case 'or':
    case 'onlyOne':
    case 'allOrNone':
    case 'zeroOrOne':
      return groupData(condition);
    case 'compare':
      return { compare: { left: termData(condition.left), op: condition.op, right: termData(condition.right) } };
  }
}

function requiresData(condition: Requires): Json {
  // oxlint-disable-next-line unicorn/no-thenable -- `then` is a word of the dialect; a rule is never awaited.
  return { requires: { if: conditionData(condition.if), then: conditionData(condition.then) } };
}

function groupData({ kind, of }: Group): Json {
  return { [kind]: of.map(conditionData) };
}

function termData(term: Term): Json {
  switch (term.kind) {
    case 'value':
      return term.parameter;
    case 'number':
      return term.number;
    case 'add':
    case 'subtract':
    case 'multiply':
      return { [term.kind]: [termData(term.left), termData(term.right)] };
  }
}
