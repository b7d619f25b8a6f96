import type { Origin } from '../../diagnostics/origin.ts';
import type { RawScalarValue } from '../decode/read-scalar.ts';
import type { Placed } from '../yaml/raw-node.ts';
import type { SchemaType } from './schema-keywords.ts';

/** Words of the key `join`. */
export const joins = ['maximum', 'sum', 'concatenation', 'echo', 'none'] as const;

/** Words of the key `role`. */
export const roles = ['time', 'key'] as const;

/** Words of the key `unit`. */
export const units = ['Mbps', 'GB', 's', 'min', 'streams', 'images'] as const;

/** A Schema Object as it was written; what could not be read is undefined, and reported. */
export interface RawSchema {
  readonly origin: Origin;
  /** Whether everything in it could be read. */
  readonly intact: boolean;
  /** Name of the shape that `$ref` points to. */
  readonly ref: Placed<string> | undefined;
  readonly type: Placed<SchemaType> | undefined;
  readonly format: Placed<'date-time'> | undefined;
  /** Paragraphs. */
  readonly description: Placed<readonly string[]> | undefined;
  readonly default: Placed<RawScalarValue> | undefined;
  readonly minLength: Placed<number> | undefined;
  readonly maxLength: Placed<number> | undefined;
  readonly pattern: Placed<string> | undefined;
  readonly minimum: Placed<number> | undefined;
  readonly maximum: Placed<number> | undefined;
  readonly items: RawSchema | undefined;
  readonly minItems: Placed<number> | undefined;
  readonly maxItems: Placed<number> | undefined;
  readonly properties: readonly RawProperty[];
  readonly required: readonly Placed<string>[];
  /** Values of an enumeration; undefined where the schema is none. */
  readonly oneOf: readonly RawChoice[] | undefined;
  /** Names of the parts, in order. */
  readonly allOf: readonly Placed<string>[];
  readonly absent: Placed<string> | undefined;
  readonly unit: Placed<string> | undefined;
  readonly sources: readonly Placed<string>[];
  readonly join: Placed<(typeof joins)[number]> | undefined;
  readonly over: Placed<RawOver> | undefined;
  readonly measure: Placed<string> | undefined;
  readonly role: Placed<(typeof roles)[number]> | undefined;
  readonly step: Placed<string> | undefined;
  readonly splitBy: Placed<string> | undefined;
  readonly dimension: RawDimension | undefined;
  readonly table: Placed<string> | undefined;
  readonly total: Placed<true> | undefined;
}

/** One entry of `properties`. */
export interface RawProperty {
  readonly name: Placed<string>;
  /** Undefined when it could not be read. */
  readonly schema: RawSchema | undefined;
}

/** One value of an enumeration. */
export interface RawChoice {
  readonly value: Placed<RawScalarValue>;
  readonly meaning: Placed<string> | undefined;
}

/** `BandwidthDataList.UpBandwidth`. */
export interface RawOver {
  readonly list: string;
  readonly field: string;
}

/** `dimension: { name, of }`. */
export interface RawDimension {
  readonly name: Placed<string> | undefined;
  readonly of: Placed<string> | undefined;
  readonly origin: Origin;
}
