import type { Field, Scalar } from '../model.ts';
import type { Assumption } from './assumption.ts';
import { inWholeNumbers, oppositeOf } from './difference-system.ts';
import type { Difference, Situation } from './situation.ts';

/** Answers that are assumed so far to what no assumption about one parameter can tell, by the key of the question. */
export type Answers = ReadonlyMap<string, boolean>;

/** A claim about a difference, and the one that holds exactly when it does not. */
export type Alternatives = readonly [yes: Difference, no: Difference];

/**
 * A situation of assumptions. Questions without an answer are handed to `ask`: the two claims that can answer it, or
 * nothing where it is about no difference.
 */
export function assumedSituation(
  fields: ReadonlyMap<string, Field>,
  assumed: ReadonlyMap<string, Assumption>,
  answers: Answers,
  ask: (key: string, alternatives: Alternatives | undefined) => void,
): Situation {
  const answerTo = (question: object, alternatives: Alternatives | undefined): boolean => {
    const key = JSON.stringify(question);
    if (!answers.has(key)) ask(key, alternatives);
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
    isWithin: (difference) => {
      const isWhole = [difference.plus, difference.minus].every((side) => side === undefined || hasWholeValues(fields.get(side)));
      const [yes, no] = [difference, oppositeOf(difference)].map((claim) => (isWhole ? inWholeNumbers(claim) : claim)) as [Difference, Difference];
      return answerTo(yes, [yes, no]);
    },
    isTrue: (compare) => answerTo(compare, undefined),
  };
}

/** Whether values are whole numbers, or whole seconds. */
function hasWholeValues(field: Field | undefined): boolean {
  return field?.type.kind !== 'number' || field.type.integer;
}
