import type { Change } from '../changes/change.ts';
import type { Action, Field, ObjectType, Type } from '../model/model.ts';

/** What a document asks a spec to say. */
export type Wish =
  | { readonly kind: 'add-field'; readonly object: string; readonly field: Field }
  | { readonly kind: 'require'; readonly object: string; readonly name: string; readonly required: boolean }
  | { readonly kind: 'set'; readonly path: string; readonly key: string; readonly value: string | number | boolean }
  | { readonly kind: 'add-value'; readonly path: string; readonly value: string | number };

/**
 * What a change asks for, when a machine may decide it: what is new, limits and defaults that are stated, parameters
 * that must be sent. Undefined for what takes a person: what is gone, renamed, of another type or spelling.
 */
export function wishesOf({ code, audience, path }: Change, ours: Action, adopted: Action): readonly Wish[] | undefined {
  const side = audience === 'callers' ? 'request' : 'response';
  const object = path.slice(0, Math.max(path.lastIndexOf('.'), 0));
  const name = path.slice(path.lastIndexOf('.') + 1);
  const now = typeAt(adopted[side], path);
  const old = typeAt(ours[side], path);
  switch (code) {
    case 'field-added': {
      const field = fieldAt(adopted[side], path);
      return field === undefined ? undefined : [{ kind: 'add-field', object, field }];
    }
    case 'field-required':
      return [{ kind: 'require', object, name, required: true }];
    case 'field-optional':
      // Documents leave out what is always there; only of parameters do they say it with care.
      return side === 'request' ? [{ kind: 'require', object, name, required: false }] : undefined;
    case 'default-changed': {
      const value = fieldAt(adopted[side], path)?.default;
      return value === undefined ? undefined : [{ kind: 'set', path, key: 'default', value }];
    }
    case 'limit-changed':
      return now === undefined || old === undefined ? undefined : limitsOf(old, now, path);
    case 'value-added': {
      if (old?.kind !== 'enum' || now?.kind !== 'enum') return undefined;
      const known = new Set(old.values.map(({ value }) => value));
      return now.values.flatMap(({ value }) => (known.has(value) ? [] : [{ kind: 'add-value', path, value } as const]));
    }
    default:
      return undefined;
  }
}

/** Limits that differ, as keys of a schema. A limit that is gone, or a number that need not be whole, takes a person. */
function limitsOf(old: Type, now: Type, path: string): readonly Wish[] | undefined {
  const before: Readonly<Record<string, unknown>> = { ...old };
  const wishes = Object.entries(now).flatMap(([key, value]): readonly Wish[] => {
    const isLimit = /^(?:min|max)/.test(key) && typeof value === 'number';
    return isLimit && before[key] !== value ? [{ kind: 'set', path, key, value }] : [];
  });
  return wishes.length === 0 ? undefined : wishes;
}

/** The field at a path: `UserRegionList[].Area`. */
function fieldAt(object: ObjectType, path: string): Field | undefined {
  const at = path.lastIndexOf('.');
  const parent = at === -1 ? object : typeAt(object, path.slice(0, at));
  return parent?.kind === 'object' ? parent.fields.find(({ name }) => name === path.slice(at + 1)) : undefined;
}

/** The type at a path; shapes are followed to what they are made of. */
function typeAt(object: ObjectType, path: string): Type | undefined {
  const steps = path.replaceAll('[]', '.[]').split('.').filter((step) => step !== '');
  return steps.reduce<Type | undefined>((type, step) => {
    if (step === '[]') return type?.kind === 'list' ? plain(type.element) : undefined;
    const field = type?.kind === 'object' ? type.fields.find(({ name }) => name === step) : undefined;
    return field === undefined ? undefined : plain(field.type);
  }, object);
}

function plain(type: Type): Type {
  return type.kind === 'shape' ? plain(type.shape.type) : type;
}
