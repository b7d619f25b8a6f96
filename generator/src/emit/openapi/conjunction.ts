import type { Schema } from './schema.ts';

/**
 * A schema that takes what all the schemas take. Schemas about the presence and the values of different fields become
 * one; others stand side by side under `allOf`.
 */
export function conjunction(schemas: readonly Schema[]): Schema {
  const [only, ...more] = schemas;
  if (only !== undefined && more.length === 0) return only;
  const names = schemas.flatMap(({ properties = {} }) => Object.keys(properties));
  const mergeable = schemas.every(isAboutFields) && new Set(names).size === names.length;
  return mergeable ? merged(schemas) : { allOf: schemas };
}

function isAboutFields(schema: Schema): boolean {
  return Object.keys(schema).every((key) => key === 'required' || key === 'properties');
}

function merged(schemas: readonly Schema[]): Schema {
  const required = [...new Set(schemas.flatMap((schema) => schema.required ?? []))];
  const properties = Object.assign({}, ...schemas.map((schema) => schema.properties ?? {}));
  return {
    ...(required.length === 0 ? {} : { required }),
    ...(Object.keys(properties).length === 0 ? {} : { properties }),
  };
}
