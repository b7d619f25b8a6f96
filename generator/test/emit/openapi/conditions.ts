import type { Compare, CompareOp, Condition, Group, Requires, Scalar, Term } from '../../../src/model/model.ts';
import { present } from '../../plan/model-builders.ts';

/** A parameter that must be present, or any other condition. */
export type Clause = string | Condition;

/** A condition; a name alone means presence. */
export function condition(clause: Clause): Condition {
  return typeof clause === 'string' ? present(clause) : clause;
}

/** A parameter has one of the values. */
export function is(parameter: string, ...values: readonly Scalar[]): Condition {
  return { kind: 'in', parameter, values };
}

/** A list has a value. */
export function contains(parameter: string, value: Scalar): Condition {
  return { kind: 'contains', parameter, value };
}

/** A list has so many items. */
export function count(parameter: string, atLeast: number | undefined, atMost?: number): Condition {
  return { kind: 'count', parameter, atLeast, atMost };
}

/** A condition does not hold. */
export function not(clause: Clause): Condition {
  return { kind: 'not', of: condition(clause) };
}

/** All conditions hold. */
export function all(...clauses: readonly Clause[]): Condition {
  return { kind: 'all', of: clauses.map(condition) };
}

/** When the first holds, the second must. */
export function requires(when: Clause, then: Clause): Requires {
  // oxlint-disable-next-line unicorn/no-thenable -- `then` is a word of the model; a condition is never awaited.
  return { kind: 'requires', if: condition(when), then: condition(then) };
}

/** So many of the conditions hold. */
export function group(kind: Group['kind'], ...clauses: readonly Clause[]): Group {
  return { kind, of: clauses.map(condition) };
}

/** A comparison; a name stands for its value. */
export function compare(left: string | number | Term, op: CompareOp, right: string | number | Term): Compare {
  return { kind: 'compare', left: term(left), op, right: term(right) };
}

/** The sum of two parameters or numbers. */
export function sum(left: string | number, right: string | number): Term {
  return { kind: 'add', left: term(left), right: term(right) };
}

function term(of: string | number | Term): Term {
  if (typeof of === 'string') return { kind: 'value', parameter: of };
  return typeof of === 'number' ? { kind: 'number', number: of } : of;
}
