import { additionsOf } from '../../model/edition-additions.ts';
import type { Action, Edition, Field, Type } from '../../model/model.ts';
import type { Plan } from '../../plan/plan.ts';
import { mocks } from '../../plan/seams.ts';
import { doc } from '../code/doc.ts';
import { type Data, data } from '../code/expression.ts';
import { type ConstStructure, kinds } from '../code/source.ts';
import { list } from '../code/type.ts';
import type { FileScope } from '../file-scope.ts';

/**
 * Emits what the page of the mock server needs to build a form for every action.
 *
 *     export const forms: readonly Form[] = [{ action: 'ListDomainDetail', summary: '…', fields: [ … ] }];
 */
export function emitMockForms({ actions, service }: Plan, scope: FileScope): ConstStructure {
  return {
    kind: kinds.variableStatement,
    isExported: true,
    docs: doc('A form for every action, in name order.'),
    name: 'forms',
    type: list(scope.type(mocks.Form), { readonly: true }),
    initializer: data(
      actions.map(({ action }) => ({
        action: action.name,
        summary: action.docs.summary,
        fields: action.request.fields.map(formField),
        editions: editionFields(action, service.editions),
      })),
    ),
  };
}

/** Fields that are there alone or otherwise in an edition, by its name; undefined where there are none. */
function editionFields(action: Action, editions: readonly Edition[]): Data {
  const differing = editions.flatMap((edition): readonly (readonly [string, Data])[] => {
    const there = edition.actions.find(({ name }) => name === action.name);
    if (there === undefined) return [];
    const { parameters, values } = additionsOf(action, there);
    const fields = [...values.map(({ field }) => field), ...parameters];
    return fields.length === 0 ? [] : [[edition.name, fields.map(formField)]];
  });
  return differing.length === 0 ? undefined : Object.fromEntries(differing);
}

function formField({ name, docs, required, type, ...field }: Field): Data {
  return {
    name,
    ...control(type),
    required: required ? true : undefined,
    summary: docs.summary,
    default: field.default,
    absent: field.absent,
  };
}

/** What one enters for a value of a type; lists in lists, and objects, are entered as JSON. */
function control(type: Type): { readonly [key: string]: Data } {
  switch (type.kind) {
    case 'text':
    case 'number':
    case 'boolean':
    case 'instant':
      return { kind: type.kind };
    case 'enum':
      return {
        kind: type.scalar === 'text' ? 'text' : 'number',
        values: type.values.map(({ value, meaning }) => ({ value, meaning })),
      };
    case 'list': {
      const element = control(type.element);
      return element['list'] === true ? { kind: 'json', list: true } : { ...element, list: true };
    }
    case 'object':
      return { kind: 'json', keys: type.fields.map(({ name }) => name) };
    case 'shape':
      return control(type.shape.type);
  }
}
