import type { DiagnosticList } from '../../diagnostics/diagnostic-list.ts';
import { type MapReader, openMap } from '../decode/map-reader.ts';
import type { Reader } from '../decode/reader.ts';
import { readInteger, readScalar, readTextOf, readWord } from '../decode/read-scalar.ts';
import { compareOps, type RawCompare, type RawCondition, type RawGroup, type RawRequires } from '../raw/raw-rule.ts';
import { identifier } from '../text/text-kinds.ts';
import type { RawNode } from '../yaml/raw-node.ts';
import { readTerm } from './read-term.ts';

/** Conditions about one parameter, which the key `parameter` shows. */
const testKeys = ['parameter', 'equals', 'in', 'contains', 'atLeast', 'atMost'] as const;

/** Conditions made of others. */
const nestingKeys = ['not', 'all', 'requires', 'or', 'onlyOne', 'allOrNone', 'zeroOrOne', 'compare'] as const;

const conditionKeys = [...testKeys, ...nestingKeys] as const;

type TestKey = (typeof testKeys)[number];
type NestingKey = (typeof nestingKeys)[number];

/** Reads a condition: a parameter that must be there, a test of its value, or a condition made of others. */
export const readCondition: Reader<RawCondition> = (node, name, log) => {
  if (node.kind === 'text') {
    const parameter = readTextOf(identifier)(node, name, log);
    return parameter === undefined ? undefined : { kind: 'present', parameter };
  }
  const map = openMap(node, `The condition "${name}"`, conditionKeys, log);
  if (map === undefined) return undefined;
  const used = conditionKeys.filter((key) => map.placeOf(key) !== undefined);
  const [first] = used;
  if (map.placeOf('parameter') !== undefined) return readTest(map, used, log);
  if (first !== undefined && isNesting(first) && used.length === 1) return readNesting(map, first);
  if (map.hasUnknownKey) return undefined;
  const remedy =
    'Write a parameter, a test such as { parameter: Name, equals: 1 }, or one of not, all and the kinds of rules.';
  log.report('SPEC_BAD_CONDITION', node.origin, `"${name}" is no condition.`, remedy);
  return undefined;
};

/** Reads `{ if: Condition, then: Condition }`. */
export const readRequires: Reader<RawRequires> = (node, name, log) => {
  const map = openMap(node, `"${name}"`, ['if', 'then'], log);
  const when = map?.required('if', readCondition);
  const then = map?.required('then', readCondition);
  if (when === undefined || then === undefined) return undefined;
  // oxlint-disable-next-line unicorn/no-thenable -- `then` is a word of the dialect; a condition is never awaited.
  return { kind: 'requires', if: when, then };
};

/** Reads two or more conditions of a group. */
export function readGroup(kind: RawGroup['kind']): Reader<RawGroup> {
  return (node, name, log) => {
    const of = readConditions(2)(node, name, log);
    return of === undefined ? undefined : { kind, of };
  };
}

/** Reads `{ left: Term, op: '<', right: Term }`. */
export const readCompare: Reader<RawCompare> = (node, name, log) => {
  const map = openMap(node, `"${name}"`, ['left', 'op', 'right'], log);
  const left = map?.required('left', readTerm);
  const op = map?.required('op', readWord(compareOps));
  const right = map?.required('right', readTerm);
  if (left === undefined || op === undefined || right === undefined) return undefined;
  return { kind: 'compare', origin: node.origin, left, op: op.value, right };
};

/** Reads a list of conditions; one that cannot be read makes the whole unreadable, or its meaning would change. */
function readConditions(atLeast: number): Reader<readonly RawCondition[]> {
  return (node, name, log) => {
    if (node.kind !== 'list' || node.items.length < atLeast) {
      if (node.kind !== 'broken') {
        log.report('SPEC_TOO_SHORT', node.origin, `"${name}" must be a list of ${atLeast} or more conditions.`);
      }
      return undefined;
    }
    const conditions = node.items.map((item, index) => readCondition(item, `${name}[${index}]`, log));
    const readable = conditions.filter((condition) => condition !== undefined);
    return readable.length === conditions.length ? readable : undefined;
  };
}

function isNesting(key: string): key is NestingKey {
  return nestingKeys.some((nesting) => nesting === key);
}

function readTest(
  map: MapReader<TestKey | NestingKey>,
  used: readonly string[],
  log: DiagnosticList,
): RawCondition | undefined {
  const parameter = map.required('parameter', readTextOf(identifier));
  const tests = used.filter((key) => key !== 'parameter').join(' ');
  switch (tests) {
    case 'equals': {
      const value = map.required('equals', readScalar);
      return parameter && value && { kind: 'in', parameter, values: [value] };
    }
    case 'in': {
      const values = map.required('in', readValues);
      return parameter && values && { kind: 'in', parameter, values };
    }
    case 'contains': {
      const value = map.required('contains', readScalar);
      return parameter && value && { kind: 'contains', parameter, value };
    }
    case 'atLeast':
    case 'atMost':
    case 'atLeast atMost': {
      const atLeast = map.optional('atLeast', readInteger(1, 1_000_000));
      const atMost = map.optional('atMost', readInteger(0, 1_000_000));
      return parameter && (atLeast || atMost) && { kind: 'count', parameter, atLeast, atMost };
    }
    default: {
      if (map.hasUnknownKey) return undefined;
      const remedy = 'Give one test beside "parameter": equals, in, contains, or atLeast and atMost.';
      log.report('SPEC_BAD_CONDITION', map.origin, 'A test of a parameter is not clear.', remedy);
      return undefined;
    }
  }
}

function readNesting(map: MapReader<TestKey | NestingKey>, key: NestingKey): RawCondition | undefined {
  switch (key) {
    case 'not': {
      const of = map.required('not', readCondition);
      return of && { kind: 'not', of };
    }
    case 'all': {
      const of = map.required('all', readConditions(2));
      return of && { kind: 'all', of };
    }
    case 'requires':
      return map.required('requires', readRequires);
    case 'compare':
      return map.required('compare', readCompare);
    case 'or':
    case 'onlyOne':
    case 'allOrNone':
    case 'zeroOrOne':
      return map.required(key, readGroup(key));
  }
}

const readValues: Reader<readonly NonNullable<ReturnType<typeof readScalar>>[]> = (node: RawNode, name, log) => {
  if (node.kind !== 'list' || node.items.length === 0) {
    if (node.kind !== 'broken') log.report('SPEC_TOO_SHORT', node.origin, `"${name}" must be a list of values.`);
    return undefined;
  }
  const values = node.items.map((item, index) => readScalar(item, `${name}[${index}]`, log));
  const readable = values.filter((value) => value !== undefined);
  return readable.length === values.length ? readable : undefined;
};
