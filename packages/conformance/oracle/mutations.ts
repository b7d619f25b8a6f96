import { innerSchema, randomObject, without } from './random-request.ts';
import { isMap, listOf, mapOf, type Raw, type RawMap, textOf } from './raw.ts';
import { broken, type Course } from './steering.ts';
import type { WholeSchema } from './whole-schema.ts';

/** A change of a valid request, and the rule or check that the result breaks. */
export interface Mutation {
  /** `span`, `RegionList: country-needs-area`, `App: length`. */
  readonly name: string;
  readonly rule: string;
  /** Whether the rule only gives advice. */
  readonly isAdvice: boolean;
  /** The request after the change; undefined where that was not possible. */
  readonly change: (request: RawMap, course: Course) => RawMap | undefined;
}

/** Everything that can be done wrong with a request, by the rule or the check that notices. */
export function mutationsOf(schema: WholeSchema): readonly Mutation[] {
  const own = listOf(schema.rules).map(mapOf).map((rule): Mutation => ({
    name: textOf(rule.id),
    rule: textOf(rule.id),
    isAdvice: rule.severity === 'advice',
    change: (request, course) => broken(rule, request, course),
  }));
  const fields = Object.entries(mapOf(schema.properties)).flatMap(([name, raw]) => ofField(name, mapOf(raw), listOf(schema.required).includes(name)));
  const unknown = mutation('unknown-field', '', (request, { random }) => ({ ...request, [random.one(['Unheard', 'startTime', 'x', 'toString', ''])]: 1 }));
  return [...own, ...fields, unknown];
}

function mutation(rule: string, place: string, change: Mutation['change']): Mutation {
  return { name: place === '' ? rule : `${place}: ${rule}`, rule, isAdvice: false, change };
}

function ofField(name: string, property: WholeSchema, isRequired: boolean): readonly Mutation[] {
  const missing = isRequired ? [mutation('required', name, (request) => without(request, name))] : [];
  const wrong = wrongValues(property).map(([rule, values]) => mutation(rule, name, (request, { random }) => ({ ...request, [name]: random.one(values) })));
  const inner = innerSchema(property);
  if (property.type !== 'array') {
    const deeper = inner === undefined ? [] : mutationsOf(inner).map((each) => inside(name, each, (value, change) => change(mapOf(value)), inner));
    return [...missing, ...wrong, ...deeper];
  }
  const items = wrongValues(mapOf(property.items)).map(([rule, values]) =>
    mutation(rule, `${name}[]`, (request, { random }) => ({ ...request, [name]: inserted(listOf(request[name]), random.one(values), random.fraction()) })),
  );
  const deeper = inner === undefined ? [] : mutationsOf(inner).map((each) => inside(name, each, (value, change) => {
    const item = change({});
    return item === undefined ? undefined : [...listOf(value), item];
  }, inner));
  return [...missing, ...wrong, ...items, ...deeper];
}

type Deeper = (value: Raw | undefined, change: (object: RawMap) => RawMap | undefined) => Raw | undefined;

/** A mutation of an object inside a request. */
function inside(name: string, { rule, isAdvice, change, name: inner }: Mutation, apply: Deeper, schema: WholeSchema): Mutation {
  return {
    name: `${name}: ${inner}`,
    rule,
    isAdvice,
    change: (request, course) => {
      const deeper = { ...course, schema };
      const value = apply(request[name], (object) => change({ ...randomObject(schema, course.now, course.random), ...object }, deeper));
      return value === undefined ? undefined : { ...request, [name]: value };
    },
  };
}

function inserted(items: readonly Raw[], item: Raw, place: number): Raw[] {
  const at = Math.floor(place * (items.length + 1));
  return [...items.slice(0, at), item, ...items.slice(at)];
}

/** Values that fail a check, by its name. */
function wrongValues(property: WholeSchema): readonly (readonly [rule: string, values: readonly Raw[]])[] {
  const { type, oneOf, format, pattern, minLength, maxLength, minimum, maximum } = property;
  if (oneOf !== undefined) return [['one-of', type === 'integer' ? [299, -1, 1.5, '300', null, true, ['x']] : ['unheard-of', '', 5, null, true, ['x'], {}]]];
  const values: [string, readonly Raw[]][] = [['type', wrongTypes(textOf(type))]];
  if (format === 'date-time') values.push(['instant', ['', 'yesterday', '2025-02-29T00:00:00Z', '2025-11-30T24:00:00Z', '2025-11-30T00:00:00', '2025-11-30T00:00:00.5Z']]);
  if (typeof maxLength === 'number') values.push(['length', ['a'.repeat(maxLength + 1), 'a'.repeat(maxLength * 3)]]);
  if (typeof minLength === 'number' && minLength > 0) values.push(['length', ['a'.repeat(minLength - 1)]]);
  if (pattern !== undefined) values.push(['pattern', ['a/b', 'a b', '中', 'a\n']]);
  if (typeof minimum === 'number') values.push(['range', [minimum - 1, minimum - 1000]]);
  if (typeof maximum === 'number') values.push(['range', [maximum + 1, maximum * 1000]]);
  return values;
}

function wrongTypes(type: string): readonly Raw[] {
  const values: readonly Raw[] = [null, true, 'text', 5, 1.5, ['x'], { a: 1 }];
  return values.filter((value) => {
    if (type === 'array') return !Array.isArray(value);
    if (type === 'object') return !isMap(value);
    return type === 'integer' ? !Number.isInteger(value) : typeof value !== type;
  });
}
