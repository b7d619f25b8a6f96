import { secondsOf } from '../../model/instant.ts';
import type { Json, NumberType, TextType, Type } from '../../model/model.ts';
import { isList, isObject } from './json-kinds.ts';

/** Names of the checks of one value. */
export type Check =
  | 'required'
  | 'unknown-field'
  | 'type'
  | 'one-of'
  | 'instant'
  | 'length'
  | 'pattern'
  | 'range'
  | 'items';

/** The checks that a value fails; what a list or an object holds is not looked at. */
export function checkValue(type: Type, value: Json): readonly Check[] {
  switch (type.kind) {
    case 'text':
      return typeof value === 'string' ? checkText(type, value) : ['type'];
    case 'number':
      return typeof value === 'number' ? checkNumber(type, value) : ['type'];
    case 'boolean':
      return typeof value === 'boolean' ? [] : ['type'];
    case 'instant':
      if (typeof value !== 'string') return ['type'];
      return Number.isNaN(secondsOf(value)) ? ['instant'] : [];
    case 'enum':
      return type.values.some((known) => known.value === value) ? [] : ['one-of'];
    case 'list':
      if (!isList(value)) return ['type'];
      return value.length < (type.minItems ?? 0) || value.length > (type.maxItems ?? Infinity) ? ['items'] : [];
    case 'object':
      return isObject(value) ? [] : ['type'];
    case 'shape':
      return [];
  }
}

function checkText({ minLength = 0, maxLength = Infinity, pattern }: TextType, value: string): readonly Check[] {
  // A character is a code point.
  const length = [...value].length;
  const checks: Check[] = [];
  if (length < minLength || length > maxLength) checks.push('length');
  if (pattern !== undefined && !new RegExp(pattern).test(value)) checks.push('pattern');
  return checks;
}

function checkNumber({ integer, minimum = -Infinity, maximum = Infinity }: NumberType, value: number): readonly Check[] {
  if (integer && !Number.isSafeInteger(value)) return ['type'];
  return value < minimum || value > maximum ? ['range'] : [];
}
