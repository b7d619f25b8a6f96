import type { Bounds, Broken, BrokenLimit } from '../kinds.ts';
import type { Words } from '../locale.ts';
import { show } from '../show.ts';
import { duration, edgeOf } from './duration.ts';

export const required: Words<'required'> = (path) => [`${path} is missing.`, `Add ${path}.`];

export const type: Words<'type'> = (path, { expected, found }) => [
  `${path || 'Input'} must be ${article(expected)}, not ${found}.`,
  `Send ${article(expected)}.`,
];

export const length: Words<'length'> = (path, facts) => [
  `${path} must have ${bounds(facts)} characters, not ${facts.actual}.`,
  `Use ${bounds(facts)}.`,
];

export const pattern: Words<'pattern'> = (path, facts, value) => [
  `${path} must match ${facts.pattern}, not be ${show(value)}.`,
  'Use only what the pattern allows.',
];

export const range: Words<'range'> = (path, facts) => [
  `${path} must be ${bounds(facts)}, not ${facts.actual}.`,
  `Use ${bounds(facts)}.`,
];

export const items: Words<'items'> = (path, facts) => [
  `${path} must have ${bounds(facts)} items, not ${facts.actual}.`,
  `Use ${bounds(facts)}.`,
];

export const oneOf: Words<'one-of'> = (path, { allowed, suggestion }, value) => [
  `${path} must be one of ${allowed.join(', ')}, not ${show(value)}.`,
  suggestion ? `Did you mean ${suggestion}?` : 'Use one of these.',
];

export const unknownField: Words<'unknown-field'> = (path, { suggestion }) => [
  `${path} is no field of the API.`,
  suggestion ? `Did you mean ${suggestion}?` : 'Remove it.',
];

export const instant: Words<'instant'> = (path, { fault }, value) => [
  `${path} must be an RFC 3339 time, not ${show(value)}.`,
  fault === 'fraction'
    ? 'Drop the fraction of a second.'
    : fault === 'offset'
      ? 'Add an offset, such as +08:00 or Z.'
      : fault === 'calendar'
        ? 'Use a day and time that exist.'
        : 'Write it like 2025-02-10T00:00:00+08:00.',
];

export const more: Words<'more'> = (path) => [`${path || 'Input'} has more faults.`, 'Correct these first.'];

export const unreadable: Words<'unreadable'> = (path) => [`${path || 'Input'} cannot be read.`, 'Send plain data.'];

/** English words of a rule that something is needed. */
export const requires: Words<'requires'> = (path, facts) => [
  sentence(path, facts),
  facts.absent[0] ? `Add ${facts.absent.join(' and ')}.` : change(facts),
];

/** English words of a rule that something must be there. */
export const or: Words<'or'> = (path, facts) => [sentence(path, facts), `Add one of ${names(facts)}.`];

/** English words of a rule that exactly one must be there. */
export const onlyOne: Words<'onlyOne'> = (path, facts) => [
  sentence(path, facts),
  `Send exactly one of ${names(facts)}.`,
];

/** English words of a rule that all or none must be there. */
export const allOrNone: Words<'allOrNone'> = (path, facts) => [
  sentence(path, facts),
  `Send all of ${names(facts)}, or none.`,
];

/** English words of a rule that at most one may be there. */
export const zeroOrOne: Words<'zeroOrOne'> = (path, facts) => [
  sentence(path, facts),
  `Send only one of ${names(facts)}.`,
];

/** English words of a comparison. */
export const compare: Words<'compare'> = (path, facts) => [sentence(path, facts), change(facts)];

/** English words of any other condition. */
export const complex: Words<'complex'> = (path, facts) => [sentence(path, facts), change(facts)];

export const alone: Words<'alone'> = (path, facts) => [
  sentence(path, facts),
  `Send ${facts.rule.value} with no other item, or leave it out.`,
];

export const span: Words<'span'> = (path, facts) => [
  `${sentence(path, facts)} Found ${lasting(facts.actual)}.`,
  `Shorten it by ${lasting(facts.actual - facts.limit)}.`,
];

export const history: Words<'history'> = (path, facts) => [
  `${sentence(path, facts)} It is ${lasting(facts.actual)} ago.`,
  `Use ${edgeOf(facts)} or later.`,
];

export const notFuture: Words<'notFuture'> = (path, facts) => [
  `${sentence(path, facts)} It is ${lasting(facts.actual)} ahead.`,
  `Use ${edgeOf(facts)} or earlier.`,
];

function article(expected: string): string {
  return `${/^[io]/.test(expected) ? 'an' : 'a'} ${expected}`;
}

function bounds({ minimum, maximum }: Bounds): string {
  if (minimum === undefined) return `at most ${maximum}`;
  return maximum === undefined ? `at least ${minimum}` : `${minimum} to ${maximum}`;
}

/** The sentence of a rule; for an object in a list, with its place. */
function sentence(path: string, { rule }: Broken): string {
  return path ? `${path}: ${rule.sentence}` : rule.sentence;
}

function names({ rule }: Broken): string {
  return rule.parameters.join(', ');
}

function change({ rule }: Broken): string {
  return `Change ${rule.parameters.join(' or ')}.`;
}

function lasting(seconds: BrokenLimit['actual']): string {
  return duration(seconds, ['day', 'hour', 'minute', 'second'], 's');
}
