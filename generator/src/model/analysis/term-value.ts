import type { Term } from '../model.ts';

/** The value of a term; NaN where a parameter of it has none. */
export function valueOfTerm(term: Term, numberAt: (parameter: string) => number): number {
  switch (term.kind) {
    case 'number':
      return term.number;
    case 'value':
      return numberAt(term.parameter);
    case 'add':
      return valueOfTerm(term.left, numberAt) + valueOfTerm(term.right, numberAt);
    case 'subtract':
      return valueOfTerm(term.left, numberAt) - valueOfTerm(term.right, numberAt);
    case 'multiply':
      return valueOfTerm(term.left, numberAt) * valueOfTerm(term.right, numberAt);
  }
}
