import type { ObjectPlan, TypePlan } from '../../plan/plan.ts';
import type { Ref } from '../../plan/ref.ts';
import { validators } from '../../plan/seams.ts';
import { type Expression, literal, literals, object as objectOf } from '../code/expression.ts';
import { type ConstStructure, kinds } from '../code/source.ts';
import { keyword, list, type TypeCode } from '../code/type.ts';
import type { FileScope } from '../file-scope.ts';

/**
 * Emits the constants that the checks of objects refer to: names of fields, values of enumerations, limits.
 *
 *     const fields: readonly string[] = ['Area', 'Country', 'Province'];
 *     const aggregations: readonly number[] = [300, 3600, 86400];
 *     const pageNumFacets: NumberFacets = { minimum: 1, maximum: undefined };
 */
export function emitConstants(objects: readonly ObjectPlan[], scope: FileScope): readonly ConstStructure[] {
  return [
    ...objects.flatMap(({ fieldList, object }) =>
      fieldList === undefined ? [] : [constantOf(fieldList, texts, literals(object.fields.map((field) => field.name)))]),
    ...objects.flatMap(emitEditionFields),
    ...objects.flatMap((object) => object.fields.flatMap(({ type }) => emitTypeConstants(type, scope))),
    ...objects.flatMap(({ editions }) => editions.flatMap(({ added }) => added.flatMap(({ type }) => emitTypeConstants(type, scope)))),
  ];
}

/** `const byteplusFields: readonly string[] = [...fields, 'Stage'];`, for what an edition has alone. */
function emitEditionFields({ object, editions }: ObjectPlan): readonly ConstStructure[] {
  return editions.flatMap(({ fieldList, added }) =>
    fieldList === undefined ? [] : [constantOf(fieldList, texts, literals([...object.fields, ...added.map(({ field }) => field)].map((field) => field.name)))]);
}

const texts: TypeCode = list(keyword('string'), { readonly: true });
const numbers: TypeCode = list(keyword('number'), { readonly: true });

function emitTypeConstants(type: TypePlan, scope: FileScope): readonly ConstStructure[] {
  switch (type.kind) {
    case 'text': {
      const { minLength, maxLength, pattern } = type.type;
      return facetsOf(type.facets, validators.TextFacets, [
        ['minLength', literal(minLength)],
        ['maxLength', literal(maxLength)],
        ['pattern', pattern === undefined ? literal(undefined) : { kind: 'regex', source: pattern }],
      ], scope);
    }
    case 'number':
      return facetsOf(type.facets, validators.NumberFacets, [
        ['minimum', literal(type.type.minimum)],
        ['maximum', literal(type.type.maximum)],
      ], scope);
    case 'enum': {
      const values = literals(type.type.values.map(({ value }) => value));
      return type.values === undefined ? [] : [constantOf(type.values, type.type.scalar === 'text' ? texts : numbers, values)];
    }
    case 'list': {
      const limits = facetsOf(type.facets, validators.ListFacets, [
        ['minItems', literal(type.type.minItems)],
        ['maxItems', literal(type.type.maxItems)],
      ], scope);
      return [...limits, ...emitTypeConstants(type.element, scope)];
    }
    case 'boolean':
    case 'instant':
    case 'object':
    case 'shape':
      return [];
  }
}

/** A limit that does not exist is written as well, so that nothing can be inherited in its place. */
function facetsOf(
  constantName: string | undefined,
  type: Ref,
  entries: readonly (readonly [string, Expression])[],
  scope: FileScope,
): readonly ConstStructure[] {
  return constantName === undefined ? [] : [constantOf(constantName, scope.type(type), objectOf(entries))];
}

function constantOf(constantName: string, type: TypeCode, initializer: Expression): ConstStructure {
  return { kind: kinds.variableStatement, isExported: false, docs: undefined, name: constantName, type, initializer };
}
