import { listOf, mapOf, type Raw, type RawMap } from './raw.ts';
import { groupsOf } from './rule-facts.ts';
import { type Representatives, representativesOf } from './representatives.ts';
import type { WholeSchema } from './whole-schema.ts';

/** Most combinations of one product. */
const maxProduct = 30_000;

/**
 * The requests in which implementations are compared, a few first that tell much:
 *
 * 1. what is no request, and each parameter with each of its values, alone and beside all others;
 * 2. for parameters that share rules: all combinations of their values;
 * 3. for all parameters in rules: every combination of absent and present, each with as many values as there is room for.
 */
export function* requestsOf(schema: WholeSchema, now: number): Generator<Raw> {
  const representatives = representativesOf(schema, now);
  const required = new Set(listOf(schema.required));
  const base = requestOf([...representatives].map(([name, { telling }]) => [name, required.has(name) ? telling[1] : undefined]));
  const full = requestOf([...representatives].map(([name, { telling }]) => [name, telling[1]]));

  yield* [null, 'text', 5, true, [], [{}], {}, base, full, { ...base, Unheard: 1 }, { Unheard: 1, constructor: null, ...full }];
  for (const start of [base, full]) {
    for (const [name, { telling, wrong }] of representatives) for (const value of [...telling, ...wrong]) yield withValue(start, name, value);
  }
  const groups = groupsOf(schema);
  for (const group of groups) yield* product(base, group, representatives, 2);
  if (groups.length > 1) yield* product(base, new Set(groups.flatMap((group) => [...group])), representatives, 1);
}

function* product(base: RawMap, names: ReadonlySet<string>, all: ReadonlyMap<string, Representatives>, wrongOnes: number): Generator<RawMap> {
  const axes = narrowed([...names].map((name): Axis => axisOf(name, all, wrongOnes)));
  const count = axes.reduce((size, [, values]) => size * values.length, 1);
  for (let number = 0; number < count; number++) {
    let rest = number;
    const chosen = axes.map(([name, values]): readonly [string, Raw | undefined] => {
      const value = values[rest % values.length];
      rest = Math.floor(rest / values.length);
      return [name, value];
    });
    yield requestOf([...Object.entries(base).filter(([name]) => !names.has(name)), ...chosen]);
  }
}

type Axis = readonly [name: string, values: readonly (Raw | undefined)[]];

function axisOf(name: string, all: ReadonlyMap<string, Representatives>, wrongOnes: number): Axis {
  const { telling = [], wrong = [] } = all.get(name) ?? {};
  return [name, [...telling, ...wrong.slice(0, wrongOnes)]];
}

/** Axes whose product is small enough: the longest ones lose values, but never absence and the first right value. */
function narrowed(axes: readonly Axis[]): readonly Axis[] {
  const sizes = axes.map(([, values]) => values.length);
  while (sizes.reduce((count, size) => count * size, 1) > maxProduct) {
    const longest = sizes.indexOf(Math.max(...sizes));
    if ((sizes[longest] ?? 0) <= 2) throw new RangeError('Even presence alone has too many combinations.');
    sizes[longest] = (sizes[longest] ?? 0) - 1;
  }
  return axes.map(([name, values], index) => [name, spread(values, sizes[index] ?? 2)]);
}

/** So many of the values: the first two, and others at equal distances up to the last. */
function spread<T>(values: readonly T[], size: number): readonly T[] {
  const others = values.slice(2);
  const step = others.length / Math.max(1, size - 2);
  const chosen = Array.from({ length: size - 2 }, (_, index) => others[Math.floor((index + 1) * step) - 1]);
  return [...values.slice(0, 2), ...chosen.filter((value) => value !== undefined)];
}

function withValue(request: RawMap, name: string, value: Raw | undefined): RawMap {
  return requestOf([...Object.entries(request).filter(([other]) => other !== name), [name, value]]);
}

function requestOf(entries: readonly (readonly [string, Raw | undefined])[]): RawMap {
  return Object.fromEntries(entries.filter((entry): entry is [string, Raw] => entry[1] !== undefined));
}

/** How many parameters of a request rules are about. */
export function ruledParameters(schema: WholeSchema): readonly string[] {
  const names = new Set(groupsOf(schema).flatMap((group) => [...group]));
  return Object.keys(mapOf(schema.properties)).filter((name) => names.has(name));
}
