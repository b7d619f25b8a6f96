import { type AnswerCheck, strictAnswersOf, type StrictAnswersOptions } from '@volc-live/runtime';

import { resultValidators } from './gen/result-validators.ts';

/**
 * For the option `answers` of a client: `new LiveClient({ answers: strictAnswers() })` refuses an answer whose result
 * breaks its documented types, or in which a key stands twice, as a TransportError of the kind `response-format`. With
 * `onWarning` the answer is kept as it came, and each fault is told. Fields and values that the documents do not know are
 * welcome.
 *
 * It holds the checks of all actions; `strictAnswersOf([validateDescribeLiveTrafficDataResult])` holds those that it is
 * given.
 *
 * @throws ConfigurationError for an option that cannot be used.
 */
export function strictAnswers(options?: StrictAnswersOptions): AnswerCheck {
  return strictAnswersOf(resultValidators, options);
}
