/**
 * Types, enums and checks for every action, with the rules between their parameters.
 *
 * @module
 */
export * from './gen/index.ts';
export { parseInstant } from './instant.ts';
export type {
  Bounds,
  Broken,
  BrokenLimit,
  BrokenNeed,
  Expected,
  InstantFault,
  Kind,
  KindFacts,
  Unknown,
} from './kinds.ts';
export type { Locale, Wording, Words } from './locale.ts';
export type { Key } from './key.ts';
export type { RuleFacts, RuleKind, Scalar, TimeLimit } from './rule-facts.ts';
export type { StandardIssue, StandardProps, StandardSchemaV1 } from './standard-schema.ts';
export type {
  Answer,
  AnswerDetail,
  AnswerDimension,
  AnswerSeries,
  AnswerTable,
  AnswerTotal,
  AnswerValue,
  Join,
} from './types/answer.ts';
export type {
  AllOrNone,
  AloneInList,
  OnlyOne,
  Or,
  Requires,
  RequiresWhen,
  With,
  Without,
  ZeroOrOne,
} from './types/groups.ts';
export type { EditionValidator, ValidateOptions, Validator } from './validator.ts';
export type { Validation, Violation } from './violation.ts';
