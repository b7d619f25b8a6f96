import { instantOf } from './instants.ts';
import { isMap, listOf, mapOf, type Raw, textOf } from './raw.ts';
import { distancesOf, namedBy } from './rule-facts.ts';
import type { WholeSchema } from './whole-schema.ts';

/** Values of one parameter that stand for all others. */
export interface Representatives {
  /** Absent, which is undefined, then values that its schema or its rules tell apart; the second one is right. */
  readonly telling: readonly (Raw | undefined)[];
  /** Values that are wrong whatever the rest of the request is; those that rules might fall for come first. */
  readonly wrong: readonly Raw[];
}

const day = 86_400;

/** Values of every property of an object, by name. */
export function representativesOf(schema: WholeSchema, now: number): ReadonlyMap<string, Representatives> {
  const rules = listOf(schema.rules);
  const instants = instantsOf(schema, now);
  return new Map(
    Object.entries(mapOf(schema.properties)).map(([name, raw]) => {
      const property = mapOf(raw);
      const values = instants.get(name)?.map((seconds) => instantOf(seconds)) ?? valuesOf(property, name, rules, now);
      return [name, { telling: unique([undefined, ...values]), wrong: unique(wrongValues(property, namedBy(rules, name).values)) }];
    }),
  );
}

/** The instants worth trying, in seconds since 1970: where rules change their mind, starting from a hundred days ago. */
function instantsOf(schema: WholeSchema, now: number): ReadonlyMap<string, readonly number[]> {
  const names = Object.entries(mapOf(schema.properties)).flatMap(([name, raw]) => (mapOf(raw).format === 'date-time' ? [name] : []));
  const distances = distancesOf(listOf(schema.rules));
  const found = new Map<string, readonly number[]>();
  for (const [place, name] of names.entries()) {
    const first = now - 100 * day + place * 3_600;
    const others = distances.filter(({ of }) => of === name).flatMap(({ after, seconds }) => {
      const starts = after === undefined ? [now] : (found.get(after) ?? []);
      return starts.map((start) => start + seconds);
    });
    found.set(name, [...new Set([first, ...others])]);
  }
  return found;
}

/** Right values of a property that is no instant, and values on both sides of its limits. */
function valuesOf(property: WholeSchema, name: string, rules: readonly Raw[], now: number): readonly Raw[] {
  const named = namedBy(rules, name);
  if (property.oneOf !== undefined) return listOf(property.oneOf).flatMap((choice) => mapOf(choice).const ?? []);
  const { minimum, maximum } = property;
  switch (property.type) {
    case 'string':
      return [...textsOf(property), ...named.values];
    case 'integer':
    case 'number':
      return [minimum ?? 1, ...[minimum, maximum].filter((limit) => typeof limit === 'number').flatMap((limit) => [limit - 1, limit, limit + 1]), ...named.values];
    case 'boolean':
      return [true, false];
    case 'array':
      return listsOf(property, named.values, named.counts, now);
    default:
      return objectsOf(property, now);
  }
}

function textsOf({ minLength, maxLength, pattern }: WholeSchema): readonly string[] {
  const sized = [minLength, maxLength].filter((limit) => typeof limit === 'number').flatMap((limit) => [limit - 1, limit, limit + 1]);
  const strange = pattern === undefined ? [] : ['a b', 'a\n', 'a/b', 'ä', '*', 'A.b_c-9'];
  const possible = sized.filter((length) => length >= 0);
  // A character beyond 16 bits is one character, and two units in some languages.
  return ['live', ...['a', '𝄞'].flatMap((character) => possible.map((length) => character.repeat(length))), ...strange];
}

function listsOf(property: WholeSchema, named: readonly Raw[], counts: readonly number[], now: number): readonly Raw[] {
  const element = mapOf(property.items);
  const { minItems, maxItems } = property;
  const items = element.properties === undefined ? valuesOf(element, '', [], now) : objectsOf(element, now);
  const other = items.find((item) => !named.includes(item)) ?? null;
  const sizes = [...counts, minItems, maxItems].filter((size) => typeof size === 'number').flatMap((size) => [size - 1, size, size + 1]);
  const different = (size: number): Raw[] => Array.from({ length: size }, (_, index) => (element.oneOf === undefined && typeof other === 'string' ? `${other}${index}` : other));
  return [
    [other],
    [],
    ...items.map((item) => [item]),
    ...named.flatMap((value) => [[value], [value, other], [other, value], [value, value]]),
    items.slice(0, 2),
    [...named, ...items],
    ...sizes.filter((size) => size > 0).map(different),
  ];
}

/** Objects with every combination of their fields; the fields are texts, or left as they are. */
function objectsOf(schema: WholeSchema, now: number): readonly Raw[] {
  const named = representativesOf(schema, now);
  let objects: { [key: string]: Raw }[] = [{}];
  for (const [name, { telling }] of named) {
    const tried = unique([...telling.slice(0, 2), ...namedBy(listOf(schema.rules), name).values]);
    objects = objects.flatMap((object) => tried.map((value) => (value === undefined ? object : { ...object, [name]: value })));
  }
  const [full = {}] = objects.toSorted((left, right) => Object.keys(right).length - Object.keys(left).length);
  return [...objects, { ...full, Unheard: 1 }];
}

function wrongValues(property: WholeSchema, named: readonly Raw[]): readonly Raw[] {
  const isList = property.type === 'array';
  const lists = isList ? [...mixed(property, named), ...wrongValues(mapOf(property.items), []).map((item): Raw => [item])] : [];
  const scalar = property.oneOf !== undefined && property.type === 'integer' ? ['300', -1, 0.5] : ['unheard-of', 5, 0.5];
  const own = property.oneOf !== undefined ? scalar : scalar.filter((value) => !isOfType(value, textOf(property.type)));
  const instant = property.format === 'date-time' ? ['2025-02-30T00:00:00Z', '2025-11-30T00:00:00'] : [];
  return [...lists.slice(0, 1), ...instant, null, ...own, ...lists.slice(1), ...(isMap(property.properties) ? [] : [{ a: 1 }])];
}

/** Lists in which something is right and something is not. */
function mixed({ items }: WholeSchema, named: readonly Raw[]): readonly Raw[] {
  const element = mapOf(items);
  const usual = element.oneOf === undefined ? [element.type === 'object' ? {} : 'live'] : listOf(element.oneOf).map((choice) => mapOf(choice).const ?? null);
  return [...named, ...usual].flatMap((item): Raw[] => [[item, null], [item, item, null]]);
}

function isOfType(value: Raw, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

function unique<T extends Raw | undefined>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
