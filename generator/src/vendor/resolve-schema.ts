import { type JsonRecord, listOf, own, recordOf, textOf } from './json-view.ts';

/** Most references that lead from one to the next. */
const maxHops = 16;

/**
 * The schema that a schema stands for: a reference within the document is followed, and of several that may be met the
 * first is taken. Undefined where a reference leads nowhere, leaves the document, or goes in circles.
 */
export function resolveSchema(document: unknown, schema: unknown): JsonRecord | undefined {
  let found = schema;
  for (let hops = 0; hops < maxHops; hops++) {
    const reference = textOf(own(found, '$ref'));
    const [first] = listOf(own(found, 'anyOf'));
    if (reference !== undefined) found = reference.startsWith('#/') ? pointedAt(document, reference) : undefined;
    else if (first !== undefined) found = first;
    else return recordOf(found);
  }
  return undefined;
}

/** Values of an enumeration, listed as `enum`, as `oneOf` with a `const` each, or as the only `const`. */
export function listedValues(schema: JsonRecord): readonly unknown[] {
  const values = listOf(own(schema, 'enum'));
  if (values.length > 0) return values;
  return [schema, ...listOf(own(schema, 'oneOf'))].flatMap((each) => own(each, 'const') ?? []);
}

/** What a JSON pointer names. */
function pointedAt(document: unknown, reference: string): unknown {
  const keys = reference.slice(2).split('/');
  return keys.reduce((value: unknown, key) => own(value, key.replaceAll('~1', '/').replaceAll('~0', '~')), document);
}
