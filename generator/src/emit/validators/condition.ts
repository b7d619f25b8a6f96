import type { CompareOp, Condition, Term } from '../../model/model.ts';
import type { ObjectPlan } from '../../plan/plan.ts';
import { validators } from '../../plan/seams.ts';
import { binary, type BinaryOperator, type Expression, literal, literals, member, name, not } from '../code/expression.ts';
import type { FileScope } from '../file-scope.ts';

/**
 * Emits a condition as an expression over the object that is being checked.
 *
 *     contains(request.DetailField, 'Domain') && count(request.DomainList) >= 2
 */
export function emitCondition(condition: Condition, object: ObjectPlan, scope: FileScope): Expression {
  const inner = (each: Condition): Expression => emitCondition(each, object, scope);
  switch (condition.kind) {
    case 'present':
      return scope.call(validators.present, read(condition.parameter, object));
    case 'in':
      return emitIn(condition, object, scope);
    case 'contains':
      return scope.call(validators.contains, read(condition.parameter, object), literal(condition.value));
    case 'count':
      return emitCount(condition, object, scope);
    case 'not':
      return not(inner(condition.of));
    case 'all':
      return binary('&&', condition.of.map(inner));
    case 'requires':
      return binary('||', [not(inner(condition.if)), inner(condition.then)]);
    case 'or':
      return binary('||', condition.of.map(inner));
    case 'onlyOne':
      return scope.call(validators.exactlyOne, ...condition.of.map(inner));
    case 'allOrNone':
      return scope.call(validators.allOrNoneOf, ...condition.of.map(inner));
    case 'zeroOrOne':
      return scope.call(validators.atMostOne, ...condition.of.map(inner));
    case 'compare':
      return emitCompare(condition.op, emitTerm(condition.left, object), emitTerm(condition.right, object));
  }
}

/**
 * Emits that a condition does not hold, as a person would write it.
 *
 *     present(request.Country) && !present(request.Area)
 */
export function emitFailure(condition: Condition, object: ObjectPlan, scope: FileScope): Expression {
  const holds = (each: Condition): Expression => emitCondition(each, object, scope);
  const fails = (each: Condition): Expression => emitFailure(each, object, scope);
  switch (condition.kind) {
    case 'not':
      return holds(condition.of);
    case 'requires':
      return binary('&&', [holds(condition.if), fails(condition.then)]);
    case 'or':
      return binary('&&', condition.of.map(fails));
    case 'zeroOrOne':
    case 'allOrNone': {
      const [first, second, ...more] = condition.of.map(holds);
      if (first === undefined || second === undefined || more.length > 0) return not(holds(condition));
      return binary(condition.kind === 'zeroOrOne' ? '&&' : '!==', [first, second]);
    }
    case 'present':
    case 'in':
    case 'contains':
    case 'count':
    case 'compare':
    case 'all':
    case 'onlyOne':
      return oppositeOf(holds(condition));
  }
}

/** `!present(request.App)`; `request.Country !== 'CN'` and `count(request.DomainList) < 2`, where neither side is NaN. */
function oppositeOf(expression: Expression): Expression {
  if (expression.kind === 'not') return expression.of;
  if (expression.kind !== 'binary') return not(expression);
  switch (expression.operator) {
    case '===':
      return binary('!==', expression.operands);
    case '!==':
      return binary('===', expression.operands);
    case '>=':
      return binary('<', expression.operands);
    case '<=':
      return binary('>', expression.operands);
    default:
      return not(expression);
  }
}

/** `request.App` */
export function read(parameter: string, object: ObjectPlan): Expression {
  return member(name(object.parameter), parameter);
}

/** `request.ChargeType === 'Prepaid'`, or also when it is left out and the default is among the values. */
function emitIn(
  { parameter, values }: Extract<Condition, { kind: 'in' }>,
  object: ObjectPlan,
  scope: FileScope,
): Expression {
  const value = read(parameter, object);
  const [only, ...more] = values;
  const sent =
    only !== undefined && more.length === 0
      ? binary('===', [value, literal(only)])
      : scope.call(validators.holdsIn, value, literals(values));
  const fallback = object.fields.find(({ field }) => field.name === parameter)?.field.default;
  if (fallback === undefined || !values.includes(fallback)) return sent;
  return binary('||', [binary('===', [value, literal(undefined)]), sent]);
}

/** `count(request.DomainList) >= 2` */
function emitCount(
  { parameter, atLeast, atMost }: Extract<Condition, { kind: 'count' }>,
  object: ObjectPlan,
  scope: FileScope,
): Expression {
  const items = scope.call(validators.count, read(parameter, object));
  if (atLeast !== undefined && atLeast === atMost) return binary('===', [items, literal(atLeast)]);
  return binary('&&', [
    ...(atLeast === undefined ? [] : [binary('>=', [items, literal(atLeast)])]),
    ...(atMost === undefined ? [] : [binary('<=', [items, literal(atMost)])]),
  ]);
}

/** What must not be, so that a comparison with NaN (absent or invalid) holds. */
const opposites: Readonly<Record<Exclude<CompareOp, '=' | '!='>, BinaryOperator>> = {
  '<': '>=',
  '<=': '>',
  '>=': '<',
  '>': '<=',
};

/** `!(startTime >= endTime)` for `StartTime < EndTime`. */
function emitCompare(op: CompareOp, left: Expression, right: Expression): Expression {
  if (op === '!=') return binary('!==', [left, right]);
  if (op === '=') return not(binary('||', [binary('<', [left, right]), binary('>', [left, right])]));
  return not(binary(opposites[op], [left, right]));
}

const operators: Readonly<Record<'add' | 'subtract' | 'multiply', BinaryOperator>> = {
  add: '+',
  subtract: '-',
  multiply: '*',
};

/** `pageNum * pageSize` */
function emitTerm(term: Term, object: ObjectPlan): Expression {
  switch (term.kind) {
    case 'value':
      return emitNumber(term.parameter, object);
    case 'number':
      return literal(term.number);
    case 'add':
    case 'subtract':
    case 'multiply':
      return binary(operators[term.kind], [emitTerm(term.left, object), emitTerm(term.right, object)]);
  }
}

/** The constant that holds the number of a parameter: `startTime`. */
export function emitNumber(parameter: string, object: ObjectPlan): Expression {
  const local = object.fields.find(({ field }) => field.name === parameter)?.local;
  if (local === undefined) throw new TypeError(`The plan keeps no number of ${parameter}.`);
  return name(local);
}
