import type { RawCompare, RawTerm } from '../../spec/raw/raw-rule.ts';
import type { Compare, Term } from '../model.ts';
import type { BuildContext } from './build-context.ts';
import { isReadable } from './built-object.ts';
import { plainType } from '../plain-type.ts';
import type { ParameterFinder } from './parameter-finder.ts';

/**
 * What a term amounts to: instants count 1 and numbers 0, so that an instant less an instant is a number again.
 * NaN where a type could not be read.
 */
interface WeighedTerm {
  readonly term: Term;
  readonly instants: number;
}

/** Builds a comparison of two instants, or of two numbers; undefined, and reported, for any other. */
export function buildCompare(raw: RawCompare, find: ParameterFinder, context: BuildContext): Compare | undefined {
  const left = buildTerm(raw.left, find);
  const right = buildTerm(raw.right, find);
  if (left === undefined || right === undefined) return undefined;
  const known = !Number.isNaN(left.instants + right.instants);
  if (known && (left.instants !== right.instants || left.instants < 0 || left.instants > 1)) {
    const message = `The rule compares ${nameOfTerm(left)} with ${nameOfTerm(right)}.`;
    context.log.report('MODEL_RULE_TYPE', raw.origin, message, 'Compare two instants, or two numbers.');
    return undefined;
  }
  return { kind: 'compare', left: left.term, op: raw.op, right: right.term };
}

function buildTerm(raw: RawTerm, find: ParameterFinder): WeighedTerm | undefined {
  switch (raw.kind) {
    case 'number':
      return { term: { kind: 'number', number: raw.number.value }, instants: 0 };
    case 'value': {
      const type = find.findOf(raw.parameter, 'number', 'instant')?.field.type;
      if (type === undefined) return undefined;
      const instants = plainType(type).kind === 'instant' ? 1 : 0;
      const term: Term = { kind: 'value', parameter: raw.parameter.value };
      return { term, instants: isReadable(type) ? instants : Number.NaN };
    }
    case 'add':
    case 'subtract':
    case 'multiply': {
      const left = buildTerm(raw.left, find);
      const right = buildTerm(raw.right, find);
      if (left === undefined || right === undefined) return undefined;
      const term: Term = { kind: raw.kind, left: left.term, right: right.term };
      return { term, instants: instantsIn(raw.kind, left.instants, right.instants) };
    }
  }
}

function instantsIn(kind: 'add' | 'subtract' | 'multiply', left: number, right: number): number {
  if (kind === 'add') return left + right;
  if (kind === 'subtract') return left - right;
  return left === 0 && right === 0 ? 0 : 2;
}

function nameOfTerm({ instants }: WeighedTerm): string {
  if (instants === 0) return 'a number';
  return instants === 1 ? 'an instant' : 'a mixture of instants and numbers';
}
