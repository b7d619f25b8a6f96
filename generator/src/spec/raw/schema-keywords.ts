import type { OpenAPIV3_1 } from 'openapi-types';

/** Types of the OpenAPI 3.1 Schema Object that the dialect has. */
export type SchemaType = Exclude<OpenAPIV3_1.NonArraySchemaObjectType | OpenAPIV3_1.ArraySchemaObjectType, 'null'>;

/** Every {@link SchemaType}. */
export const schemaTypes: readonly SchemaType[] = ['string', 'integer', 'number', 'boolean', 'array', 'object'];

/** Keywords of the OpenAPI 3.1 Schema Object that the dialect takes as they are. */
export type SchemaKeyword = Extract<
  keyof OpenAPIV3_1.ArraySchemaObject,
  | 'type'
  | 'format'
  | 'description'
  | 'default'
  | 'minLength'
  | 'maxLength'
  | 'pattern'
  | 'minimum'
  | 'maximum'
  | 'items'
  | 'minItems'
  | 'maxItems'
  | 'properties'
  | 'required'
  | 'oneOf'
  | 'allOf'
>;

/** The keyword of a reference, in OpenAPI's own spelling. */
export type ReferenceKeyword = Extract<keyof OpenAPIV3_1.ReferenceObject, '$ref'>;

/** What the dialect says beyond OpenAPI. */
export type DialectKeyword =
  | 'absent'
  | 'unit'
  | 'sources'
  | 'join'
  | 'over'
  | 'measure'
  | 'role'
  | 'step'
  | 'splitBy'
  | 'dimension'
  | 'table'
  | 'total';

/** Every key of a schema. */
export type SchemaKey = SchemaKeyword | ReferenceKeyword | DialectKeyword;

/** Keywords that say something about values of one type only. */
export const keywordsOf: Readonly<Record<SchemaType, readonly SchemaKey[]>> = {
  string: ['format', 'minLength', 'maxLength', 'pattern', 'oneOf', 'default', 'measure'],
  integer: ['minimum', 'maximum', 'oneOf', 'default', 'unit', 'over', 'measure', 'total'],
  number: ['minimum', 'maximum', 'default', 'unit', 'over', 'measure', 'total'],
  boolean: ['default'],
  array: ['items', 'minItems', 'maxItems', 'step', 'splitBy', 'table'],
  object: ['properties', 'required', 'allOf'],
};

/** Keys that may stand in any schema. */
export const commonKeys: readonly SchemaKey[] = [
  'type',
  'description',
  'absent',
  'sources',
  'join',
  'role',
  'dimension',
];

/** Keys that may stand beside `$ref` and override what the shape says. */
export const siblingKeys: readonly SchemaKey[] = [
  '$ref',
  'description',
  'default',
  'absent',
  'unit',
  'sources',
  'join',
  'over',
  'measure',
  'role',
  'step',
  'splitBy',
  'dimension',
  'table',
  'total',
];

/** Every key, for telling a misplaced key from an unknown one. */
export const schemaKeys: readonly SchemaKey[] = [
  ...new Set([...commonKeys, ...siblingKeys, ...Object.values(keywordsOf).flat()]),
];
