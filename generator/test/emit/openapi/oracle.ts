import type { CompareOp, Condition, Json, JsonObject, ObjectType, RuleBody, Scalar, Term } from '../../../src/model/model.ts';

/**
 * Whether a rule holds for a request whose fields are all right in themselves, read word by word from the meaning of
 * the rules, and slowly. It shares nothing with what it judges. Rules about time have no part in it.
 */
export function ruleHolds(body: RuleBody, request: JsonObject, object: ObjectType): boolean {
  switch (body.kind) {
    case 'complex':
      return holds(body.is, request, object);
    case 'alone': {
      const items = itemsOf(request, body.parameter);
      return !items.includes(body.value) || items.length === 1;
    }
    case 'span':
    case 'history':
    case 'notFuture':
      throw new TypeError(`Nothing is known of ${body.kind} here.`);
    case 'requires':
    case 'or':
    case 'onlyOne':
    case 'allOrNone':
    case 'zeroOrOne':
    case 'compare':
      return holds(body, request, object);
  }
}

function holds(condition: Condition, request: JsonObject, object: ObjectType): boolean {
  const inner = (each: Condition): boolean => holds(each, request, object);
  switch (condition.kind) {
    case 'present':
      return isPresent(request, condition.parameter);
    case 'in':
      return condition.values.some((value) => value === valueOf(condition.parameter, request, object));
    case 'contains':
      return itemsOf(request, condition.parameter).includes(condition.value);
    case 'count': {
      const { length } = itemsOf(request, condition.parameter);
      if (condition.atLeast !== undefined && length < condition.atLeast) return false;
      return condition.atMost === undefined || length <= condition.atMost;
    }
    case 'not':
      return !inner(condition.of);
    case 'all':
      return condition.of.every(inner);
    case 'requires':
      return inner(condition.if) ? inner(condition.then) : true;
    case 'or':
      return condition.of.some(inner);
    case 'onlyOne':
      return condition.of.filter(inner).length === 1;
    case 'zeroOrOne':
      return condition.of.filter(inner).length < 2;
    case 'allOrNone':
      return condition.of.every(inner) || !condition.of.some(inner);
    case 'compare': {
      const left = numberOf(condition.left, request, object);
      const right = numberOf(condition.right, request, object);
      return left === undefined || right === undefined || stands(left, condition.op, right);
    }
  }
}

function isPresent(request: JsonObject, parameter: string): boolean {
  const value = request[parameter];
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

function itemsOf(request: JsonObject, parameter: string): readonly Json[] {
  const value = request[parameter];
  return Array.isArray(value) ? value : [];
}

function valueOf(parameter: string, request: JsonObject, object: ObjectType): Json | Scalar | undefined {
  return request[parameter] ?? object.fields.find(({ name }) => name === parameter)?.default;
}

function numberOf(term: Term, request: JsonObject, object: ObjectType): number | undefined {
  switch (term.kind) {
    case 'number':
      return term.number;
    case 'value': {
      const value = valueOf(term.parameter, request, object);
      return typeof value === 'number' ? value : undefined;
    }
    case 'add':
    case 'subtract':
    case 'multiply':
      throw new TypeError(`Nothing is known of ${term.kind} here.`);
  }
}

function stands(left: number, op: CompareOp, right: number): boolean {
  switch (op) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '=':
      return left === right;
    case '!=':
      return left !== right;
    case '>=':
      return left >= right;
    case '>':
      return left > right;
  }
}
