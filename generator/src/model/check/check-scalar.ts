import { didYouMean } from '../../diagnostics/nearest-name.ts';
import { shown } from '../../diagnostics/shown-text.ts';
import { parseInstant } from '../instant.ts';
import type { EnumType, NumberType, Scalar, TextType, Type } from '../model.ts';

/** Why a value does not fit a type. */
export interface Misfit {
  /** The end of a sentence: `is "fifty", which is no number`. */
  readonly message: string;
  readonly remedy: string;
}

/** Checks a text, number or boolean against a type. Undefined when it fits. */
export function checkScalar(value: Scalar, type: Type): Misfit | undefined {
  switch (type.kind) {
    case 'text':
      return checkText(value, type);
    case 'number':
      return checkNumber(value, type);
    case 'boolean':
      return typeof value === 'boolean' ? undefined : misfit(value, 'a boolean', 'Write true or false.');
    case 'instant':
      if (typeof value === 'string' && parseInstant(value) !== undefined) return undefined;
      return misfit(value, 'an instant', "Write it as '2025-02-10T00:00:00+08:00'.");
    case 'enum':
      return checkEnum(value, type);
    case 'shape':
      return checkScalar(value, type.shape.type);
    case 'list':
      return misfit(value, 'a list', 'Write a list.');
    case 'object':
      return misfit(value, 'an object', 'Write a map.');
  }
}

function checkText(value: Scalar, type: TextType): Misfit | undefined {
  if (typeof value !== 'string') return misfit(value, 'a text', 'Put it in quotes.');
  const { minLength, maxLength, pattern } = type;
  const length = [...value].length;
  if (minLength !== undefined && length < minLength)
    return misfit(value, 'long enough', `Use at least ${minLength} characters.`);
  if (maxLength !== undefined && length > maxLength)
    return misfit(value, 'short enough', `Use at most ${maxLength} characters.`);
  if (pattern !== undefined && !new RegExp(pattern).test(value)) {
    return misfit(value, 'what the pattern allows', `Let it match ${pattern}.`);
  }
  return undefined;
}

function checkNumber(value: Scalar, type: NumberType): Misfit | undefined {
  if (typeof value !== 'number') return misfit(value, 'a number', 'Write a number without quotes.');
  const { integer, minimum, maximum } = type;
  if (integer && !Number.isInteger(value)) return misfit(value, 'a whole number', 'Write a whole number.');
  if (minimum !== undefined && value < minimum) return misfit(value, 'large enough', `Write ${minimum} or more.`);
  if (maximum !== undefined && value > maximum) return misfit(value, 'small enough', `Write ${maximum} or less.`);
  return undefined;
}

function checkEnum(value: Scalar, type: EnumType): Misfit | undefined {
  const values = type.values.map((choice) => choice.value);
  if (values.some((known) => known === value)) return undefined;
  const names = values.map(String);
  const remedy = `Write one of ${names.join(', ')}. ${didYouMean(String(value), names)}`.trimEnd();
  return misfit(value, 'one of the values', remedy);
}

function misfit(value: Scalar, wanted: string, remedy: string): Misfit {
  const found = typeof value === 'string' ? shown(value) : String(value);
  return { message: `is ${found}, which is not ${wanted}`, remedy };
}
