import type { Field, ObjectType } from '../../model/model.ts';

/** The field that a rule names. The loader refuses rules about fields that are not there. */
export function fieldOf(object: ObjectType, parameter: string): Field {
  const field = object.fields.find(({ name }) => name === parameter);
  if (field === undefined) throw new TypeError(`No field is named ${parameter}.`);
  return field;
}
