import type { Compare, Scalar, Term } from '../model.ts';

/** A sum of parameters, each times a factor, and a constant. */
interface LinearForm {
  readonly factors: ReadonlyMap<string, number>;
  readonly constant: number;
}

/** `plus − minus + constant`, where a side may be missing. */
export interface DifferenceForm {
  readonly plus: string | undefined;
  readonly minus: string | undefined;
  readonly constant: number;
}

/**
 * `left − right` of a comparison as a difference of at most two parameters; undefined when it is none. Parameters
 * with a known value count as constants.
 */
export function differenceOf(
  { left, right }: Compare,
  valueOf: (parameter: string) => Scalar | undefined,
): DifferenceForm | undefined {
  const form = linearForm({ kind: 'subtract', left, right }, valueOf);
  if (form === undefined) return undefined;
  const factors = [...form.factors].filter(([, factor]) => factor !== 0);
  const plus = factors.filter(([, factor]) => factor === 1);
  const minus = factors.filter(([, factor]) => factor === -1);
  if (plus.length > 1 || minus.length > 1 || plus.length + minus.length < factors.length) return undefined;
  return { plus: plus[0]?.[0], minus: minus[0]?.[0], constant: form.constant };
}

function linearForm(term: Term, valueOf: (parameter: string) => Scalar | undefined): LinearForm | undefined {
  switch (term.kind) {
    case 'number':
      return { factors: new Map(), constant: term.number };
    case 'value': {
      const value = valueOf(term.parameter);
      if (typeof value === 'number') return { factors: new Map(), constant: value };
      return { factors: new Map([[term.parameter, 1]]), constant: 0 };
    }
    case 'add':
    case 'subtract':
    case 'multiply': {
      const left = linearForm(term.left, valueOf);
      const right = linearForm(term.right, valueOf);
      if (left === undefined || right === undefined) return undefined;
      if (term.kind === 'add') return sum(left, right, 1);
      if (term.kind === 'subtract') return sum(left, right, -1);
      if (left.factors.size === 0) return scaled(right, left.constant);
      return right.factors.size === 0 ? scaled(left, right.constant) : undefined;
    }
  }
}

function sum(left: LinearForm, right: LinearForm, times: number): LinearForm {
  const factors = new Map(left.factors);
  for (const [name, factor] of right.factors) factors.set(name, (factors.get(name) ?? 0) + times * factor);
  return { factors, constant: left.constant + times * right.constant };
}

function scaled({ factors, constant }: LinearForm, times: number): LinearForm {
  return {
    factors: new Map([...factors].map(([name, factor]) => [name, factor * times])),
    constant: constant * times,
  };
}
