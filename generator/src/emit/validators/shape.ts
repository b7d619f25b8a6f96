import type { EnumEditionPlan, EnumShapePlan, ObjectPlan, ObjectShapePlan, ShapePlan } from '../../plan/plan.ts';
import { type Doc, doc, docOf, items, link, paragraph } from '../code/doc.ts';
import { literals } from '../code/expression.ts';
import { type ConstStructure, type Declaration, kinds } from '../code/source.ts';
import { list, union, unionOf, valueType } from '../code/type.ts';
import { valuesOf } from '../field-doc.ts';
import type { FileScope } from '../file-scope.ts';
import { emitConstants } from './constants.ts';
import { emitFunctions, emitObjectChecks } from './functions.ts';
import { emitInterface } from './interface.ts';
import { alias, emitNestedType, emitRequestType, requestDoc } from './request.ts';
import { emitRuleFacts } from './rule.ts';

/** Emits a shape: its type, and the function that checks one. */
export function emitShapeValidators(plan: ShapePlan, scope: FileScope): readonly Declaration[] {
  switch (plan.kind) {
    case 'enum':
      return emitEnum(plan, scope);
    case 'object':
      return emitObject(plan, scope);
  }
}

/**
 * Emits an enumeration.
 *
 *     export type Protocol = 'HTTP-FLV' | 'QUIC';
 *
 *     export const PROTOCOLS: readonly Protocol[] = ['HTTP-FLV', 'QUIC'];
 */
function emitEnum(plan: EnumShapePlan, scope: FileScope): readonly Declaration[] {
  const { shape, enumeration, type } = plan;
  const values = enumeration.values.map(({ value }) => value);
  const summary = paragraph(shape.docs.summary);
  const details = shape.docs.details.map((detail) => paragraph(detail));
  return [
    alias(type.name, unionOf(values), docOf([summary, ...details, items(valuesOf(enumeration))])),
    emitValues(plan, scope),
    ...plan.editions.flatMap((there) => emitEnumOfEdition(there, plan, scope)),
  ];
}

/**
 * Emits an enumeration in an edition that has more values.
 *
 *     export type ByteplusProtocol = Protocol | 'CMAF';
 */
function emitEnumOfEdition(there: EnumEditionPlan, { enumeration, type }: EnumShapePlan, scope: FileScope): readonly Declaration[] {
  const known = enumeration.values.map(({ value }) => value);
  const values = there.enumeration.values.filter(({ value }) => !known.includes(value));
  const summary = paragraph('A ', link(type.name), ` of ${there.edition.title}, where there are more.`);
  const more = union([scope.type(type), ...values.map(({ value }) => valueType(value))]);
  return [alias(there.type.name, more, docOf([summary, items(valuesOf({ ...enumeration, values }))])), emitValues(there, scope)];
}

function emitValues({ enumeration, type, list: listRef }: Pick<EnumEditionPlan, 'enumeration' | 'type' | 'list'>, scope: FileScope): ConstStructure {
  return {
    kind: kinds.variableStatement,
    isExported: true,
    docs: doc('Every ', link(type.name), ', in the order of the spec.'),
    name: listRef.name,
    type: list(scope.type(type), { readonly: true }),
    initializer: literals(enumeration.values.map(({ value }) => value)),
  };
}

/**
 * Emits an object: its form in requests, with the rules that a type can say, and its open form in answers.
 *
 *     export interface RegionFields { … }
 *
 *     export type Region = Requires<RegionFields, 'Country', 'Area'>;
 *
 *     export function checkRegion(report: Report, key: Key, value: unknown): void { … }
 */
function emitObject({ shape, request, result, nested }: ObjectShapePlan, scope: FileScope): readonly Declaration[] {
  const objects = [request, result].filter((object) => object !== undefined);
  const all = [...objects, ...nested];
  return [
    ...(request === undefined ? [] : emitRequestType(request, requestDoc(shape.docs.summary, request.rules, shape.docs.details), scope)),
    ...(result === undefined ? [] : [emitInterface(result, answerDoc(shape.docs.summary), scope)]),
    ...nested.flatMap((object) => emitNestedType(object, shape.name, scope)),
    ...emitConstants(all, scope),
    ...all.flatMap((object) => object.rules.map((rule) => emitRuleFacts(rule, scope))),
    ...objects.flatMap((object) => emitObjectChecks(object, checkDoc(object), scope)),
    ...emitFunctions([...objects.map((object) => ({ ...object, check: undefined })), ...nested], scope),
  ];
}

function answerDoc(summary: string): Doc {
  return docOf([paragraph(summary), paragraph('As answers hold it: unknown fields and values may come.')]);
}

function checkDoc({ type, side }: ObjectPlan): Doc {
  return doc('Checks one ', link(type.name), side === 'request' ? '.' : '; unknown fields pass.');
}
