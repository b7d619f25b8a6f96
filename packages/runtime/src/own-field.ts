/** The value of an own field of a JSON object; `undefined` when it has none, whatever `Object.prototype` may hold. */
export function ownField(object: object, name: string): unknown {
  return Object.hasOwn(object, name) ? Reflect.get(object, name) : undefined;
}

/** A copy of `object` without a prototype: what it does not have itself is `undefined`, whatever `Object.prototype` may hold. */
export function ownFields<Fields extends object>(object: Fields): Fields {
  return Object.assign(Object.create(null), object);
}

/** Whether `value` is a JSON object, as opposed to an array, a scalar or nothing. */
export function isJsonObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
