import type { DiagnosticList } from '../../diagnostics/diagnostic-list.ts';
import { shown } from '../../diagnostics/shown-text.ts';
import type { RawChoice, RawSchema } from '../../spec/raw/raw-schema.ts';
import type { Placed } from '../../spec/yaml/raw-node.ts';
import type { EnumType, EnumValue, InstantType, NumberType, TextType } from '../model.ts';

/** Builds the type of a schema of type `string`. */
export function buildTextType(schema: RawSchema, log: DiagnosticList): TextType | InstantType | EnumType {
  const { minLength, maxLength, pattern, format, oneOf } = schema;
  if (oneOf !== undefined) {
    refuseFacets([format, minLength, maxLength, pattern], 'an enumeration', log);
    return buildEnumType(oneOf, 'text', log);
  }
  if (format !== undefined) {
    refuseFacets([minLength, maxLength, pattern], 'an instant', log);
    return { kind: 'instant' };
  }
  checkBounds(minLength, maxLength, log);
  return { kind: 'text', minLength: minLength?.value, maxLength: maxLength?.value, pattern: pattern?.value };
}

/** Builds the type of a schema of type `integer` or `number`. */
export function buildNumberType(schema: RawSchema, integer: boolean, log: DiagnosticList): NumberType | EnumType {
  const { minimum, maximum, oneOf } = schema;
  if (oneOf !== undefined) {
    refuseFacets([minimum, maximum], 'an enumeration', log);
    return buildEnumType(oneOf, 'integer', log);
  }
  for (const bound of [minimum, maximum]) {
    if (bound === undefined || !integer || Number.isInteger(bound.value)) continue;
    log.report('MODEL_BOUNDS', bound.origin, `A whole number has the bound ${bound.value}.`);
  }
  checkBounds(minimum, maximum, log);
  return { kind: 'number', integer, minimum: minimum?.value, maximum: maximum?.value };
}

/** Reports a lower bound above its upper bound. */
export function checkBounds(
  low: Placed<number> | undefined,
  high: Placed<number> | undefined,
  log: DiagnosticList,
): void {
  if (low === undefined || high === undefined || low.value <= high.value) return;
  log.report('MODEL_BOUNDS', low.origin, `The lower bound ${low.value} is above the upper bound ${high.value}.`);
}

function buildEnumType(choices: readonly RawChoice[], scalar: EnumType['scalar'], log: DiagnosticList): EnumType {
  const values: EnumValue[] = [];
  for (const { value, meaning } of choices) {
    const found = value.value;
    const fits = scalar === 'text' ? typeof found === 'string' : Number.isInteger(found);
    if (typeof found === 'boolean' || !fits) {
      const wanted = scalar === 'text' ? 'a text' : 'a whole number';
      log.report('MODEL_ENUM_VALUE', value.origin, `The value ${found} is not ${wanted}, as the type says.`);
    } else if (values.some((other) => other.value === found)) {
      log.report('MODEL_DUPLICATE_VALUE', value.origin, `The value ${shown(String(found))} is given twice.`);
    } else {
      values.push({ value: found, meaning: meaning?.value ?? '' });
    }
  }
  return { kind: 'enum', scalar, values };
}

function refuseFacets(facets: readonly (Placed<unknown> | undefined)[], what: string, log: DiagnosticList): void {
  for (const facet of facets) {
    if (facet === undefined) continue;
    log.report('MODEL_FACET', facet.origin, `This limits plain values, but the type is ${what}.`);
  }
}
