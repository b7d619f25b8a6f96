// The seam: everything that generated clients import. What is here keeps its meaning within v1.

export { type Action, type ActionDefinition, defineAction, emptyRequest, type JoinableAction, type RangedAction } from '../action.ts';
export { type AnswerValidator } from '../answer/strict-answers.ts';
export { indexedQuery, repeatedQuery } from '../call/query-parameters.ts';
export { type CallOptions, type ClientOptions } from '../client-options.ts';
export { type InEdition, type RequestOf, type ResultOf } from '../edition-types.ts';
export { RangeClient } from '../ranges/range-client.ts';
export { ServiceClient } from '../service-client.ts';
export { type ServiceDescription } from '../service-description.ts';
export { type WithTimes } from '../times/time.ts';
