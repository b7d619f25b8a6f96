import { instantOf, secondsIn, secondsOf } from './instants.ts';
import type { Random } from './random.ts';
import { randomObject, without, withRandom } from './random-request.ts';
import { isMap, listOf, mapOf, type Raw, type RawMap, textOf } from './raw.ts';
import { isMet, Witness } from './rule.ts';
import type { WholeSchema } from './whole-schema.ts';

/** Where an object is steered. */
export interface Course {
  readonly schema: WholeSchema;
  readonly now: number;
  readonly random: Random;
}

/** Most attempts to break a rule; some are spoilt by chance, when one condition undoes another. */
const maxAttempts = 50;

/** The object changed so that a rule does not hold; undefined where that was not found. */
export function broken(rule: RawMap, object: RawMap, course: Course): RawMap | undefined {
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    const changed = steered(ruleOf(rule), false, attempt % 5 === 4 ? randomObject(course.schema, course.now, course.random) : object, course);
    if (!isMet(rule, new Witness(changed, course.schema, course.now))) return changed;
  }
  return undefined;
}

/** A rule without what names, explains and cites it. */
function ruleOf({ id: _id, severity: _severity, sentence: _sentence, sources: _sources, ...rule }: RawMap): RawMap {
  return rule;
}

/** The object changed so that a condition holds, or does not. */
function steered(condition: Raw, wanted: boolean, object: RawMap, course: Course): RawMap {
  if (typeof condition === 'string') return wanted ? present(object, condition, course) : without(object, condition);
  const map = mapOf(condition);
  if (map.alone !== undefined) return steeredList(mapOf(map.alone), wanted, object, course);
  if (map.parameter !== undefined) return steeredValue(map, wanted, object, course);
  const [[kind, body] = ['', null]] = Object.entries(map);
  const conditions = listOf(body);
  switch (kind) {
    case 'not':
      return steered(body, !wanted, object, course);
    case 'complex':
      return steered(body, wanted, object, course);
    case 'requires': {
      const { if: premise = null, then: conclusion = null } = mapOf(body);
      if (!wanted) return steered(conclusion, false, steered(premise, true, object, course), course);
      return course.random.happens(0.5) ? steered(premise, false, object, course) : steered(conclusion, true, object, course);
    }
    case 'all':
    case 'or':
    case 'onlyOne':
    case 'allOrNone':
    case 'zeroOrOne': {
      const counts = conditions.map((_, index) => index).concat(conditions.length);
      const fitting = counts.filter((count) => fits(kind, count, conditions.length) === wanted);
      return steeredMany(conditions, fitting.length === 0 ? 0 : course.random.one(fitting), object, course);
    }
    case 'compare':
      return steeredComparison(mapOf(body), wanted, object, course);
    default:
      return wanted ? object : late(kind, body, object, course);
  }
}

function fits(kind: string, met: number, all: number): boolean {
  if (kind === 'all') return met === all;
  if (kind === 'or') return met > 0;
  if (kind === 'onlyOne') return met === 1;
  return kind === 'allOrNone' ? met === 0 || met === all : met < 2;
}

/** So many of the conditions hold, the others do not. */
function steeredMany(conditions: readonly Raw[], count: number, object: RawMap, course: Course): RawMap {
  const order = conditions.map((condition) => ({ condition, key: course.random.fraction() })).toSorted((left, right) => left.key - right.key);
  return order.reduce((changed, { condition }, index) => steered(condition, index < count, changed, course), object);
}

/** The object with a property that counts as present: an empty list does not. */
function present(object: RawMap, name: string, course: Course): RawMap {
  const changed = withRandom(object, name, course.schema, course.now, course.random);
  const value = changed[name];
  return Array.isArray(value) && value.length === 0 ? present(object, name, course) : changed;
}

