import { listed } from '../../model/sentences/words.ts';
import type { FieldPlan, ObjectEditionPlan, ObjectPlan, Side } from '../../plan/plan.ts';
import { binary, type Expression, literal, member, name } from '../code/expression.ts';
import { type Doc, doc, link } from '../code/doc.ts';
import { type Declaration, type InterfaceStructure, kinds } from '../code/source.ts';
import { reference, type TypeCode, unionOf } from '../code/type.ts';
import type { FileScope } from '../file-scope.ts';
import { emitProperty } from './interface.ts';
import { alias } from './request.ts';
import { emitTypedRules } from './typed-rule.ts';

/**
 * Emits the types of a request or an answer in the editions that have more of it.
 *
 *     export interface ByteplusDescribeLiveTrafficDataFields extends Omit<DescribeLiveTrafficDataFields, 'ProtocolList'> { … }
 *
 *     export type ByteplusDescribeLiveTrafficDataRequest = ZeroOrOne<ByteplusDescribeLiveTrafficDataFields, …>;
 */
export function emitEditionTypes(object: ObjectPlan, scope: FileScope): readonly Declaration[] {
  return object.editions.flatMap((there): readonly Declaration[] => {
    const whole = doc('A ', link(object.type.name), ` of ${there.edition.title}: ${moreOf(there)}.`);
    if (there.type.name === there.fieldsType.name) return [emitFields(there, object, whole, scope)];
    const fields = doc('Fields of a ', link(there.type.name), ', before the rules between them.');
    return [
      emitFields(there, object, fields, scope),
      alias(there.type.name, emitTypedRules(scope.type(there.fieldsType), object.rules, scope), whole),
    ];
  });
}

/** `it has Stage too, and more values of ProtocolList` */
function moreOf({ added, widened }: ObjectEditionPlan): string {
  const names = (plans: readonly FieldPlan[]): string => listed(plans.map(({ field }) => field.name), 'and');
  const fields = added.length === 0 ? [] : [`${names(added)} too`];
  const values = widened.length === 0 ? [] : [`more values of ${names(widened)}`];
  return `it has ${[...fields, ...values].join(', and ')}`;
}

function emitFields(there: ObjectEditionPlan, { fieldsType, side }: ObjectPlan, docs: Doc, scope: FileScope): InterfaceStructure {
  return {
    kind: kinds.interface,
    isExported: true,
    name: scope.ref(there.fieldsType),
    docs,
    extends: without(scope.type(fieldsType), there),
    properties: propertiesOf(there, side, scope),
  };
}

function propertiesOf({ widened, added }: ObjectEditionPlan, side: Side, scope: FileScope): InterfaceStructure['properties'] {
  return [...widened, ...added].map((plan) => emitProperty(plan, side, scope));
}

/** `Omit<DescribeLiveTrafficDataFields, 'ProtocolList'>`, for fields that the edition has otherwise. */
function without(fields: TypeCode, { widened }: ObjectEditionPlan): TypeCode {
  return widened.length === 0 ? fields : reference('Omit', fields, unionOf(widened.map(({ field }) => field.name)));
}

/** `report.edition === 'byteplus'` */
export function isEdition({ edition }: ObjectEditionPlan): Expression {
  return binary('===', [member(name('report'), 'edition'), literal(edition.name)]);
}

/** `report.edition === 'byteplus' ? BYTEPLUS_PROTOCOLS : PROTOCOLS`, for what editions have otherwise. */
export function byEdition(own: Expression, others: readonly (readonly [there: ObjectEditionPlan, value: Expression])[]): Expression {
  return others.reduceRight<Expression>((whenFalse, [there, whenTrue]) => ({ kind: 'conditional', test: isEdition(there), whenTrue, whenFalse }), own);
}
