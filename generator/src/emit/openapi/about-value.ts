import type { Schema } from './schema.ts';

/**
 * A schema about the value of one field, which must or need not be there. The field is always named under `properties`,
 * for linters take a name under `required` alone for a slip; it has no type, for the object around gives it one.
 */
export function aboutValue(parameter: string, value: Schema, needed: boolean): Schema {
  return { ...(needed ? { required: [parameter] } : {}), properties: { [parameter]: value } };
}
