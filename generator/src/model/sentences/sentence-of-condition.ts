import type { Compare, CompareOp, Condition, Field, Term } from '../model.ts';
import { listed, valuesWord, valueWord } from './words.ts';

/**
 * How a condition is said: as a fact (`DetailField contains Domain`), or as a duty (`DetailField must contain
 * Domain`); either may be denied.
 */
export interface Mood {
  readonly duty: boolean;
  readonly denied: boolean;
}

/** A condition as a clause, without a full stop. `fields` tell instants from numbers. */
export function clauseOf(condition: Condition, mood: Mood, fields: readonly Field[]): string {
  const { duty, denied } = mood;
  const inner = (part: Condition): string => clauseOf(part, mood, fields);
  switch (condition.kind) {
    case 'present':
      return `${condition.parameter} ${verb(mood, 'is sent', 'is left out', 'must be sent', 'must be left out')}`;
    case 'in': {
      const values = listed(condition.values.map(valueWord), 'or');
      return `${condition.parameter} ${verb(mood, 'is', 'is not', 'must be', 'must not be')} ${values}`;
    }
    case 'contains': {
      const contains = verb(mood, 'contains', 'does not contain', 'must contain', 'must not contain');
      return `${condition.parameter} ${contains} ${valueWord(condition.value)}`;
    }
    case 'count': {
      const has = verb(mood, 'has', 'does not have', 'must have', 'must not have');
      return `${condition.parameter} ${has} ${countWord(condition)}`;
    }
    case 'not':
      return clauseOf(condition.of, { duty, denied: !denied }, fields);
    case 'all':
      return listed(condition.of.map(inner), denied ? 'or' : 'and');
    case 'or':
      return listed(condition.of.map(inner), denied ? 'and' : 'or');
    case 'onlyOne':
    case 'allOrNone':
    case 'zeroOrOne': {
      const facts = condition.of.map((part) => clauseOf(part, { duty: false, denied: false }, fields));
      const holds = verb(mood, 'holds', 'does not hold', 'must hold', 'must not hold');
      return `${amountOf[condition.kind]} of this ${holds}: ${listed(facts, 'and')}`;
    }
    case 'requires': {
      const when = clauseOf(condition.if, { duty: false, denied: false }, fields);
      const then = clauseOf(condition.then, { duty, denied }, fields);
      return denied ? `${when} and ${then}` : `${then} when ${when}`;
    }
    case 'compare':
      return clauseOfCompare(denied ? { ...condition, op: opposite[condition.op] } : condition, duty, fields);
  }
}

/** A comparison as a clause; `must be before` for instants, `must be less than` for numbers. */
export function clauseOfCompare(compare: Compare, duty: boolean, fields: readonly Field[]): string {
  const isInstant = [compare.left, compare.right].some((term) => mentionsInstant(term, fields));
  const words = isInstant ? instantWords : numberWords;
  return `${termWord(compare.left)} ${duty ? 'must be' : 'is'} ${words[compare.op]} ${termWord(compare.right)}`;
}

const amountOf = { onlyOne: 'exactly one', allOrNone: 'all or none', zeroOrOne: 'at most one' } as const;

const instantWords: Readonly<Record<CompareOp, string>> = {
  '<': 'before',
  '<=': 'before or at',
  '=': 'at',
  '!=': 'at another time than',
  '>=': 'at or after',
  '>': 'after',
};

const numberWords: Readonly<Record<CompareOp, string>> = {
  '<': 'less than',
  '<=': 'at most',
  '=': 'equal to',
  '!=': 'different from',
  '>=': 'at least',
  '>': 'greater than',
};

const opposite: Readonly<Record<CompareOp, CompareOp>> = {
  '<': '>=',
  '<=': '>',
  '=': '!=',
  '!=': '=',
  '>=': '<',
  '>': '<=',
};

function verb(mood: Mood, fact: string, deniedFact: string, duty: string, deniedDuty: string): string {
  if (mood.duty) return mood.denied ? deniedDuty : duty;
  return mood.denied ? deniedFact : fact;
}

function countWord({ atLeast, atMost }: Extract<Condition, { readonly kind: 'count' }>): string {
  if (atLeast === undefined) return atMost === undefined ? 'any values' : `at most ${valuesWord(atMost)}`;
  if (atMost === undefined) return `at least ${valuesWord(atLeast)}`;
  return atLeast === atMost ? `exactly ${valuesWord(atLeast)}` : `${atLeast} to ${valuesWord(atMost)}`;
}

function termWord(term: Term): string {
  switch (term.kind) {
    case 'value':
      return term.parameter;
    case 'number':
      return String(term.number);
    case 'add':
      return `${termWord(term.left)} plus ${termWord(term.right)}`;
    case 'subtract':
      return `${termWord(term.left)} minus ${termWord(term.right)}`;
    case 'multiply':
      return `${termWord(term.left)} times ${termWord(term.right)}`;
  }
}

function mentionsInstant(term: Term, fields: readonly Field[]): boolean {
  switch (term.kind) {
    case 'value':
      return fields.some(({ name, type }) => name === term.parameter && type.kind === 'instant');
    case 'number':
      return false;
    case 'add':
    case 'subtract':
    case 'multiply':
      return mentionsInstant(term.left, fields) !== mentionsInstant(term.right, fields);
  }
}
