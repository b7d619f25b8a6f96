import type { Action, EnumType, EnumValue, Field, ObjectType, Type } from './model.ts';

/** What an edition has more of an action than the service itself. */
export interface EditionAdditions {
  /** Parameters that it has alone. */
  readonly parameters: readonly Field[];
  /** Parameters that take more values there, with those values. */
  readonly values: readonly AddedValues[];
  /** Fields that its answers have alone. */
  readonly answerFields: readonly Field[];
}

/** Values that a parameter takes in an edition alone. */
export interface AddedValues {
  /** The parameter as it is there. */
  readonly field: Field;
  readonly values: readonly EnumValue[];
}

/** Compares an action of an edition with the same action of the service itself. */
export function additionsOf(own: Action, there: Action): EditionAdditions {
  const values = there.request.fields.flatMap((field): readonly AddedValues[] => {
    const known = enumerationOf(findField(own.request, field.name)?.type);
    const added = known && enumerationOf(field.type)?.values.filter(({ value }) => !known.values.some((each) => each.value === value));
    return added === undefined || added.length === 0 ? [] : [{ field, values: added }];
  });
  return { parameters: onlyIn(there.request, own.request), values, answerFields: onlyIn(there.response, own.response) };
}

function onlyIn(there: ObjectType, own: ObjectType): readonly Field[] {
  return there.fields.filter(({ name }) => findField(own, name) === undefined);
}

function findField({ fields }: ObjectType, name: string): Field | undefined {
  return fields.find((field) => field.name === name);
}

/** The enumeration that a field or its items are of, named or not. */
export function enumerationOf(type: Type | undefined): EnumType | undefined {
  switch (type?.kind) {
    case 'enum':
      return type;
    case 'list':
      return enumerationOf(type.element);
    case 'shape':
      return enumerationOf(type.shape.type);
    default:
      return undefined;
  }
}
