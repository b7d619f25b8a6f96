import type { Limit, Rule, RuleBody } from '../../model/model.ts';
import type { ObjectPlan, RulePlan } from '../../plan/plan.ts';
import { valuesReadBy } from '../../plan/read-values.ts';
import { validators } from '../../plan/seams.ts';
import { binary, type Data, data, type Expression, literal, name, run, type Statement } from '../code/expression.ts';
import { type ConstStructure, kinds } from '../code/source.ts';
import type { FileScope } from '../file-scope.ts';
import { emitCondition, emitNumber, read } from './condition.ts';

/**
 * Emits what a rule says, as data.
 *
 *     const regionExclusive: RuleFacts = {
 *       id: 'region-exclusive',
 *       kind: 'zeroOrOne',
 *       parameters: ['RegionList', 'UserRegionList'],
 *       sentence: 'RegionList and UserRegionList exclude each other.',
 *     };
 */
export function emitRuleFacts({ rule, name: constant }: RulePlan, scope: FileScope): ConstStructure {
  return {
    kind: kinds.variableStatement,
    isExported: false,
    docs: undefined,
    name: constant,
    type: scope.type(validators.RuleFacts),
    initializer: data(factsOf(rule)),
  };
}

function factsOf(rule: Rule): Data {
  const reads = valuesReadBy(rule);
  return {
    id: rule.id,
    kind: rule.body.kind,
    severity: rule.severity === 'advice' ? 'advice' : undefined,
    parameters: rule.parameters,
    reads: reads.length === 0 ? undefined : reads,
    sentence: rule.sentence,
    ...detailsOf(rule.body),
  };
}

function detailsOf(body: RuleBody): { readonly [key: string]: Data } {
  switch (body.kind) {
    case 'alone':
      return { value: body.value };
    case 'span':
    case 'history':
      return { by: body.by, max: body.max.map(({ at, seconds }) => ({ at, seconds })) };
    case 'requires':
    case 'or':
    case 'onlyOne':
    case 'allOrNone':
    case 'zeroOrOne':
    case 'compare':
    case 'complex':
    case 'notFuture':
      return {};
  }
}

/**
 * Emits the check of a rule.
 *
 *     zeroOrOne(report, regionExclusive, present(request.RegionList), present(request.UserRegionList));
 */
export function emitRuleCheck({ rule, name: constant }: RulePlan, object: ObjectPlan, scope: FileScope): Statement {
  const { body } = rule;
  return run(scope.call(validators[body.kind], name('report'), name(constant), ...argumentsOf(body, object, scope)));
}

function argumentsOf(body: RuleBody, object: ObjectPlan, scope: FileScope): readonly Expression[] {
  switch (body.kind) {
    case 'requires':
      return [body.if, body.then].map((each) => emitCondition(each, object, scope));
    case 'or':
    case 'onlyOne':
    case 'allOrNone':
    case 'zeroOrOne':
      return body.of.map((each) => emitCondition(each, object, scope));
    case 'compare':
      return [emitCondition(body, object, scope)];
    case 'complex':
      return [emitCondition(body.is, object, scope)];
    case 'alone':
      return [read(body.parameter, object)];
    case 'span':
      return [emitNumber(body.from, object), emitNumber(body.to, object), ...emitBy(body.by, body.max, object)];
    case 'history':
      return [emitNumber(body.parameter, object), ...emitBy(body.by, body.max, object)];
    case 'notFuture':
      return [emitNumber(body.parameter, object)];
  }
}

/** The value that chooses a limit: the constant of a number, or the text that was sent, compared one by one. */
function emitBy(by: string | undefined, limits: readonly Limit[], object: ObjectPlan): readonly Expression[] {
  if (by === undefined) return [];
  const plan = object.fields.find(({ field }) => field.name === by);
  if (plan?.local !== undefined) return [emitNumber(by, object)];
  const value = read(by, object);
  const fallback: Expression = literal(undefined);
  return [
    limits.reduceRight<Expression>((whenFalse, { at }) => {
      const sent = binary('===', [value, literal(at)]);
      const test = at === plan?.field.default ? binary('||', [binary('===', [value, literal(undefined)]), sent]) : sent;
      return { kind: 'conditional', test, whenTrue: literal(at), whenFalse };
    }, fallback),
  ];
}
