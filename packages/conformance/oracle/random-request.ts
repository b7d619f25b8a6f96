import { instantOf } from './instants.ts';
import { type Oracle, oracleFor } from './oracle.ts';
import type { Random } from './random.ts';
import { isMap, listOf, mapOf, type Raw, type RawMap, textOf } from './raw.ts';
import { distancesOf } from './rule-facts.ts';
import type { WholeSchema } from './whole-schema.ts';

const day = 86_400;

/** Most attempts to make a request valid. */
const maxAttempts = 200;

/** A valid request: a random one, of which the parameters that the oracle objects to are taken away or made anew. */
export function validRequest(schema: WholeSchema, oracle: Oracle, now: number, random: Random): RawMap {
  let request = randomObject(schema, now, random);
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    const objection = oracle(request, now).violations[0];
    if (objection === undefined) return request;
    const name = /^\w+/.exec(random.one(objection.paths))?.[0] ?? '';
    const isKept = listOf(schema.required).includes(name) || random.happens(0.3);
    request = isKept ? withRandom(request, name, schema, now, random) : without(request, name);
  }
  throw new RangeError(`No valid request was found in ${maxAttempts} attempts.`);
}

/** An object whose own fields are right; the rules between them are not asked. */
export function randomObject(schema: WholeSchema, now: number, random: Random): RawMap {
  const required = listOf(schema.required);
  return Object.keys(mapOf(schema.properties)).reduce<RawMap>(
    (request, name) => (required.includes(name) || random.happens(0.4) ? withRandom(request, name, schema, now, random) : request),
    {},
  );
}

/** The object with another right value of a property. */
export function withRandom(object: RawMap, name: string, schema: WholeSchema, now: number, random: Random): RawMap {
  const property = mapOf(mapOf(schema.properties)[name]);
  const value = property.format === 'date-time' ? randomInstant(name, schema, now, random) : randomValue(property, now, random);
  return { ...object, [name]: value };
}

/** The object without a property. */
export function without(object: RawMap, name: string): RawMap {
  const { [name]: _, ...others } = object;
  return others;
}

/** An instant of the last year, often in the last month, in any offset; it is written with one of several offsets. */
function randomInstant(name: string, schema: WholeSchema, now: number, random: Random): string {
  const isLater = distancesOf(listOf(schema.rules)).some(({ of, after }) => of === name && after !== undefined);
  const oldest = random.one([day, 30 * day, 366 * day]);
  const seconds = now - random.between(isLater ? -day : 0, oldest);
  return instantOf(seconds, random.one([0, 8, 8, -5, 14]));
}

function randomValue(schema: WholeSchema, now: number, random: Random): Raw {
  if (schema.oneOf !== undefined) return mapOf(random.one(listOf(schema.oneOf))).const ?? null;
  switch (schema.type) {
    case 'string':
      return randomText(schema, random);
    case 'integer':
      return random.between(limitOf(schema.minimum, -1000), limitOf(schema.maximum, 1000));
    case 'number': {
      const least = limitOf(schema.minimum, 0);
      const most = limitOf(schema.maximum, 10);
      return random.happens(0.5) && least <= most - 1 ? random.between(Math.ceil(least), Math.floor(most)) : least + random.fraction() * (most - least);
    }
    case 'boolean':
      return random.happens(0.5);
    case 'array': {
      const count = random.between(limitOf(schema.minItems, 0), limitOf(schema.maxItems, 4));
      return Array.from({ length: count }, () => randomValue(mapOf(schema.items), now, random));
    }
    default:
      return validRequest(schema, innerOracle(schema), now, random);
  }
}

const innerOracles = new WeakMap<WholeSchema, Oracle>();

function innerOracle(schema: WholeSchema): Oracle {
  const oracle = innerOracles.get(schema) ?? oracleFor(schema);
  innerOracles.set(schema, oracle);
  return oracle;
}

const plain = [...'abcxyzABCXYZ0189_.-'];
const strange = [...'äß中文😀 /\\"\'<>&%\t\n\u0000\u202e'];

/** A text within its limits; one without a pattern holds anything. */
function randomText(schema: WholeSchema, random: Random): string {
  const { pattern, minLength, maxLength } = schema;
  const length = random.between(limitOf(minLength, 0), random.one([limitOf(maxLength, 12), limitOf(minLength, 0) + 3]));
  const characters = pattern === undefined && random.happens(0.3) ? strange : plain;
  const text = Array.from({ length }, () => random.one(characters)).join('');
  return pattern === undefined || new RegExp(textOf(pattern), 'u').test(text) ? text : 'a'.repeat(Math.max(1, length));
}

function limitOf(limit: Raw | undefined, otherwise: number): number {
  return typeof limit === 'number' ? limit : otherwise;
}

/** Whether a value is a list of objects, or an object, in which a schema has rules or fields of its own. */
export function innerSchema(property: WholeSchema): WholeSchema | undefined {
  const inner = property.type === 'array' ? mapOf(property.items) : property;
  return isMap(inner.properties) ? inner : undefined;
}
