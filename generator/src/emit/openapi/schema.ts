import type { OpenAPIV3_1 } from 'openapi-types';
import type { Json, Scalar } from '../../model/model.ts';

/** A Schema Object of OpenAPI 3.1: the keywords of JSON Schema 2020-12 that are needed, and data of ours. */
export interface Schema {
  readonly $ref?: string;
  /** For readers of the document; tools pass it by. */
  readonly $comment?: string;
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  readonly description?: string;
  readonly default?: Scalar;
  readonly const?: Scalar;
  readonly enum?: readonly Scalar[];
  readonly format?: 'date-time';
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly items?: Schema;
  readonly contains?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: { readonly [name: string]: Schema };
  readonly required?: readonly string[];
  readonly dependentRequired?: { readonly [name: string]: readonly string[] };
  readonly additionalProperties?: false;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  /** What leaving a field out means. */
  readonly 'x-volc-absent'?: string;
  readonly 'x-volc-unit'?: string;
  /** How the values of two neighbouring ranges become one. */
  readonly 'x-volc-join'?: string;
  /** The quantity that a number shows. */
  readonly 'x-volc-measure'?: string;
  /** Letters of the documents that say so; `x-volc-sources` of the document has their titles. */
  readonly 'x-volc-sources'?: readonly string[];
  /** Every rule between the fields, also those that the schema says. */
  readonly 'x-volc-rules'?: Json;
  /** How the numbers of an answer behave over time. */
  readonly 'x-volc-answer'?: Json;
}

/** A reference to a named schema of the document. */
export function refTo(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

/**
 * The same as `openapi-types` knows it, which does not name all keywords of JSON Schema.
 */
export function schemaObject(schema: Schema): OpenAPIV3_1.SchemaObject {
  return schema as OpenAPIV3_1.SchemaObject;
}
