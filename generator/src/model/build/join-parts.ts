import type { Placed } from '../../spec/yaml/raw-node.ts';
import { type BuildContext, reportUnknown } from './build-context.ts';
import type { BuiltField, BuiltObject } from './built-object.ts';

/** A part of an object and the `$ref` that names it. */
export interface NamedPart {
  readonly ref: Placed<string>;
  readonly object: BuiltObject;
}

/**
 * Fields of an object: those of its parts in order, then its own. A name that comes twice is reported, and so is a
 * name in `required` that no field has; a field of a part may become required.
 */
export function joinFields(
  parts: readonly NamedPart[],
  own: readonly BuiltField[],
  required: readonly Placed<string>[],
  complete: boolean,
  context: BuildContext,
): readonly BuiltField[] {
  const fields = new Map<string, BuiltField>();
  for (const { ref, object } of parts) {
    for (const built of object.fields) {
      const twin = fields.get(built.field.name);
      if (twin === undefined) fields.set(built.field.name, built);
      else if (twin.field.origin !== built.field.origin) {
        const message = `The part "${ref.value}" has the field "${built.field.name}", which another part has too.`;
        context.log.report('MODEL_PART_CONFLICT', ref.origin, message);
      }
    }
  }
  for (const built of own) {
    const { name, origin } = built.field;
    if (fields.has(name)) {
      if (context.isEdition) context.log.report('MODEL_DUPLICATE_FIELD', origin, `The edition adds the field "${name}", which is there already.`, 'Remove it here.');
      else context.log.report('MODEL_DUPLICATE_FIELD', origin, `The field "${name}" comes from a part already.`);
    } else {
      fields.set(name, built);
    }
  }
  for (const name of required) {
    const built = fields.get(name.value);
    if (built !== undefined) {
      fields.set(name.value, { ...built, field: { ...built.field, required: true } });
    } else if (complete) {
      reportUnknown(context, 'MODEL_UNKNOWN_FIELD', name, '"required" names the field', [...fields.keys()]);
    }
  }
  return [...fields.values()];
}
