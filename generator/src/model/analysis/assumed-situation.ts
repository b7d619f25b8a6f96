import type { Field, Scalar } from '../model.ts';
import type { Assumption } from './assumption.ts';
import type { Difference, Situation } from './situation.ts';

/** Answers that are assumed so far to what no assumption about one parameter can tell, by the key of the question. */
export type Answers = ReadonlyMap<string, boolean>;

/**
 * A situation of assumptions. Questions without an answer are handed to `ask`: a difference, or nothing for a
 * comparison that is none.
 */
export function assumedSituation(
  fields: ReadonlyMap<string, Field>,
  assumed: ReadonlyMap<string, Assumption>,
  answers: Answers,
  ask: (key: string, difference: Difference | undefined) => void,
): Situation {
  const answerTo = (question: object, difference: Difference | undefined): boolean => {
    const key = JSON.stringify(question);
    if (!answers.has(key)) ask(key, difference);
    return answers.get(key) === true;
  };
  const isPresent = (parameter: string): boolean => assumed.get(parameter)?.isSent === true;
  const valueOf = (parameter: string): Scalar | undefined =>
    isPresent(parameter) ? assumed.get(parameter)?.value : fields.get(parameter)?.default;
  return {
    isPresent,
    hasValue: (parameter) => isPresent(parameter) || valueOf(parameter) !== undefined,
    valueOf,
    itemsOf: (parameter) => assumed.get(parameter)?.items,
    isWithin: (difference) => answerTo(difference, difference),
    isWhole: (parameter) => {
      const type = fields.get(parameter)?.type;
      return type?.kind !== 'number' || type.integer;
    },
    isTrue: (compare) => answerTo(compare, undefined),
  };
}
