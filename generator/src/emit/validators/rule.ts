import type { Limit, Rule, RuleBody } from '../../model/model.ts';
import type { ObjectPlan, RulePlan } from '../../plan/plan.ts';
import { valuesReadBy } from '../../plan/read-values.ts';
import { validators } from '../../plan/seams.ts';
import { binary, type Data, data, type Expression, literal, name, run, type Statement } from '../code/expression.ts';
import { type ConstStructure, kinds } from '../code/source.ts';
import type { FileScope } from '../file-scope.ts';
import { emitFailure, emitNumber, read } from './condition.ts';

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
 * Emits the check of a rule: of a condition, that it does not fail; of another, with what it is about.
 *
 *     if (present(request.RegionList) && present(request.UserRegionList)) {
 *       broken(report, regionExclusive, zeroOrOne);
 *     }
 *     notFuture(report, notInFuture, startTime);
 */
export function emitRuleCheck({ rule, name: constant }: RulePlan, object: ObjectPlan, scope: FileScope): Statement {
  const { body } = rule;
  const base = [name('report'), name(constant)];
  switch (body.kind) {
    case 'requires':
    case 'or':
    case 'onlyOne':
    case 'allOrNone':
    case 'zeroOrOne':
    case 'compare':
    case 'complex': {
      const test = emitFailure(body.kind === 'complex' ? body.is : body, object, scope);
      return { kind: 'if', test, body: [run(scope.call(validators.broken, ...base, scope.value(validators[body.kind])))] };
    }
    case 'alone':
      return run(scope.call(validators.alone, ...base, read(body.parameter, object), literal(body.value)));
    case 'span': {
      const times = [emitNumber(body.from, object), emitNumber(body.to, object)];
      return run(scope.call(validators.span, ...base, ...times, emitLimit(body.by, body.max, object)));
    }
    case 'history':
      return run(scope.call(validators.history, ...base, emitNumber(body.parameter, object), emitLimit(body.by, body.max, object)));
    case 'notFuture':
      return run(scope.call(validators.notFuture, ...base, emitNumber(body.parameter, object)));
  }
}

/**
 * Emits the longest time, in seconds: a number, or for each value of the parameter that it depends on.
 *
 *     aggregation === 300 ? 2678400 : aggregation === 3600 || aggregation === 86400 ? 8035200 : NaN
 */
function emitLimit(by: string | undefined, limits: readonly Limit[], object: ObjectPlan): Expression {
  const [first] = limits;
  if (by === undefined) return first === undefined ? name('NaN') : literal(first.seconds);
  const plan = object.fields.find(({ field }) => field.name === by);
  const value = plan?.local === undefined ? read(by, object) : emitNumber(by, object);
  const seconds = [...new Set(limits.map((limit) => limit.seconds))];
  return seconds.reduceRight<Expression>((whenFalse, each) => {
    const values = limits.flatMap(({ at, seconds: limit }) => {
      if (limit !== each) return [];
      const sent = binary('===', [value, literal(at)]);
      const isDefault = plan?.local === undefined && at === plan?.field.default;
      return isDefault ? [binary('===', [value, literal(undefined)]), sent] : [sent];
    });
    return { kind: 'conditional', test: binary('||', values), whenTrue: literal(each), whenFalse };
  }, name('NaN'));
}
