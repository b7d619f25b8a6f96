import type { AnswerDetail, AnswerDimension } from '@volc-live/validators';

import { type Parameters, textsOf } from '../world/selection.ts';
import { narrowed, type Question } from './question.ts';

/** One part of a split: its labels by wire name, and the question about it. */
export interface SplitPart {
  readonly labels: Readonly<Record<string, string>>;
  readonly question: Question;
}

/**
 * The dimensions that a request is split by: those it asks for whose list names two values or
 * more. With none of them there is no detail in the answer.
 */
export function dimensionsOf(detail: AnswerDetail, request: Parameters): readonly AnswerDimension[] {
  const wanted = textsOf(request[detail.by]) ?? [];
  return detail.dimensions.filter(({ name, of }) => wanted.includes(name) && (textsOf(request[of]) ?? []).length >= 2);
}

/** Parts of a split, one for each combination of the values named; in the order of the request. */
export function* partsOf(dimensions: readonly AnswerDimension[], question: Question): Generator<SplitPart> {
  const [dimension, ...others] = dimensions;
  if (dimension === undefined) {
    yield { labels: {}, question };
    return;
  }
  for (const value of new Set(textsOf(question.request[dimension.of]))) {
    for (const part of partsOf(others, narrowed(question, { [dimension.of]: [value] }))) {
      yield { labels: { [dimension.field]: value, ...part.labels }, question: part.question };
    }
  }
}
