import { parseInstant } from '../instant.ts';
import type { Compare, CompareOp, Field, Json, JsonObject, Scalar, Term } from '../model.ts';
import type { Side, Situation } from './situation.ts';

/** A request that was written down. It has no now, so that whatever depends on it is taken to hold. */
export function writtenSituation(request: JsonObject, fields: readonly Field[]): Situation {
  const byName = new Map(fields.map((field) => [field.name, field]));
  const sent = (parameter: string): Json | undefined => {
    const value = Object.hasOwn(request, parameter) ? request[parameter] : undefined;
    return Array.isArray(value) && value.length === 0 ? undefined : value;
  };
  const valueOf = (parameter: string): Scalar | undefined => {
    const value = sent(parameter) ?? byName.get(parameter)?.default;
    return isScalar(value) ? value : undefined;
  };
  const numberAt = (side: Side): number | undefined => {
    if (side === undefined) return undefined;
    const value = valueOf(side);
    return typeof value === 'string' ? parseInstant(value) : typeof value === 'number' ? value : undefined;
  };
  return {
    isPresent: (parameter) => sent(parameter) !== undefined,
    hasValue: (parameter) => numberAt(parameter) !== undefined,
    valueOf,
    itemsOf: (parameter) => {
      const value = sent(parameter);
      if (!Array.isArray(value)) return undefined;
      return { values: value.filter(isScalar), others: false, count: value.length };
    },
    isWithin: ({ plus, minus, limit }) => {
      const left = numberAt(plus);
      const right = numberAt(minus);
      return left === undefined || right === undefined || left - right <= limit;
    },
    isWhole: () => true,
    isTrue: (compare) => compareNumbers(compare, numberAt),
  };
}

function isScalar(value: Json | undefined): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function compareNumbers({ left, op, right }: Compare, numberAt: (side: Side) => number | undefined): boolean {
  const difference = evaluateTerm(left, numberAt) - evaluateTerm(right, numberAt);
  return Number.isNaN(difference) || signs[op](difference);
}

const signs: Readonly<Record<CompareOp, (difference: number) => boolean>> = {
  '<': (difference) => difference < 0,
  '<=': (difference) => difference <= 0,
  '=': (difference) => difference === 0,
  '!=': (difference) => difference !== 0,
  '>=': (difference) => difference >= 0,
  '>': (difference) => difference > 0,
};

/** The value of a term; NaN where a parameter has none. */
function evaluateTerm(term: Term, numberAt: (side: Side) => number | undefined): number {
  switch (term.kind) {
    case 'number':
      return term.number;
    case 'value':
      return numberAt(term.parameter) ?? Number.NaN;
    case 'add':
      return evaluateTerm(term.left, numberAt) + evaluateTerm(term.right, numberAt);
    case 'subtract':
      return evaluateTerm(term.left, numberAt) - evaluateTerm(term.right, numberAt);
    case 'multiply':
      return evaluateTerm(term.left, numberAt) * evaluateTerm(term.right, numberAt);
  }
}
