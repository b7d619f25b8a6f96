import type { Condition, Field, Group, Limit, Requires, RuleBody } from '../model.ts';
import { clauseOf, clauseOfCompare } from './sentence-of-condition.ts';
import { durationWord, listed, valueWord } from './words.ts';

/** The sentence of a rule that has none of its own: `RegionList and UserRegionList exclude each other.` */
export function sentenceOf(body: RuleBody, fields: readonly Field[]): string {
  switch (body.kind) {
    case 'requires':
      return sentenceOfRequires(body, fields);
    case 'or':
    case 'onlyOne':
    case 'allOrNone':
    case 'zeroOrOne':
      return sentenceOfGroup(body, fields);
    case 'compare':
      return `${clauseOfCompare(body, true, fields)}.`;
    case 'complex':
      return `${capital(clauseOf(body.is, { duty: true, denied: false }, fields))}.`;
    case 'alone':
      return `${valueWord(body.value)} must be the only value of ${body.parameter}.`;
    case 'span':
      return `${body.to} may be at most ${limitsWord(body.max, ` after ${body.from}`, body.by)}.`;
    case 'history':
      return `${body.parameter} may be at most ${limitsWord(body.max, ' ago', body.by)}.`;
    case 'notFuture':
      return `${body.parameter} must not be in the future.`;
  }
}

function sentenceOfRequires({ if: when, then }: Requires, fields: readonly Field[]): string {
  const needed = presentNames(then.kind === 'all' ? then.of : [then]);
  if (when.kind === 'present' && needed !== undefined) return `${when.parameter} needs ${listed(needed, 'and')}.`;
  const fact = clauseOf(when, { duty: false, denied: false }, fields);
  return `When ${fact}, ${clauseOf(then, { duty: true, denied: false }, fields)}.`;
}

function sentenceOfGroup({ kind, of }: Group, fields: readonly Field[]): string {
  const names = presentNames(of);
  if (names === undefined) {
    const facts = of.map((condition) => clauseOf(condition, { duty: false, denied: false }, fields));
    return `${groupWords[kind]} of this must hold: ${listed(facts, 'and')}.`;
  }
  const all = listed(names, 'and');
  switch (kind) {
    case 'or':
      return `At least one of ${all} must be sent.`;
    case 'onlyOne':
      return `Exactly one of ${all} must be sent.`;
    case 'allOrNone':
      return `${all} are sent together or not at all.`;
    case 'zeroOrOne':
      return names.length === 2 ? `${all} exclude each other.` : `At most one of ${all} may be sent.`;
  }
}

const groupWords = {
  or: 'At least one',
  onlyOne: 'Exactly one',
  allOrNone: 'All or none',
  zeroOrOne: 'At most one',
} as const;

/** Names of the parameters, when every condition only asks for one to be there. */
function presentNames(conditions: readonly Condition[]): readonly string[] | undefined {
  const names = conditions.flatMap((condition) => (condition.kind === 'present' ? [condition.parameter] : []));
  return names.length === conditions.length ? names : undefined;
}

/** `31 days after StartTime when Aggregation is 300, 93 days when it is 3600 or 86400`. */
function limitsWord(limits: readonly Limit[], relation: string, by: string | undefined): string {
  const lengths = [...new Set(limits.map(({ seconds }) => seconds))];
  const [first] = lengths;
  if (by === undefined || (lengths.length === 1 && first !== undefined))
    return `${durationWord(first ?? 0)}${relation}`;
  return lengths
    .map((seconds, index) => {
      const values = limits.flatMap(({ at, seconds: its }) =>
        its === seconds && at !== undefined ? [valueWord(at)] : [],
      );
      const subject = index === 0 ? by : 'it';
      return `${durationWord(seconds)}${index === 0 ? relation : ''} when ${subject} is ${listed(values, 'or')}`;
    })
    .join(', ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
