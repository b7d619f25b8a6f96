import { valueOfTerm } from '../../model/analysis/term-value.ts';
import { writtenSituation } from '../../model/analysis/written-situation.ts';
import { numberIn } from '../../model/instant.ts';
import type { Compare, Field, Json, ObjectType, Rule } from '../../model/model.ts';
import { comparedParameters, conditionsOf } from '../../model/visit-rule.ts';
import { instantText } from './instant-text.ts';
import { excessOf, type TimeRule } from './excess.ts';
import { now } from './samples.ts';
import { isObject } from './json-kinds.ts';
import { valueAt, type Way, withoutName, withValue } from './sent-path.ts';

/** A number that a rule compares with zero. */
export interface Boundary {
  readonly parameters: readonly string[];
  /** Distances from zero at which requests are made, and what to call them. */
  readonly distances: readonly (readonly [distance: number, name: string])[];
  /** The number for an object of a request. */
  readonly measure: (object: Json) => number;
}

/** The numbers that a rule compares: a time and its limit, or the two sides of a comparison. */
export function boundariesOf({ body }: Rule, { fields }: ObjectType): readonly Boundary[] {
  switch (body.kind) {
    case 'span':
      return [timeBoundary(body, [body.from, body.to], fields)];
    case 'history':
    case 'notFuture':
      return [timeBoundary(body, [body.parameter], fields)];
    case 'alone':
    case 'complex':
    case 'requires':
    case 'or':
    case 'onlyOne':
    case 'allOrNone':
    case 'zeroOrOne':
    case 'compare':
      return conditionsOf(body).flatMap((condition) => (condition.kind === 'compare' ? [compareBoundary(condition, fields)] : []));
  }
}

function timeBoundary(body: TimeRule, parameters: readonly string[], fields: readonly Field[]): Boundary {
  return {
    parameters,
    distances: [
      [0, 'at the limit'],
      [1, '1 s beyond the limit'],
    ],
    measure: (object) => (isObject(object) ? excessOf(body, writtenSituation(object, fields, now), now) : Number.NaN),
  };
}

function compareBoundary(compare: Compare, fields: readonly Field[]): Boundary {
  const parameters = comparedParameters(compare);
  return {
    parameters,
    distances: [
      [-1, 'left side 1 less'],
      [0, 'sides equal'],
      [1, 'left side 1 more'],
    ],
    measure: (object) => {
      if (!isObject(object)) return Number.NaN;
      const situation = writtenSituation(object, fields, now);
      const numberAt = (parameter: string): number => numberIn(situation.valueOf(parameter));
      return valueOfTerm(compare.left, numberAt) - valueOfTerm(compare.right, numberAt);
    },
  };
}

/**
 * Requests in which a boundary is at a distance: by all instants of the object together, so that they keep their
 * distances from each other, then by one parameter, the last one first.
 */
export function requestsAt(request: Json, way: Way, object: ObjectType, boundary: Boundary, distance: number): readonly Json[] {
  const measured = (from: Json): number => boundary.measure(valueAt(from, way) ?? null);
  const instants = object.fields.filter(({ type }) => withoutName(type).kind === 'instant').map(({ name }) => name);
  const shifts = [instants, ...boundary.parameters.toReversed().map((name) => [name])];
  return shifts.flatMap((names) => {
    const steps = stepsTo(distance, measured(request), measured(shifted(request, way, names, 1)));
    const found = shifted(request, way, names, steps);
    return measured(found) === distance ? [found] : [];
  });
}

/** How many steps lead to a distance, when the first one leads from one number to another. */
function stepsTo(distance: number, start: number, next: number): number {
  const steps = (distance - start) / (next - start);
  return Number.isSafeInteger(steps) ? steps : 0;
}

function shifted(request: Json, way: Way, names: readonly string[], by: number): Json {
  return names.reduce((changed, name) => {
    const value = valueAt(changed, [...way, name]);
    const number = numberIn(value) + by;
    if (Number.isNaN(number)) return changed;
    return withValue(changed, [...way, name], typeof value === 'string' ? instantText(number) : number);
  }, request);
}