function steeredValue(map: RawMap, wanted: boolean, object: RawMap, course: Course): RawMap {
  const name = textOf(map.parameter);
  const { random } = course;
  const values = map.equals === undefined ? listOf(map.in) : [map.equals];
  if (values.length > 0) return wanted ? { ...object, [name]: random.one(values) } : withRandom(object, name, course.schema, course.now, random);
  if (map.contains !== undefined) {
    const others = listOf(object[name]).filter((item) => item !== map.contains);
    return { ...object, [name]: wanted ? [...others, map.contains] : others };
  }
  const least = Number(map.atLeast ?? 0);
  const most = Number(map.atMost ?? least + 2);
  const count = wanted ? random.between(least, most) : random.one([least - 1, ...(map.atMost === undefined ? [] : [most + 1])]);
  const filled = present(object, name, course);
  const items = listOf(filled[name]);
  return { ...object, [name]: Array.from({ length: Math.max(0, count) }, (_, index) => items[index % items.length] ?? null) };
}

/** A list with a value that must stand alone, and others beside it. */
function steeredList({ parameter, value = null }: RawMap, wanted: boolean, object: RawMap, course: Course): RawMap {
  const name = textOf(parameter);
  const others = listOf(present(object, name, course)[name]);
  const at = course.random.between(0, others.length);
  return { ...object, [name]: wanted ? [value] : [...others.slice(0, at), value, ...others.slice(at)] };
}

/** Parameters whose difference has the sign that is wanted: made so for two instants, else found by chance. */
function steeredComparison(compare: RawMap, wanted: boolean, object: RawMap, course: Course): RawMap {
  const { left, op, right } = compare;
  const { random, schema } = course;
  const names = namesIn([left ?? null, right ?? null]);
  const chance = (): RawMap => names.reduce((changed, name) => present(changed, name, course), object);
  const isWanted = (tried: RawMap): boolean => isMet({ compare }, new Witness(tried, schema, course.now)) === wanted;
  let changed = chance();
  const isInstant = typeof left === 'string' && mapOf(mapOf(schema.properties)[left]).format === 'date-time';
  if (isInstant && typeof right === 'string') {
    const signs = [-1, 0, 1].filter((sign) => signHolds(textOf(op), sign) === wanted);
    const distance = random.one(signs) * random.between(1, 86_400);
    return { ...changed, [right]: instantOf(secondsOf(textOf(changed[left])) - distance) };
  }
  for (let attempt = 0; attempt < maxAttempts && !isWanted(changed); attempt++) changed = chance();
  return changed;
}

/** Parameters of the terms of a comparison. */
function namesIn(terms: readonly Raw[]): readonly string[] {
  return terms.flatMap((term) => (typeof term === 'string' ? [term] : Object.values(mapOf(term)).flatMap((operands) => namesIn(listOf(operands)))));
}

function signHolds(op: string, sign: number): boolean {
  if (op === '=') return sign === 0;
  if (op === '!=') return sign !== 0;
  return (op.includes('=') && sign === 0) || (op.startsWith('<') ? sign < 0 : sign > 0);
}

/** Instants that are too far apart, too long ago or too late; the others of the object move along. */
function late(kind: string, body: Raw, object: RawMap, course: Course): RawMap {
  const { now, random } = course;
  const beyond = random.one([1, 60, random.between(1, 400 * 86_400)]);
  if (kind === 'notFuture') return shifted(object, textOf(body), now + beyond, course);
  const { parameter, from, to, by, max = null } = mapOf(body);
  const chosen = isMap(max) ? random.one(Object.keys(max)) : '';
  const limit = secondsIn(textOf(isMap(max) ? max[chosen] : max));
  const set = by === undefined ? object : { ...object, [textOf(by)]: Number.isNaN(Number(chosen)) ? chosen : Number(chosen) };
  if (kind === 'history') return shifted(set, textOf(parameter), now - limit - beyond, course);
  const started = set[textOf(from)] === undefined ? present(set, textOf(from), course) : set;
  return { ...started, [textOf(to)]: instantOf(secondsOf(textOf(started[textOf(from)])) + limit + beyond) };
}

/** All instants of an object moved, so that one of them is at a time. */
function shifted(object: RawMap, name: string, to: number, course: Course): RawMap {
  const from = object[name] === undefined ? present(object, name, course) : object;
  const distance = to - secondsOf(textOf(from[name]));
  const instants = Object.keys(from).filter((each) => mapOf(mapOf(course.schema.properties)[each]).format === 'date-time');
  return instants.reduce((moved, each) => ({ ...moved, [each]: instantOf(secondsOf(textOf(from[each])) + distance) }), from);
}
