/** An object of JSON that somebody else wrote. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** An object that is no list; undefined for everything else. */
export function recordOf(value: unknown): JsonRecord | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonRecord) : undefined;
}

/** A property of its own, of an object or of nothing. */
export function own(value: unknown, key: string): unknown {
  const record = recordOf(value);
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The value at the end of some keys, one below the other. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce(own, value);
}

/** A list, or an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** A text; undefined for everything else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A finite number; undefined for everything else. */
export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
