import type { Condition, Group, ObjectType, Requires } from '../../model/model.ts';
import { aboutValue } from './about-value.ts';
import { conjunction } from './conjunction.ts';
import { fieldOf } from './field-of.ts';
import { implication } from './implication.ts';
import type { Schema } from './schema.ts';
import { emitCompareSchema } from './schema-of-compare.ts';

/**
 * Emits a condition as a schema that an object fits where the condition holds; undefined where JSON Schema cannot say it.
 * It may be wrong about objects with a field that does not fit its own schema, which are refused anyway.
 *
 *     { required: ['RegionList'], properties: { RegionList: { minItems: 1 } } }
 */
export function emitConditionSchema(condition: Condition, object: ObjectType): Schema | undefined {
  switch (condition.kind) {
    case 'present':
      return emitPresent(condition.parameter, object);
    case 'in':
      return emitIn(condition, object);
    case 'contains':
      return aboutValue(condition.parameter, { contains: { const: condition.value } }, true);
    case 'count':
      return emitCount(condition);
    case 'not':
      return emitNot(condition.of, object);
    case 'all':
      return emitAll(condition.of, object, conjunction);
    case 'requires':
      return emitRequires(condition, object);
    case 'or':
    case 'onlyOne':
    case 'allOrNone':
    case 'zeroOrOne':
      return emitAll(condition.of, object, (schemas) => emitGroup(condition.kind, schemas));
    case 'compare':
      return emitCompareSchema(condition, object);
  }
}

/** An empty list counts as absent. */
function emitPresent(parameter: string, object: ObjectType): Schema {
  const isList = fieldOf(object, parameter).type.kind === 'list';
  return aboutValue(parameter, isList ? { minItems: 1 } : {}, true);
}

/** A value that is left out is that of the default. */
function emitIn({ parameter, values }: Extract<Condition, { kind: 'in' }>, object: ObjectType): Schema {
  const fallback = fieldOf(object, parameter).default;
  const [only, ...more] = values;
  const value: Schema = only !== undefined && more.length === 0 ? { const: only } : { enum: values };
  return aboutValue(parameter, value, fallback === undefined || !values.includes(fallback));
}

/** A list that is left out has no items. */
function emitCount({ parameter, atLeast = 0, atMost }: Extract<Condition, { kind: 'count' }>): Schema {
  const value: Schema = {
    ...(atLeast === 0 ? {} : { minItems: atLeast }),
    ...(atMost === undefined ? {} : { maxItems: atMost }),
  };
  return aboutValue(parameter, value, atLeast > 0);
}

function emitNot(condition: Condition, object: ObjectType): Schema | undefined {
  const inner = emitConditionSchema(condition, object);
  return inner === undefined ? undefined : { not: inner };
}

function emitRequires(condition: Requires, object: ObjectType): Schema | undefined {
  const when = emitConditionSchema(condition.if, object);
  const then = emitConditionSchema(condition.then, object);
  return when === undefined || then === undefined ? undefined : implication(when, then);
}

function emitGroup(kind: Group['kind'], schemas: readonly Schema[]): Schema {
  switch (kind) {
    case 'or':
      return { anyOf: schemas };
    case 'onlyOne':
      return { oneOf: schemas };
    case 'allOrNone':
      return { anyOf: [conjunction(schemas), { not: either(schemas) }] };
    case 'zeroOrOne': {
      const pairs = schemas.flatMap((first, at) => schemas.slice(at + 1).map((second) => conjunction([first, second])));
      return { not: either(pairs) };
    }
  }
}

function either(schemas: readonly Schema[]): Schema {
  const [only, ...more] = schemas;
  return only !== undefined && more.length === 0 ? only : { anyOf: schemas };
}

function emitAll(
  conditions: readonly Condition[],
  object: ObjectType,
  make: (schemas: readonly Schema[]) => Schema,
): Schema | undefined {
  const schemas = conditions.flatMap((condition) => emitConditionSchema(condition, object) ?? []);
  return schemas.length === conditions.length ? make(schemas) : undefined;
}
