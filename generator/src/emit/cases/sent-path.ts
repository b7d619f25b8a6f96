import type { Json, JsonObject, ObjectType, Type } from '../../model/model.ts';
import { isList, isObject } from './json-kinds.ts';

/** The way to a value of a request, outermost first; a number is a place in a list. */
export type Way = readonly (string | number)[];

/** The way as text: `RegionList[0].Area`. */
export function pathOf(way: Way): string {
  return way.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? key : `${path}.${key}`;
  }, '');
}

/** The way without places in lists: `RegionList[].Area`. */
export function fieldPathOf(way: Way): string {
  return pathOf(way).replaceAll(/\[\d+\]/g, '[]');
}

/** The way that a text stands for. */
export function wayOf(path: string): Way {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, index]) => (index === undefined ? key : Number(index)));
}

/** The value that a way leads to; undefined where there is none. */
export function valueAt(request: Json, way: Way): Json | undefined {
  return way.reduce<Json | undefined>((value, key) => {
    if (typeof key === 'number') return isList(value) ? value[key] : undefined;
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, request);
}

/** The request with another value at the end of the way; undefined takes it away. What the way leads through is there. */
export function withValue(request: Json, way: Way, value: Json | undefined): Json {
  const [key, ...rest] = way;
  if (key === undefined) return value ?? null;
  if (typeof key === 'number') {
    const items = isList(request) ? request : [];
    return items.map((item, index) => (index === key ? withValue(item, rest, value) : item));
  }
  const object: JsonObject = isObject(request) ? request : {};
  const { [key]: old, ...others } = object;
  if (rest.length === 0 && value === undefined) return others;
  const changed = withValue(old ?? {}, rest, value);
  return Object.hasOwn(object, key)
    ? Object.fromEntries(Object.entries(object).map(([name, known]) => [name, name === key ? changed : known]))
    : { ...object, [key]: changed };
}

/** The request with its fields in the order of the spec, those of its objects too. */
export function inSpecOrder(type: Type, value: Json): Json {
  const plain = withoutName(type);
  if (plain.kind === 'list' && isList(value)) return value.map((item) => inSpecOrder(plain.element, item));
  if (plain.kind !== 'object' || !isObject(value)) return value;
  const placeOf = (name: string): number => {
    const place = plain.fields.findIndex((field) => field.name === name);
    return place < 0 ? plain.fields.length : place;
  };
  const entries = Object.entries(value).map(([name, part]): [string, Json] => {
    const known = plain.fields[placeOf(name)]?.type;
    return [name, known === undefined ? part : inSpecOrder(known, part)];
  });
  return Object.fromEntries(entries.toSorted(([left], [right]) => placeOf(left) - placeOf(right)));
}

/** The type of what a way leads to; undefined where the spec knows nothing there. */
export function typeAt(type: Type, way: Way): Type | undefined {
  const [key, ...rest] = way;
  const plain = withoutName(type);
  if (key === undefined) return plain;
  if (typeof key === 'number') return plain.kind === 'list' ? typeAt(plain.element, rest) : undefined;
  const field = plain.kind === 'object' ? plain.fields.find(({ name }) => name === key) : undefined;
  return field === undefined ? undefined : typeAt(field.type, rest);
}

/** The object that holds what a way leads to; undefined for places in lists. */
export function ownerAt(type: Type, way: Way): ObjectType | undefined {
  const owner = typeAt(type, way.slice(0, -1));
  return owner?.kind === 'object' ? owner : undefined;
}

/** A type that is no reference to a shape. */
export function withoutName(type: Type): Exclude<Type, { kind: 'shape' }> {
  return type.kind === 'shape' ? withoutName(type.shape.type) : type;
}
