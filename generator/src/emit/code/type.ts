import type { LiteralValue } from './expression.ts';

/** A type that is not written yet; like an expression it holds no raw text. */
export type TypeCode =
  | { readonly kind: 'keyword'; readonly keyword: Keyword }
  | { readonly kind: 'value'; readonly value: LiteralValue }
  | { readonly kind: 'reference'; readonly name: string; readonly args: readonly TypeCode[] }
  | { readonly kind: 'union'; readonly of: readonly TypeCode[] }
  | { readonly kind: 'list'; readonly element: TypeCode; readonly readonly: boolean }
  | { readonly kind: 'open'; readonly of: TypeCode; readonly keyword: 'string' | 'number' }
  | { readonly kind: 'fields'; readonly fields: readonly (readonly [name: string, type: TypeCode])[] }
  | { readonly kind: 'typeof'; readonly name: string };

/** Types that need no import. */
export type Keyword = 'string' | 'number' | 'boolean' | 'unknown' | 'void' | 'never';

/** `string` */
export function keyword(text: Keyword): TypeCode {
  return { kind: 'keyword', keyword: text };
}

/** `'QUIC'` */
export function valueType(value: LiteralValue): TypeCode {
  return { kind: 'value', value };
}

/** `Validator<DescribeLiveBandwidthDataRequest>` */
export function reference(name: string, ...args: readonly TypeCode[]): TypeCode {
  return { kind: 'reference', name, args };
}

/** `300 | 3600`; one member stands alone. */
export function union(of: readonly TypeCode[]): TypeCode {
  const [only, ...more] = of;
  return only !== undefined && more.length === 0 ? only : { kind: 'union', of };
}

/** `'RegionList' | 'UserRegionList'` */
export function unionOf(values: readonly LiteralValue[]): TypeCode {
  return union(values.map(valueType));
}

/** `readonly Region[]` in requests, `Region[]` in answers. */
export function list(element: TypeCode, options: { readonly readonly: boolean }): TypeCode {
  return { kind: 'list', element, readonly: options.readonly };
}

/** `Protocol | (string & {})`: the known values are offered, others pass. */
export function open(of: TypeCode, base: 'string' | 'number'): TypeCode {
  return { kind: 'open', of, keyword: base };
}

/** `{ byteplus: ByteplusDescribeLiveTrafficDataRequest }` */
export function fieldsType(fields: readonly (readonly [name: string, type: TypeCode])[]): TypeCode {
  return { kind: 'fields', fields };
}

/** `typeof DescribeLiveTrafficData` */
export function typeOf(name: string): TypeCode {
  return { kind: 'typeof', name };
}
