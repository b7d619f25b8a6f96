import { secondsIn } from './instants.ts';
import { isMap, listOf, mapOf, type Raw, type RawMap, textOf } from './raw.ts';
import { isMet, Witness } from './rule.ts';
import type { WholeSchema } from './whole-schema.ts';

/** Names of the parameters that a rule asks about, in the order of the fields. */
export function parametersOf(rule: RawMap, schema: WholeSchema): readonly string[] {
  const witness = new Witness({}, schema, 0);
  isMet(rule, witness);
  return Object.keys(mapOf(schema.properties)).filter((name) => witness.asked.has(name));
}

/** Rules in groups that share parameters, as the parameters of each group. */
export function groupsOf(schema: WholeSchema): readonly ReadonlySet<string>[] {
  let groups: ReadonlySet<string>[] = [];
  for (const rule of listOf(schema.rules)) {
    const names = parametersOf(mapOf(rule), schema);
    const touched = groups.filter((group) => names.some((name) => group.has(name)));
    groups = [...groups.filter((group) => !touched.includes(group)), new Set([...touched.flatMap((group) => [...group]), ...names])];
  }
  return groups;
}

/** Values and numbers of items that rules name for a parameter. */
export function namedBy(rules: readonly Raw[], parameter: string): { readonly values: readonly Raw[]; readonly counts: readonly number[] } {
  const values: Raw[] = [];
  const counts: number[] = [];
  const visit = (raw: Raw): void => {
    if (Array.isArray(raw)) raw.forEach(visit);
    if (!isMap(raw)) return;
    if (raw.parameter === parameter) {
      for (const key of ['equals', 'contains', 'value']) if (raw[key] !== undefined) values.push(raw[key]);
      values.push(...listOf(raw.in));
      if (typeof raw.atLeast === 'number') counts.push(raw.atLeast);
      if (typeof raw.atMost === 'number') counts.push(raw.atMost + 1);
    }
    Object.values(raw).forEach(visit);
  };
  rules.forEach(visit);
  return { values: [...new Set(values)], counts: [...new Set(counts)] };
}

/** That an instant is worth trying so many seconds after another one; after now where that is undefined. */
export interface Distance {
  readonly of: string;
  readonly after: string | undefined;
  readonly seconds: number;
}

/** Distances between instants at which rules change their mind: each limit, and a second to both sides of it. */
export function distancesOf(rules: readonly Raw[]): readonly Distance[] {
  const near = (seconds: number): readonly number[] => [seconds - 1, seconds, seconds + 1];
  return rules.flatMap((raw): readonly Distance[] => {
    const { span, history, notFuture, compare } = mapOf(raw);
    if (span !== undefined) {
      const { from, to, max } = mapOf(span);
      return limitsIn(max).flatMap(near).map((seconds) => ({ of: textOf(to), after: textOf(from), seconds }));
    }
    if (history !== undefined) {
      const { parameter, max } = mapOf(history);
      return limitsIn(max).flatMap(near).map((seconds) => ({ of: textOf(parameter), after: undefined, seconds: -seconds }));
    }
    if (notFuture !== undefined) return near(0).map((seconds) => ({ of: textOf(notFuture), after: undefined, seconds }));
    const { left, right } = mapOf(compare);
    if (typeof left !== 'string' || typeof right !== 'string') return [];
    return near(0).map((seconds) => ({ of: right, after: left, seconds }));
  });
}

function limitsIn(max: Raw | undefined): readonly number[] {
  const durations = isMap(max) ? Object.values(max) : [max];
  return [...new Set(durations.map((duration) => secondsIn(textOf(duration))))];
}
