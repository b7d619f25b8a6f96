/**
 * What generated code may use, and nothing else of this package.
 *
 * @module
 */
export { closed } from '../checks/closed.ts';
export { boolean } from '../checks/boolean.ts';
export { boundedText, type TextFacets } from '../checks/bounded-text.ts';
export { instant } from '../checks/instant.ts';
export { type Check, list } from '../checks/list.ts';
export { listOf } from '../checks/list-of.ts';
export { type ListFacets, listSize } from '../checks/list-size.ts';
export { integer, number, type NumberFacets } from '../checks/number.ts';
export { object, type ObjectCheck } from '../checks/object.ts';
export { integerOf, oneOf } from '../checks/one-of.ts';
export { optional, required } from '../checks/presence.ts';
export { anyText, text } from '../checks/text.ts';
export { texts } from '../checks/texts.ts';
export { allOrNone, compare, complex, onlyOne, or, requires, zeroOrOne } from '../messages/en.ts';
export { bare, own } from '../own.ts';
export { contains, count, holdsIn, present } from '../presence.ts';
export type { Key } from '../key.ts';
export type { Report, Unchecked } from '../report.ts';
export type { RuleFacts, RuleKind, Scalar, TimeLimit } from '../rule-facts.ts';
export { alone } from '../rules/alone.ts';
export { broken } from '../rules/broken.ts';
export { allOrNoneOf, atMostOne, exactlyOne } from '../rules/conditions.ts';
export { history } from '../rules/history.ts';
export { notFuture } from '../rules/not-future.ts';
export { span } from '../rules/span.ts';
export { type EditionValidator, validator, type Validator } from '../validator.ts';
export type { Answer } from '../types/answer.ts';
export type { AllOrNone, AloneInList, OnlyOne, Or, Requires, RequiresWhen, ZeroOrOne } from '../types/groups.ts';
