import { numberIn } from '../instant.ts';
import type { Field, Json, JsonObject, Scalar } from '../model.ts';
import { signHolds } from './evaluate.ts';
import { valueOfTerm } from './term-value.ts';
import type { Side, Situation } from './situation.ts';

/**
 * A request that was written down, and when it is sent, in seconds since 1970. Without a now, whatever depends on it is
 * taken to hold.
 */
export function writtenSituation(request: JsonObject, fields: readonly Field[], now: number = Number.NaN): Situation {
  const sent = (parameter: string): Json | undefined => {
    const value = Object.hasOwn(request, parameter) ? request[parameter] : undefined;
    return Array.isArray(value) && value.length === 0 ? undefined : value;
  };
  const valueOf = (parameter: string): Scalar | undefined => {
    const value = sent(parameter) ?? fields.find(({ name }) => name === parameter)?.default;
    return isScalar(value) ? value : undefined;
  };
  const numberAt = (side: Side): number => (side === undefined ? now : numberIn(valueOf(side)));
  return {
    isPresent: (parameter) => sent(parameter) !== undefined,
    hasValue: (parameter) => !Number.isNaN(numberAt(parameter)),
    valueOf,
    itemsOf: (parameter) => {
      const value = sent(parameter);
      if (!Array.isArray(value)) return undefined;
      return { values: value.filter(isScalar), count: value.length };
    },
    isWithin: ({ plus, minus, limit, isStrict }) => {
      const difference = numberAt(plus) - numberAt(minus);
      return Number.isNaN(difference) || (isStrict ? difference < limit : difference <= limit);
    },
    isTrue: ({ left, op, right }) => {
      const difference = valueOfTerm(left, numberAt) - valueOfTerm(right, numberAt);
      return Number.isNaN(difference) || signHolds(op, () => difference < 0, () => difference <= 0);
    },
  };
}

function isScalar(value: Json | undefined): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
