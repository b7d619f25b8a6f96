/**
 * What generated code may use, and nothing else of this package.
 *
 * @module
 */
export { closed } from '../checks/closed.ts';
export { boolean } from '../checks/boolean.ts';
export { instant } from '../checks/instant.ts';
export { type Check, list, type ListFacets } from '../checks/list.ts';
export { integer, number, type NumberFacets } from '../checks/number.ts';
export { object, type ObjectCheck } from '../checks/object.ts';
export { integerOf, oneOf } from '../checks/one-of.ts';
export { optional, required } from '../checks/presence.ts';
export { anyText, text, type TextFacets } from '../checks/text.ts';
export { contains, count, holdsIn, present } from '../presence.ts';
export type { Key, Report, Unchecked } from '../report.ts';
export type { RuleFacts, RuleKind, Scalar, TimeLimit } from '../rule-facts.ts';
export { alone } from '../rules/alone.ts';
export { compare } from '../rules/compare.ts';
export { complex } from '../rules/complex.ts';
export { allOrNone, allOrNoneOf, atMostOne, exactlyOne, onlyOne, or, zeroOrOne } from '../rules/group.ts';
export { history } from '../rules/history.ts';
export { notFuture } from '../rules/not-future.ts';
export { requires } from '../rules/requires.ts';
export { span } from '../rules/span.ts';
export { validator, type Validator } from '../validator.ts';
export type { Answer } from '../types/answer.ts';
export type { AllOrNone, AloneInList, OnlyOne, Or, Requires, RequiresWhen, ZeroOrOne } from '../types/groups.ts';
