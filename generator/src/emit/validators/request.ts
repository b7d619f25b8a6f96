import type { ObjectPlan, RulePlan } from '../../plan/plan.ts';
import { code, doc, type Doc, docOf, type DocText, items, link, paragraph } from '../code/doc.ts';
import { type Declaration, kinds, type TypeAliasStructure } from '../code/source.ts';
import { keyword, reference, type TypeCode } from '../code/type.ts';
import type { FileScope } from '../file-scope.ts';
import { emitInterface } from './interface.ts';
import { emitTypedRules } from './typed-rule.ts';

/**
 * Emits the type of something that is sent: an interface, or fields and the rules that the type says.
 *
 *     export interface DescribeLiveBandwidthDataFields { … }
 *
 *     export type DescribeLiveBandwidthDataRequest = ZeroOrOne<
 *       DescribeLiveBandwidthDataFields,
 *       'RegionList' | 'UserRegionList'
 *     >;
 */
export function emitRequestType(object: ObjectPlan, docs: Doc, scope: FileScope): readonly Declaration[] {
  const { name } = object.type;
  if (object.fields.length === 0) return [alias(name, reference('Record', keyword('string'), keyword('never')), docs)];
  if (object.fieldsType.name === name) return [emitInterface(object, docs, scope)];
  const fieldsDoc = doc('Fields of a ', link(name), ', before the rules between them.');
  return [
    emitInterface(object, fieldsDoc, scope),
    alias(name, emitTypedRules(scope.type(object.fieldsType), object.rules, scope), docs),
  ];
}

/** Emits the type of an object inside a request, an answer or a shape. */
export function emitNestedType(object: ObjectPlan, owner: string, scope: FileScope): readonly Declaration[] {
  const summary = summaryOf(object, owner);
  return object.side === 'request'
    ? emitRequestType(object, requestDoc(summary, object.rules), scope)
    : [emitInterface(object, doc(summary), scope)];
}

const nouns: Readonly<Record<NonNullable<ObjectPlan['foundIn']>['as'], string>> = {
  point: 'data point',
  split: 'split',
  item: 'item',
};

function summaryOf({ foundIn }: ObjectPlan, owner: string): string {
  return foundIn === undefined ? `Part of ${owner}.` : `One ${nouns[foundIn.as]} of ${foundIn.list}, in ${owner}.`;
}

/** A comment that lists rules, and which of them the compiler knows nothing about. */
export function requestDoc(summary: string, rules: readonly RulePlan[], details: readonly string[] = []): Doc {
  return docOf([paragraph(summary), ...details.map((detail) => paragraph(detail)), items(rules.map(ruleText))]);
}

function ruleText({ rule, typed }: RulePlan): DocText {
  const note = rule.severity === 'advice' ? ' (advice)' : typed === undefined ? ' (at run time)' : '';
  return [code(rule.id), `${note}: ${rule.sentence}`];
}

/** `export type Protocol = …;` */
export function alias(name: string, type: TypeCode, docs: Doc): TypeAliasStructure {
  return { kind: kinds.typeAlias, isExported: true, name, docs, type };
}
