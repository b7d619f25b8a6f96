import type { Json, Term } from '../model.ts';

/** The value of a term; NaN where a parameter of it is no number. */
export function valueOfTerm(term: Term, valueOf: (parameter: string) => Json | undefined): number {
  switch (term.kind) {
    case 'number':
      return term.number;
    case 'value':
      return numberOf(valueOf(term.parameter));
    case 'add':
      return valueOfTerm(term.left, valueOf) + valueOfTerm(term.right, valueOf);
    case 'subtract':
      return valueOfTerm(term.left, valueOf) - valueOfTerm(term.right, valueOf);
    case 'multiply':
      return valueOfTerm(term.left, valueOf) * valueOfTerm(term.right, valueOf);
  }
}

function numberOf(value: Json | undefined): number {
  return typeof value === 'number' ? value : Number.NaN;
}
