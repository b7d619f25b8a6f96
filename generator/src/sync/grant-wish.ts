import { isMap, isScalar, isSeq } from 'yaml';
import { enumValueText, fieldLines, scalarText } from './field-text.ts';
import { undescribed } from '../edit/marks.ts';
import type { Wish } from './wish.ts';
import { valueOf } from '../edit/spec-text.ts';
import type { SchemaPlace, SpecTree } from '../edit/spec-tree.ts';

/** A wish that can be granted: in which file, and how. */
export interface Grant {
  readonly file: string;
  /** The same for the same edit, whichever action asks for it. */
  readonly key: string;
  readonly make: () => void;
}

/** Finds where a wish about one side of an action is granted. Undefined when the spec is written so that it takes a person. */
export function grantFor(wish: Wish, side: SchemaPlace, tree: SpecTree): Grant | undefined {
  const path = wish.kind === 'add-field' || wish.kind === 'require' ? wish.object : wish.path;
  const found = tree.find(side, path);
  if (found === undefined) return undefined;
  const place = wish.kind === 'set' && wish.key === 'default' ? found : tree.resolve(found);
  const key = JSON.stringify([place.file, place.schema.range, wish.kind === 'add-field' ? [wish.kind, wish.field.name] : wish]);
  const make = editOf(wish, place);
  return make === undefined ? undefined : { file: place.file, key, make };
}

function editOf(wish: Wish, { schema, text }: SchemaPlace): (() => void) | undefined {
  switch (wish.kind) {
    case 'add-field': {
      const properties = valueOf(schema, 'properties');
      const lines = fieldLines(wish.field);
      const { name, required } = wish.field;
      return () => {
        if (isMap(properties) && properties.items.length > 0) text.addBlock(properties, lines);
        else text.addBlock(schema, ['properties:', ...lines.map((line) => `  ${line}`)]);
        if (required) require(name, schema, text);
      };
    }
    case 'require':
      // A field of a part is made required where the part is, or it is no field of this object.
      if (valueOf(valueOf(schema, 'properties'), wish.name) === undefined) return undefined;
      return () => (wish.required ? require(wish.name, schema, text) : text.removeItem(schema, 'required', wish.name));
    case 'set':
      return () => text.setScalar(schema, wish.key, scalarText(wish.value));
    case 'add-value': {
      const values = valueOf(schema, 'oneOf');
      if (!isSeq(values)) return undefined;
      return () => text.addItem(values, enumValueText({ value: wish.value, meaning: undescribed }));
    }
  }
}

function require(name: string, schema: SchemaPlace['schema'], text: SchemaPlace['text']): void {
  const required = valueOf(schema, 'required');
  if (!isSeq(required)) text.setScalar(schema, 'required', `[${name}]`);
  else if (!required.items.some((item) => isScalar(item) && item.value === name)) text.addItem(required, name);
}
