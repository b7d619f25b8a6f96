import type { CompareOp, Condition, Group, Limit, RuleBody, Term } from '../../model/model.ts';
import { numberIn, type SentObject } from './sent-request.ts';

/** Whether a rule holds for an object of a request whose own fields are right. */
export function holds(body: RuleBody, sent: SentObject): boolean {
  switch (body.kind) {
    case 'complex':
      return isTrue(body.is, sent);
    case 'alone': {
      const items = sent.itemsOf(body.parameter);
      return items.length < 2 || !items.includes(body.value);
    }
    case 'span':
    case 'history':
    case 'notFuture':
      return !(excessOf(body, sent) > 0);
    case 'requires':
    case 'or':
    case 'onlyOne':
    case 'allOrNone':
    case 'zeroOrOne':
    case 'compare':
      return isTrue(body, sent);
  }
}

/** Rules about lengths of time. */
export type TimeRule = Extract<RuleBody, { kind: 'span' | 'history' | 'notFuture' }>;

/** By how many seconds a rule about a length of time is exceeded; at most 0 within the limit, NaN where there is none. */
export function excessOf(body: TimeRule, sent: SentObject): number {
  const at = (parameter: string): number => numberIn(sent.valueOf(parameter));
  switch (body.kind) {
    case 'span':
      return at(body.to) - at(body.from) - limitFor(body.max, body.by, sent);
    case 'history':
      return sent.now - at(body.parameter) - limitFor(body.max, body.by, sent);
    case 'notFuture':
      return at(body.parameter) - sent.now;
  }
}

function limitFor(max: readonly Limit[], by: string | undefined, sent: SentObject): number {
  const value = by === undefined ? undefined : sent.valueOf(by);
  return max.find(({ at }) => at === value)?.seconds ?? Number.NaN;
}

function isTrue(condition: Condition, sent: SentObject): boolean {
  switch (condition.kind) {
    case 'present':
      return sent.isPresent(condition.parameter);
    case 'in': {
      const value = sent.valueOf(condition.parameter);
      return value !== undefined && condition.values.includes(value);
    }
    case 'contains':
      return sent.itemsOf(condition.parameter).includes(condition.value);
    case 'count': {
      const { length } = sent.itemsOf(condition.parameter);
      return length >= (condition.atLeast ?? 0) && length <= (condition.atMost ?? Number.POSITIVE_INFINITY);
    }
    case 'not':
      return !isTrue(condition.of, sent);
    case 'all':
      return condition.of.every((inner) => isTrue(inner, sent));
    case 'requires':
      return !isTrue(condition.if, sent) || isTrue(condition.then, sent);
    case 'or':
    case 'onlyOne':
    case 'allOrNone':
    case 'zeroOrOne':
      return groupHolds(condition, sent);
    case 'compare':
      return stands(condition.op, termValue(condition.left, sent) - termValue(condition.right, sent));
  }
}

function groupHolds({ kind, of }: Group, sent: SentObject): boolean {
  const holding = of.filter((condition) => isTrue(condition, sent)).length;
  switch (kind) {
    case 'or':
      return holding > 0;
    case 'onlyOne':
      return holding === 1;
    case 'allOrNone':
      return holding === 0 || holding === of.length;
    case 'zeroOrOne':
      return holding <= 1;
  }
}

/** The value of a term; NaN where a parameter of it has none. */
export function termValue(term: Term, sent: SentObject): number {
  switch (term.kind) {
    case 'number':
      return term.number;
    case 'value':
      return numberIn(sent.valueOf(term.parameter));
    case 'add':
      return termValue(term.left, sent) + termValue(term.right, sent);
    case 'subtract':
      return termValue(term.left, sent) - termValue(term.right, sent);
    case 'multiply':
      return termValue(term.left, sent) * termValue(term.right, sent);
  }
}

/** Whether a difference stands so to zero; one that is no number does. */
function stands(op: CompareOp, difference: number): boolean {
  if (Number.isNaN(difference)) return true;
  switch (op) {
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '=':
      return difference === 0;
    case '!=':
      return difference !== 0;
    case '>=':
      return difference >= 0;
    case '>':
      return difference > 0;
  }
}
