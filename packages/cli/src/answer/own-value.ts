/** A field of an object that came as JSON; what it inherits is not read. */
export function ownValue(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** The items of a field that is a list; none where it is no list. */
export function ownItems(value: unknown, name: string): readonly unknown[] {
  const items = ownValue(value, name);
  return Array.isArray(items) ? items : [];
}
