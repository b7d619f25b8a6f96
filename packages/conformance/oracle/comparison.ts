import type { Objection, Opinion, Oracle } from './oracle.ts';
import type { Raw } from './raw.ts';

/** A request about which two judges disagree. */
export interface Difference {
  readonly request: Raw;
  readonly oracle: Opinion;
  readonly other: Opinion;
}

/** What a comparison found. */
export interface Comparison {
  readonly requests: number;
  /** Of those, how many the oracle finds valid. */
  readonly valid: number;
  /** How many differences there are. */
  readonly differences: number;
  /** The first of them. */
  readonly first: readonly Difference[];
}

/** Most differences that are shown. */
const maxShown = 5;

/** Lets the oracle and another judge see the same requests: verdict, rules, places and their order must agree. */
export function compare(requests: Iterable<Raw>, now: number, oracle: Oracle, other: Oracle): Comparison {
  const first: Difference[] = [];
  let count = 0;
  let valid = 0;
  let differences = 0;
  for (const request of requests) {
    count++;
    const difference = differenceOf(request, now, oracle, other);
    if (difference.oracle.violations.length === 0) valid++;
    if (agree(difference.oracle, difference.other)) continue;
    differences++;
    if (first.length < maxShown) first.push(difference);
  }
  return { requests: count, valid, differences, first };
}

/** The first request about which the judges disagree; undefined where there is none. */
export function firstDifference(requests: Iterable<Raw>, now: number, oracle: Oracle, other: Oracle): Difference | undefined {
  for (const request of requests) {
    const difference = differenceOf(request, now, oracle, other);
    if (!agree(difference.oracle, difference.other)) return difference;
  }
  return undefined;
}

function differenceOf(request: Raw, now: number, oracle: Oracle, other: Oracle): Difference {
  return { request, oracle: oracle(request, now), other: other(request, now) };
}

function agree(left: Opinion, right: Opinion): boolean {
  return sameObjections(left.violations, right.violations) && sameObjections(left.advice, right.advice);
}

function sameObjections(left: readonly Objection[], right: readonly Objection[]): boolean {
  return left.length === right.length && left.every(({ rule, paths }, index) => rule === right[index]?.rule && samePaths(paths, right[index].paths));
}

function samePaths(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((path, index) => path === right[index]);
}
