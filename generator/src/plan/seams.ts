import { seam, type Seam } from './ref.ts';

const checks = [
  'allOrNone', 'allOrNoneOf', 'alone', 'atMostOne', 'bare', 'boolean', 'boundedText', 'broken', 'closed', 'compare', 'complex',
  'contains', 'count', 'exactlyOne', 'history', 'holdsIn', 'instant', 'integer', 'integerOf', 'list', 'listOf', 'listSize',
  'notFuture', 'number', 'object', 'oneOf', 'onlyOne', 'optional', 'or', 'own', 'present', 'required', 'requires', 'span', 'text',
  'texts', 'validator', 'zeroOrOne',
] as const;

const checkTypes = [
  'AllOrNone', 'AloneInList', 'Answer', 'EditionValidator', 'Key', 'ListFacets', 'NumberFacets', 'OnlyOne', 'Or', 'Report', 'Requires',
  'RequiresWhen', 'RuleFacts', 'TextFacets', 'Unchecked', 'Validator', 'ZeroOrOne',
] as const;

/** What generated validators may call and name. */
export const validators: Seam<(typeof checks)[number] | (typeof checkTypes)[number]> = seam<
  (typeof checks)[number] | (typeof checkTypes)[number]
>('validators', 'codegen/v1.ts', checks, checkTypes);

/** What the generated client may call and name. */
export const runtime: Seam<
  | 'RangeClient' | 'ServiceClient' | 'defineAction' | 'emptyRequest' | 'indexedQuery' | 'repeatedQuery'
  | 'Action' | 'AnswerValidator' | 'CallOptions' | 'ClientOptions' | 'InEdition' | 'JoinableAction' | 'RangedAction' | 'RequestOf' | 'ResultOf'
  | 'ServiceDescription' | 'WithTimes'
> = seam('runtime', 'codegen/v1.ts', ['RangeClient', 'ServiceClient', 'defineAction', 'emptyRequest', 'indexedQuery', 'repeatedQuery'], [
  'Action', 'AnswerValidator', 'CallOptions', 'ClientOptions', 'InEdition', 'JoinableAction', 'RangedAction', 'RequestOf', 'ResultOf',
  'ServiceDescription', 'WithTimes',
]);

/** What generated mocks may call and name; nothing below it needs MSW. */
export const mocks: Seam<'mockAction' | 'AnyMockAction' | 'Form' | 'MockAction' | 'MockError' | 'MockService'> = seam(
  'mocks',
  'codegen/v1.ts',
  ['mockAction'],
  ['AnyMockAction', 'Form', 'MockAction', 'MockError', 'MockService'],
);

/** The part of the mocks that needs MSW. */
export const mocksForMsw: Seam<'mockHandler' | 'MockHandler'> = seam('mocks', 'codegen/v1-msw.ts', ['mockHandler'], [
  'MockHandler',
]);

/** What the generated commands may call and name. */
export const cli: Seam<'joinableQuery' | 'query' | 'rangedQuery' | 'CommandFacts' | 'CommandLine' | 'Query'> = seam(
  'cli',
  'codegen/v1.ts',
  ['joinableQuery', 'query', 'rangedQuery'],
  ['CommandFacts', 'CommandLine', 'Query'],
);
