import { isMap, listOf, mapOf, type Raw, type RawMap, textOf } from './raw.ts';
import { isMet, Witness } from './rule.ts';
import { secondsOf } from './instants.ts';
import type { Specs } from './specs.ts';
import { requestSchema, type WholeSchema } from './whole-schema.ts';

/** A rule or a check that does not hold, and where. */
export interface Objection {
  readonly rule: string;
  readonly paths: readonly string[];
}

/** What the oracle says about a request; it is valid when there are no violations. */
export interface Opinion {
  readonly violations: readonly Objection[];
  readonly advice: readonly Objection[];
}

/** Judges the requests of an action by the keywords of its spec; `now` is in seconds since 1970. */
export type Oracle = (request: Raw, now: number) => Opinion;

/** The oracle of an action. */
export function oracleOf(action: string, specs: Specs): Oracle {
  return oracleFor(requestSchema(action, specs));
}

/** The oracle of a schema. */
export function oracleFor(schema: WholeSchema): Oracle {
  const check = checkOf(schema);
  return (request, now) => {
    const hearing: Hearing = { now, violations: [], advice: [] };
    check(request, '', hearing);
    return { violations: hearing.violations, advice: hearing.advice };
  };
}

interface Hearing {
  readonly now: number;
  readonly violations: Objection[];
  readonly advice: Objection[];
}

type Check = (value: Raw, path: string, hearing: Hearing) => void;

/** The checks of a schema: that of its type, then those of the keywords beside it, in the order of the contract. */
function checkOf(schema: WholeSchema): Check {
  const choices = listOf(schema.oneOf).map((choice) => mapOf(choice).const);
  const isRight = schema.oneOf === undefined ? types[textOf(schema.type)] : (value: Raw): boolean => choices.includes(value);
  if (isRight === undefined) throw new TypeError(`The oracle does not know the type ${JSON.stringify(schema.type)}.`);
  const wrong = schema.oneOf === undefined ? 'type' : 'one-of';
  const inner = innerChecks(schema);
  const limits = limitsOf(schema);
  return (value, path, hearing) => {
    if (!isRight(value)) {
      hearing.violations.push({ rule: wrong, paths: [path] });
      return;
    }
    for (const check of inner) check(value, path, hearing);
    for (const [rule, isWithin] of limits) if (!isWithin(value)) hearing.violations.push({ rule, paths: [path] });
  };
}

const types: Readonly<Record<string, (value: Raw) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => typeof value === 'number' && value % 1 === 0 && Math.abs(value) < 2 ** 53,
  boolean: (value) => value === true || value === false,
  array: Array.isArray,
  object: isMap,
};

function innerChecks(schema: WholeSchema): readonly Check[] {
  const checks: Check[] = [];
  if (isMap(schema.items)) {
    const check = checkOf(schema.items);
    checks.push((value, path, hearing) => listOf(value).forEach((item, index) => check(item, `${path}[${index}]`, hearing)));
  }
  if (isMap(schema.properties)) checks.push(objectCheck(schema, schema.properties));
  return checks;
}

function limitsOf(schema: WholeSchema): readonly (readonly [rule: string, isWithin: (value: Raw) => boolean])[] {
  const { minLength, maxLength, pattern, minimum, maximum, minItems, maxItems, format } = schema;
  const between = (size: number, least: Raw | undefined, most: Raw | undefined): boolean =>
    !(typeof least === 'number' && size < least) && !(typeof most === 'number' && size > most);
  const limits: [string, (value: Raw) => boolean][] = [];
  if (format === 'date-time') limits.push(['instant', (value) => !Number.isNaN(secondsOf(textOf(value)))]);
  if (minLength !== undefined || maxLength !== undefined) limits.push(['length', (value) => between(Array.from(textOf(value)).length, minLength, maxLength)]);
  if (pattern !== undefined) {
    const expression = new RegExp(textOf(pattern), 'u');
    limits.push(['pattern', (value) => expression.test(textOf(value))]);
  }
  if (minimum !== undefined || maximum !== undefined) limits.push(['range', (value) => between(Number(value), minimum, maximum)]);
  if (minItems !== undefined || maxItems !== undefined) limits.push(['items', (value) => between(listOf(value).length, minItems, maxItems)]);
  return limits;
}

function objectCheck(schema: WholeSchema, properties: RawMap): Check {
  const names = Object.keys(properties);
  const checks = names.map((name): readonly [string, Check] => [name, checkOf(mapOf(properties[name]))]);
  const required = new Set(listOf(schema.required));
  const rules = listOf(schema.rules).map(mapOf);
  return (value, path, hearing) => {
    const object = mapOf(value);
    const inside = (name: string): string => (path === '' ? name : `${path}.${name}`);
    const faulty = new Set<string>();
    for (const [name, check] of checks) {
      const before = hearing.violations.length;
      const sent = Object.hasOwn(object, name) ? object[name] : undefined;
      if (sent !== undefined) check(sent, inside(name), hearing);
      else if (required.has(name)) hearing.violations.push({ rule: 'required', paths: [inside(name)] });
      if (hearing.violations.length > before) faulty.add(name);
    }
    for (const name of Object.keys(object)) {
      if (!Object.hasOwn(properties, name)) hearing.violations.push({ rule: 'unknown-field', paths: [inside(name)] });
    }
    for (const rule of rules) {
      const witness = new Witness(object, schema, hearing.now);
      if (isMet(rule, witness) || [...witness.read].some((name) => faulty.has(name))) continue;
      const told = rule.severity === 'advice' ? hearing.advice : hearing.violations;
      told.push({ rule: textOf(rule.id), paths: names.filter((name) => witness.asked.has(name)).map(inside) });
    }
  };
}
