import type { Compare, CompareOp, ObjectType, Type } from '../../model/model.ts';
import { aboutValue } from './about-value.ts';
import { fieldOf } from './field-of.ts';
import type { Schema } from './schema.ts';

/**
 * Emits a comparison of one number with a fixed one; undefined for any other, since JSON Schema cannot read two values.
 *
 *     { properties: { PageSize: { maximum: 100 } } }
 */
export function emitCompareSchema({ left, op, right }: Compare, object: ObjectType): Schema | undefined {
  if (left.kind === 'value' && right.kind === 'number') return emitBound(left.parameter, op, right.number, object);
  if (left.kind === 'number' && right.kind === 'value') return emitBound(right.parameter, mirrored[op], left.number, object);
  return undefined;
}

/** The operator when its sides change places. */
const mirrored: Readonly<Record<CompareOp, CompareOp>> = { '<': '>', '<=': '>=', '=': '=', '!=': '!=', '>=': '<=', '>': '<' };

function emitBound(parameter: string, op: CompareOp, limit: number, object: ObjectType): Schema | undefined {
  const { type, default: fallback } = fieldOf(object, parameter);
  if (!isNumeric(type)) return undefined;
  // Left out, it has the value of its default; without one, nothing is compared.
  const needed = typeof fallback === 'number' && !holds(fallback, op, limit);
  return aboutValue(parameter, boundOf(op, limit), needed);
}

/** Instants are compared in seconds, but sent as texts. */
function isNumeric(type: Type): boolean {
  if (type.kind === 'shape') return isNumeric(type.shape.type);
  return type.kind === 'number' || (type.kind === 'enum' && type.scalar === 'integer');
}

function boundOf(op: CompareOp, limit: number): Schema {
  switch (op) {
    case '<':
      return { exclusiveMaximum: limit };
    case '<=':
      return { maximum: limit };
    case '=':
      return { const: limit };
    case '!=':
      return { not: { const: limit } };
    case '>=':
      return { minimum: limit };
    case '>':
      return { exclusiveMinimum: limit };
  }
}

function holds(value: number, op: CompareOp, limit: number): boolean {
  switch (op) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '=':
      return value === limit;
    case '!=':
      return value !== limit;
    case '>=':
      return value >= limit;
    case '>':
      return value > limit;
  }
}
