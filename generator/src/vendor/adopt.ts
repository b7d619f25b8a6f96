import type { Action, EnumType, Field, NumberType, ObjectType, TextType, Type } from '../model/model.ts';
import type { ToldAction } from './told-action.ts';

/**
 * The action as it would be if the document were right about everything that it says, and ours about everything else:
 * words, units, rules, limits and defaults that it does not state.
 */
export function adopt(ours: Action, told: ToldAction): Action {
  return {
    ...ours,
    method: told.method,
    request: adoptObject(ours.request, told.request),
    response: adoptObject(ours.response, told.response),
  };
}

function adoptObject(ours: ObjectType, told: ObjectType): ObjectType {
  const known = new Map(ours.fields.map((field) => [field.name, field]));
  const fields = told.fields.map((field) => {
    const mine = known.get(field.name);
    return mine === undefined ? field : adoptField(mine, field);
  });
  return { kind: 'object', fields, rules: ours.rules };
}

function adoptField(ours: Field, told: Field): Field {
  return {
    ...ours,
    // An echo holds what the request held, whatever list of values a document gives it.
    type: ours.join === 'echo' ? ours.type : adoptType(ours.type, told.type),
    required: told.required,
    default: told.default ?? ours.default,
    origin: told.origin,
  };
}

function adoptType(ours: Type, told: Type): Type {
  if (ours.kind === 'shape') return adoptType(ours.shape.type, told);
  if (ours.kind === 'list' && told.kind === 'list') {
    const { minItems = ours.minItems, maxItems = ours.maxItems } = told;
    return { kind: 'list', element: adoptType(ours.element, told.element), minItems, maxItems };
  }
  if (ours.kind === 'object' && told.kind === 'object') return adoptObject(ours, told);
  if (ours.kind === 'text' && told.kind === 'text') return adoptText(ours, told);
  if (ours.kind === 'number' && told.kind === 'number') return adoptNumber(ours, told);
  if (ours.kind === 'enum' && told.kind === 'enum') return adoptEnum(ours, told);
  // A document that calls an instant a text says less, not something else.
  if (ours.kind === 'instant' && told.kind === 'text') return ours;
  return told;
}

function adoptText(ours: TextType, told: TextType): TextType {
  const { minLength = ours.minLength, maxLength = ours.maxLength } = told;
  return { kind: 'text', minLength, maxLength, pattern: ours.pattern };
}

function adoptNumber(ours: NumberType, told: NumberType): NumberType {
  const { minimum = ours.minimum, maximum = ours.maximum } = told;
  return { kind: 'number', integer: told.integer, minimum, maximum };
}

function adoptEnum(ours: EnumType, told: EnumType): EnumType {
  const meanings = new Map(ours.values.map(({ value, meaning }) => [value, meaning]));
  const values = told.values.map(({ value, meaning }) => ({ value, meaning: meanings.get(value) ?? meaning }));
  return { ...told, values };
}
