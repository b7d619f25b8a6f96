import type { Compare, Field, Scalar } from '../model.ts';
import type { Assumption } from './assumption.ts';
import type { Difference, Situation } from './situation.ts';

/** Something that only an assumption can answer: a difference, or a comparison that is none. */
export type Question =
  | { readonly kind: 'difference'; readonly difference: Difference }
  | { readonly kind: 'compare'; readonly compare: Compare };

/** Answers that are assumed so far, by the key of the question. */
export type Answers = ReadonlyMap<string, boolean>;

/** A situation of assumptions; questions without an answer are handed to `ask`, and taken as false. */
export function assumedSituation(
  fields: ReadonlyMap<string, Field>,
  assumed: ReadonlyMap<string, Assumption>,
  answers: Answers,
  ask: (key: string, question: Question) => void,
): Situation {
  const answerTo = (key: string, question: Question): boolean => {
    const answer = answers.get(key);
    if (answer === undefined) ask(key, question);
    return answer ?? false;
  };
  const isPresent = (parameter: string): boolean => (assumed.get(parameter)?.kind ?? 'absent') !== 'absent';
  const defaultOf = (parameter: string): Scalar | undefined => fields.get(parameter)?.default;
  return {
    isPresent,
    hasValue: (parameter) => isPresent(parameter) || defaultOf(parameter) !== undefined,
    valueOf: (parameter) => {
      const assumption = assumed.get(parameter);
      if ((assumption?.kind ?? 'absent') === 'absent') return defaultOf(parameter);
      return assumption?.kind === 'value' ? assumption.value : undefined;
    },
    itemsOf: (parameter) => {
      const assumption = assumed.get(parameter);
      return assumption?.kind === 'items' ? assumption.items : undefined;
    },
    isWithin: (difference) => {
      const { plus, minus, limit } = difference;
      return answerTo(`${plus ?? ''} - ${minus ?? ''} <= ${limit}`, { kind: 'difference', difference });
    },
    isWhole: (parameter) => {
      const type = fields.get(parameter)?.type;
      return type?.kind !== 'number' || type.integer;
    },
    isTrue: (compare) => answerTo(JSON.stringify(compare), { kind: 'compare', compare }),
  };
}
