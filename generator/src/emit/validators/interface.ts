import type { FieldPlan, ObjectPlan, Side } from '../../plan/plan.ts';
import type { Doc } from '../code/doc.ts';
import { type InterfaceStructure, kinds, type PropertyStructure } from '../code/source.ts';
import { emitFieldDoc } from '../field-doc.ts';
import type { FileScope } from '../file-scope.ts';
import { emitFieldType } from './type.ts';

/**
 * Emits the interface with the fields of an object.
 *
 *     export interface DescribeLiveBandwidthDataPoint {
 *       /** Start of the data point. *\/
 *       TimeStamp: string;
 *     }
 */
export function emitInterface(object: ObjectPlan, docs: Doc, scope: FileScope): InterfaceStructure {
  return {
    kind: kinds.interface,
    isExported: true,
    name: scope.ref(object.fieldsType),
    docs,
    properties: object.fields.map((plan) => emitProperty(plan, object.side, scope)),
  };
}

/** A field of an interface, with its comment. */
export function emitProperty(plan: FieldPlan, side: Side, scope: FileScope): PropertyStructure {
  return {
    name: plan.field.name,
    hasQuestionToken: !plan.field.required,
    docs: emitFieldDoc(plan.field, side),
    type: emitFieldType(plan, side, scope),
  };
}
