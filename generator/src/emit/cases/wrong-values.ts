import type { EnumType, Json, ListType, NumberType, TextType, Type } from '../../model/model.ts';
import { type Check, checkValue } from './check-value.ts';
import { badInstants, goodInstants } from './instant-texts.ts';
import type { Samples } from './samples.ts';
import { type Way, withoutName } from './sent-path.ts';
import { textOfLength } from './text-length.ts';

/** A value of a field, and the only check that it fails; undefined where it is right. */
export interface FieldValue {
  readonly name: string;
  readonly value: Json;
  /** The check that the value is about. */
  readonly about: Check;
  readonly fails: boolean;
}

/** Values on both sides of every check of one value: types, enumerations, patterns and limits. */
export function fieldValues(type: Type, way: Way, samples: Samples): readonly FieldValue[] {
  const plain = withoutName(type);
  const check: Check = plain.kind === 'enum' ? 'one-of' : 'type';
  const tried: readonly Tried[] = [...wrongTypes(plain).map(([name, value]): Tried => [check, name, value]), ...ownValues(plain, way, samples)];
  return tried.flatMap(([about, name, value]) => {
    const failed = checkValue(plain, value);
    if (failed.some((other) => other !== about)) return [];
    return [{ name, value, about, fails: failed.length > 0 }];
  });
}

type Tried = readonly [about: Check, name: string, value: Json];

/** A value of every type of JSON, but of the right one. */
function wrongTypes(type: Exclude<Type, { kind: 'shape' }>): readonly (readonly [name: string, value: Json])[] {
  const values: readonly (readonly [string, Json])[] = [
    ['null', null],
    ['a boolean', true],
    ['a number', 5],
    ['a text', 'text'],
    ['a list', ['text']],
    ['an object', {}],
  ];
  const right = rightTypeOf(type);
  return values.filter(([name]) => name !== right);
}

function rightTypeOf(type: Exclude<Type, { kind: 'shape' }>): string {
  switch (type.kind) {
    case 'text':
    case 'instant':
      return 'a text';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'a boolean';
    case 'enum':
      return type.scalar === 'text' ? 'a text' : 'a number';
    case 'list':
      return 'a list';
    case 'object':
      return 'an object';
  }
}

function ownValues(type: Exclude<Type, { kind: 'shape' }>, way: Way, samples: Samples): readonly Tried[] {
  switch (type.kind) {
    case 'text':
      return textValues(type, way, samples);
    case 'number':
      return numberValues(type);
    case 'instant':
      return [...goodInstants, ...badInstants].map(([name, text]) => ['instant', name, text]);
    case 'enum':
      return enumValues(type);
    case 'list':
      return listValues(type, way, samples);
    case 'boolean':
    case 'object':
      return [];
  }
}

function textValues(type: TextType, way: Way, samples: Samples): readonly Tried[] {
  const { minLength = 0, maxLength, pattern } = type;
  const sample = samples.of(type, way);
  const seed = typeof sample === 'string' ? sample : '';
  const lengths = [minLength - 1, minLength, minLength + 1, ...(maxLength === undefined ? [] : [maxLength - 1, maxLength, maxLength + 1])];
  const hasLimit = minLength > 0 || maxLength !== undefined;
  const sized = (hasLimit ? lengths : []).flatMap((length): Tried[] => {
    const text = length < 0 ? undefined : textOfLength(type, seed, length);
    return text === undefined ? [] : [['length', `${length} characters`, text]];
  });
  // A character is a code point: two code units of UTF-16, four bytes of UTF-8.
  const wide = [minLength - 1, maxLength].flatMap((length): readonly Tried[] =>
    length === undefined || length < 1 ? [] : [['length', `${length} characters beyond 16 bits`, '𝄞'.repeat(length)]],
  );
  return [...sized, ...wide, ...(pattern === undefined ? [] : strangers(seed))];
}

/** The text with one character that few patterns take. */
function strangers(text: string): readonly Tried[] {
  const added: readonly (readonly [string, string])[] = [
    ['a blank', ' '],
    ['a line break', '\n'],
    ['a slash', '/'],
    ['a star', '*'],
    ['a letter beyond ASCII', 'é'],
    ['an underscore', '_'],
    ['a full stop', '.'],
    ['a hyphen', '-'],
  ];
  return added.flatMap(([name, character]): Tried[] => [
    ['pattern', `${name} behind`, text + character],
    ['pattern', `${name} in front`, character + text],
  ]);
}

function numberValues({ integer, minimum, maximum }: NumberType): readonly Tried[] {
  const limits = [minimum, maximum].filter((limit) => limit !== undefined);
  const near = new Set(limits.flatMap((limit) => [limit - 1, limit, limit + 1]));
  return [
    ...[...near].map((value): Tried => ['range', `${value}`, value]),
    ...(integer ? [['type', 'a fraction', (minimum ?? 0) + 0.5] as const] : []),
  ];
}

function enumValues({ scalar, values }: EnumType): readonly Tried[] {
  const known = values.map(({ value }) => value);
  const [first = ''] = known;
  const others = scalar === 'text' ? textNeighbours(String(first)) : numberNeighbours(known.map(Number));
  return [...known, ...others].map((value) => ['one-of', JSON.stringify(value), value]);
}

function textNeighbours(text: string): readonly string[] {
  const other = text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase();
  return ['', other, `${text} `, 'unheard-of'];
}

function numberNeighbours(numbers: readonly number[]): readonly (number | string)[] {
  return [Math.min(...numbers) - 1, Math.max(...numbers) + 1, (numbers[0] ?? 0) + 0.5, String(numbers[0] ?? 0)];
}

function listValues({ element, minItems, maxItems }: ListType, way: Way, samples: Samples): readonly Tried[] {
  const limits = [minItems, maxItems].filter((limit) => limit !== undefined);
  const counts = new Set(limits.flatMap((limit) => [limit - 1, limit, limit + 1]).filter((count) => count >= 0));
  return [...counts].map((count) => ['items', `${count} items`, samples.several(element, [...way, 0], count)]);
}
